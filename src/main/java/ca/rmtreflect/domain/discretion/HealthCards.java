package ca.rmtreflect.domain.discretion;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Numbers as they stand on a health card of Ontario, ten figures and mostly two letters, or of
/// Quebec, four letters and eight figures that hold a date of birth.
final class HealthCards {

  private static final String END = "(?![\\p{L}\\d])(?![-.]\\d)";

  private static final Pattern ONTARIO =
      Pattern.compile(
          "(?<![\\p{L}\\d#/.-])(?<it>\\d{4}(?:"
              + "(?:[ .-]?\\d{3}){2}(?: ?[ /.(-]?[A-Z]{2}|-?[a-z]{2})"
              + "|(?<gap>[ -])\\d{3}\\k<gap>\\d{3}))"
              + END);

  private static final String NAME =
      "(?:OHIP|HCN?|HN|NAM|health[ -]?(?:card|number|insurance)"
          + "|carte[ -](?:de )?santé|numéro de santé"
          + "|assurance[ -](?:maladie|santé)|version code)";

  private static final String FIGURES =
      "(?:\\d{9,12}|\\d{4}(?:[ .-]\\d{3}){2}"
          + "|\\d{3}[ .-]\\d{3}[ .-]\\d{3,4}"
          + "|\\d{4}[ .-]\\d{4}[ .-]\\d{2,4})";

  private static final String VERSION_CODE = "(?-i: ?[ /.(-]?[A-Z]{2})?";

  /// Any ten figures, where the words before say what they are.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})"
              + NAME
              + "(?!\\p{L})[^\\d\\n]{0,30}(?<it>"
              + FIGURES
              + VERSION_CODE
              + ")"
              + END);

  /// The month of a woman is written with fifty more.
  private static final Pattern QUEBEC =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<it>[A-Z]{4}[ -]?\\d\\d(?:[05][1-9]|[16][0-2])"
              + "[ -]?(?:0[1-9]|[12]\\d|3[01])\\d\\d)"
              + END);

  private HealthCards() {}

  static Stream<MatchResult> find(String text) {
    Stream<MatchResult> unnamed =
        Stream.of(ONTARIO, QUEBEC)
            .flatMap(form -> form.matcher(text).results())
            .filter(found -> !Labels.callItSomethingElse(text, found));
    return Stream.concat(NAMED.matcher(text).results(), unnamed);
  }
}
