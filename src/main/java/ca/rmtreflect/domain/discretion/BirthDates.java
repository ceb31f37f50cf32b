package ca.rmtreflect.domain.discretion;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Days on which somebody was born: those after a word that says so, and full dates from before
/// there were any social media, unless the words before speak of a law, a register or a business.
final class BirthDates {

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
          + "|fév|fev|avr|mai|juin|juil|aoû|aou|déc)\\p{L}{0,7}\\.?";
  private static final String DAY = "[0-3]?\\d(?:st|nd|rd|th|er)?";
  private static final String OLD = "(?:19\\d\\d|200[0-3])";

  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:born|d\\.?o\\.?b\\.?|d\\.?d\\.?n\\.?|birth ?date|date of birth"
              + "|née?|né\\(e\\)|naissance)(?!\\p{L})"
              + "[^\\d\\p{L}\\n]{0,4}(?:on|le|is|est)?(?: le)?[^\\d\\p{L}\\n]{0,4}(?<it>"
              + date("(?:\\d{4}|\\d\\d)")
              + ")(?!\\d)");

  private static final Pattern LONG_AGO =
      Pattern.compile("(?iu)(?<![\\d/.-])(?<it>" + date(OLD) + ")(?![\\d/-])(?!\\.\\d)");

  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:regist|inscri|graduat|diplôm|licen|certif|act|law|loi|bylaw|regulation"
              + "|règlement|filed|déposé|force|vigueur|open|ouvert|found|fond|since|depuis"
              + "|photo|picture|article|publi|issue|book|livre|study|étude|moved|déménag|built"
              + "|constr|work|travail|employ|member|membre|joined|cours|training|formation|exam)");

  private static final int WORDS_BEFORE = 40;

  private BirthDates() {}

  static Stream<MatchResult> find(String text) {
    return Stream.concat(
        SAID.matcher(text).results(),
        LONG_AGO.matcher(text).results().filter(found -> !isOfSomethingElse(text, found.start())));
  }

  private static boolean isOfSomethingElse(String text, int start) {
    return OF_SOMETHING_ELSE
        .matcher(text.substring(Math.max(0, start - WORDS_BEFORE), start))
        .find();
  }

  /// A full date in any of the usual orders.
  private static String date(String year) {
    return "(?:"
        + String.join(
            "|",
            year + "[-/. ][01]?\\d[-/. ][0-3]?\\d",
            "[0-3]?\\d[-/. ][0-3]?\\d[-/. ]" + year,
            DAY + "[ -]" + MONTH + ",?[ -]" + year,
            MONTH + "[ -]" + DAY + ",?[ -]" + year)
        + ")";
  }
}
