package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.domain.Problem.Code;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON that is read strictly and printed in one way only.
///
/// The bytes are decoded here and not by the library, which takes UTF-16 for granted where it sees
/// it. They are printed as bytes, never as a string: half of a surrogate pair survives only so.
final class StrictJson {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private StrictJson() {}

  /// The object that the bytes hold, or null with the reason among the problems.
  static @Nullable ObjectNode parse(byte[] bytes, Problems problems) {
    if (bytes.length > AssessmentFormat.MOST_BYTES) {
      problems.add("", Code.TOO_LARGE, bytes.length, AssessmentFormat.MOST_BYTES);
      return null;
    }
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (UTF_8.newDecoder().decode(in, text, true).isError()) {
      problems.add("", Code.NOT_UTF_8, in.position() + 1);
      return null;
    }
    text.flip();
    if (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) {
      text.get();
    }
    if (text.chars().allMatch(Character::isWhitespace)) {
      problems.add("", Code.EMPTY_FILE);
      return null;
    }
    return TreeReader.read(text, problems);
  }

  /// Two spaces a level, line feeds, and no line break at the end: so every shorter beginning of a
  /// file is visibly broken off.
  static byte[] print(ObjectNode object) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    return MAPPER.writer().with(printer).writeValueAsBytes(object);
  }
}
