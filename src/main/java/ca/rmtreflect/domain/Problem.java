package ca.rmtreflect.domain;

import java.util.Arrays;
import java.util.List;

/// Something wrong in a file: where, what, and the values that make the sentence exact.
///
/// `pointer` is a JSON pointer, empty for the whole file. The sentence stands with the messages,
/// under `problem.` and the code's slug; it says what is wrong and what would be right. Pointer and
/// values may come from a hostile file, so they are cut short and cleaned of what a terminal would
/// obey.
public record Problem(String pointer, Code code, List<String> values) {

  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_POINTER = 1000;
  private static final String STAND_IN = "\ufffd";

  public Problem {
    pointer = shown(pointer, LONGEST_POINTER);
    values = values.stream().map(value -> shown(value, LONGEST_VALUE)).toList();
  }

  /// A problem whose values are numbers or texts.
  public static Problem of(String pointer, Code code, Object... values) {
    return new Problem(pointer, code, Arrays.stream(values).map(Object::toString).toList());
  }

  /// A text from a file as it may be shown anywhere.
  public static String printable(String text) {
    return shown(text, LONGEST_VALUE);
  }

  private static String shown(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .forEach(one -> {
          if (isPrinted(one)) {
            shown.appendCodePoint(one);
          } else {
            shown.append(STAND_IN);
          }
        });
    return text.codePointCount(0, text.length()) > longest ? shown + "…" : shown.toString();
  }

  /// Whether a character can be seen, and does nothing but that.
  public static boolean isPrinted(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /// What is wrong. The values of each are named beside its message.
  public enum Code {
    NOT_A_FILE,
    EMPTY_FILE,
    TOO_LARGE,
    NOT_UTF_8,
    NOT_JSON,
    TRAILING_CONTENT,
    DUPLICATE_MEMBER,
    TOO_DEEP,
    TOO_MANY_PARTS,
    TOO_LONG,
    EXPECTED_OBJECT,
    EXPECTED_LIST,
    EXPECTED_TEXT,
    EXPECTED_INTEGER,
    EXPECTED_BOOLEAN,
    MISSING_MEMBER,
    UNKNOWN_MEMBER,
    EITHER_OR,
    WRONG_SCHEMA,
    WRONG_FORMAT,
    MISSING_LANGUAGE,
    BLANK_TEXT,
    OUTER_SPACE,
    BAD_CHARACTER,
    BAD_ID,
    BAD_VERSION,
    BAD_DATE,
    BAD_TIME,
    BAD_YEAR,
    BAD_LINK,
    NOT_OFFERED,
    TOO_SMALL,
    TOO_BIG,
    TOO_FEW,
    TOO_MANY,
    DUPLICATE_ID,
    REPEATED_VALUE,
    UNKNOWN_SOURCE,
    UNKNOWN_CONDITION,
    UNKNOWN_RISK,
    UNKNOWN_ITEM,
    UNKNOWN_CHOICE_ITEM,
    UNKNOWN_OPTION,
    MISSING_OTHERWISE,
    NEEDLESS_OTHERWISE,
    MISSING_SECTION,
    REPEATED_SECTION,
    MISPLACED_ITEM,
    UNLOGGED_VERSION,
    NOT_DROPPED,
    FOLDER,
    PDF_DOCUMENT,
    WORD_DOCUMENT,
    SPREADSHEET,
    OFFICE_DOCUMENT,
    ZIP_ARCHIVE,
    WEB_PAGE,
    PICTURE,
    PLAIN_TEXT,
    LOG_FILE,
    SETTINGS_FILE,
    FOLLOW_UP_FILE,
    QUESTION_PACK,
    JSON_SCHEMA,
    UNKNOWN_KIND,
    PDF_SCRIPT,
    PDF_AUTOMATIC,
    PDF_LAUNCH,
    PDF_TRANSFER,
    PDF_MEDIA,
    PDF_FORM,
    PDF_LINK,
    PDF_FILE,
    PDF_NOT_SEARCHED,
    MORE_PROBLEMS
  }
}
