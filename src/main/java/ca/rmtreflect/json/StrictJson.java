package ca.rmtreflect.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.domain.Problem.Code;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON that is read strictly and printed in one way only: UTF-8, one object, no duplicate members,
/// numbers kept exactly, every size limited.
///
/// A library's message quotes what it read; a problem names only the place.
public final class StrictJson {

  private static final int DEEPEST = 64;

  /// Each token costs far more memory than the characters it is written with.
  private static final int MOST_TOKENS = 1_000_000;

  /// No longer text is read.
  public static final int LONGEST_TEXT = 1_000_000;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 32;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxTokenCount(MOST_TOKENS)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNameLength(LONGEST_NAME)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private StrictJson() {}

  /// The object that the bytes hold, or null with the reason among the problems. The bytes are
  /// decoded here and not by the library, which also accepts UTF-16.
  public static @Nullable ObjectNode read(byte[] bytes, int mostBytes, Problems problems) {
    if (bytes.length > mostBytes) {
      problems.add("", Code.TOO_LARGE, bytes.length, mostBytes);
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
    try (JsonParser parser =
        MAPPER.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining())) {
      return readObject(parser, problems);
    }
  }

  private static @Nullable ObjectNode readObject(JsonParser parser, Problems problems) {
    JsonNode root;
    try {
      root = MAPPER.readTree(parser);
    } catch (MismatchedInputException e) {
      report(parser, problems, Code.DUPLICATE_MEMBER, parser.currentTokenLocation());
      return null;
    } catch (StreamConstraintsException | NumberFormatException e) {
      report(parser, problems, exceeded(parser), parser.currentLocation());
      return null;
    } catch (JacksonException e) {
      report(parser, problems, Code.NOT_JSON, e.getLocation());
      return null;
    }
    if (hasMore(parser)) {
      problems.add(
          "",
          Code.TRAILING_CONTENT,
          parser.currentLocation().getLineNr(),
          parser.currentLocation().getColumnNr());
      return null;
    }
    if (root instanceof ObjectNode object) {
      return object;
    }
    problems.add("", Code.EXPECTED_OBJECT);
    return null;
  }

  /// Whatever follows the object is a mistake, whether it is JSON or not.
  private static boolean hasMore(JsonParser parser) {
    try {
      return parser.nextToken() != null;
    } catch (JacksonException e) {
      return true;
    }
  }

  private static Code exceeded(JsonParser parser) {
    if (parser.streamReadContext().getNestingDepth() >= DEEPEST) {
      return Code.TOO_DEEP;
    }
    return parser.currentTokenCount() >= MOST_TOKENS ? Code.TOO_MANY_PARTS : Code.TOO_LONG;
  }

  private static void report(
      JsonParser parser, Problems problems, Code code, TokenStreamLocation where) {
    int line = where.getLineNr();
    int column = where.getColumnNr();
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    switch (code) {
      case DUPLICATE_MEMBER -> {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        problems.add(pointer, code, name, line, column);
      }
      case TOO_DEEP -> problems.add("", code, DEEPEST, line, column);
      case TOO_MANY_PARTS -> problems.add("", code, MOST_TOKENS, line, column);
      default -> problems.add(pointer, code, line, column);
    }
  }

  /// Two spaces a level, line feeds, and no line break at the end, so that every truncated file is
  /// visibly incomplete. Printed as bytes, never as a string: only so half a surrogate pair
  /// survives.
  public static byte[] print(ObjectNode object) {
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
