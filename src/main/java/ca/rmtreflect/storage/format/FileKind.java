package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import ca.rmtreflect.domain.Problem.Code;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells by its content what a file is that people take for a reflection, so that it is called by
/// its name. Nothing is said of what may be a damaged reflection: its problems say more.
final class FileKind {

  private static final int LOOKED_AT = 64 * 1024;
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";
  private static final Pattern PICTURE =
      Pattern.compile(
          "\\x89PNG|\\xff\\xd8\\xff|GIF8|BM.{4}\\x00{4}|II\\*\\x00|MM\\x00\\*|RIFF.{4}WEBP"
              + "|.{4}ftyp(heic|heix|mif1|avif)",
          Pattern.DOTALL);
  private static final Pattern HTML = Pattern.compile("(?i)<(!doctype\\s+html|html)\\b");
  private static final Pattern LOG =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ [A-Z_]+\\b");
  private static final Pattern SCHEMA =
      Pattern.compile("\"schema\"\\s*:\\s*\"rmt-reflect/([a-z-]+)\"");
  private static final Pattern VALUE =
      Pattern.compile("null|true|false|-?[0-9.eE+-]+|\"[^\"]*\"|[\\[{].*", Pattern.DOTALL);
  private static final Pattern DAMAGED = Pattern.compile("\\x00|\\xff\\xfe|\\xfe\\xff");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f]");
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private FileKind() {}

  /// The kind, where it is not a reflection.
  static Optional<Code> of(byte[] bytes) {
    String content = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
    if (content.startsWith("%PDF-")) {
      return Optional.of(Code.PDF_DOCUMENT);
    }
    if (content.startsWith(ZIP)) {
      return Optional.of(ofArchive(new String(bytes, ISO_8859_1)));
    }
    if (content.startsWith(OLD_OFFICE)) {
      return Optional.of(Code.OFFICE_DOCUMENT);
    }
    if (PICTURE.matcher(content).lookingAt()) {
      return Optional.of(Code.PICTURE);
    }
    Matcher schema = SCHEMA.matcher(content);
    return schema.find() ? ofSchema(schema.group(1)) : ofText(content);
  }

  /// The names of the parts are not packed.
  private static Code ofArchive(String content) {
    if (content.contains("word/document.xml")) {
      return Code.WORD_DOCUMENT;
    }
    return content.contains("xl/workbook.xml") ? Code.SPREADSHEET : Code.ZIP_ARCHIVE;
  }

  private static Optional<Code> ofSchema(String schema) {
    return switch (schema) {
      case "settings" -> Optional.of(Code.SETTINGS_FILE);
      case "pack" -> Optional.of(Code.QUESTION_PACK);
      case "follow-up" -> Optional.of(Code.FOLLOW_UP_FILE);
      default -> Optional.empty();
    };
  }

  /// UTF-16 and a run of zeros may be a reflection that was saved or damaged; the reader says how.
  private static Optional<Code> ofText(String content) {
    int start = content.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    String text = content.substring(start).strip();
    if (text.startsWith("{\\rtf")) {
      return Optional.of(Code.WORD_DOCUMENT);
    }
    if (text.startsWith("{") && text.contains("\"$schema\"")) {
      return Optional.of(Code.JSON_SCHEMA);
    }
    if (text.isEmpty() || DAMAGED.matcher(text).lookingAt() || VALUE.matcher(text).matches()) {
      return Optional.empty();
    }
    if (HTML.matcher(text).lookingAt()) {
      return Optional.of(Code.WEB_PAGE);
    }
    if (CONTROL.matcher(text).find()) {
      return Optional.of(Code.UNKNOWN_KIND);
    }
    return Optional.of(LOG.matcher(text).lookingAt() ? Code.LOG_FILE : Code.PLAIN_TEXT);
  }
}
