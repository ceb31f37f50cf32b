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
  private static final String ANY_YEAR = "(?:\\d{4}|'?\\d\\d)";

  private static final String BORN =
      "(?:born|d\\.?o\\.?b\\.?|d\\.?d\\.?n\\.?|birth ?date|date of birth|née?|né\\(e\\)|naissance"
          + "|(?:her|his|their|client's|son|sa|leur) (?:birthday|anniversaire|anniv\\.?|fête))";

  /// `DOB (YYYY-MM-DD)`, `née à Sudbury`.
  private static final String MORE =
      "(?: ?\\([^)\\d\\n]{1,12}\\)| (?:in|at|à|au|en) (?:[\\p{L}'-]{1,20}[ ,]{1,2}){1,3}?)?";

  private static final String BETWEEN = "[^\\d\\p{L}\\n]{0,4}";

  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)(?<!\\p{L})"
              + BORN
              + "(?!\\p{L})"
              + MORE
              + BETWEEN
              + "(?:on|le|is|est|was|était|in|en)?(?: the| le)?"
              + BETWEEN
              + "(?<it>"
              + String.join(
                  "|",
                  date(ANY_YEAR),
                  "(?:19|20)\\d{2}[01]\\d[0-3]\\d",
                  "[0-3]?\\d" + MONTH + "\\d{2,4}",
                  MONTH + " " + DAY + "/\\d\\d",
                  MONTH + ",? \\d{4}")
              + ")(?!\\d)");

  private static final Pattern LONG_AGO =
      Pattern.compile(
          "(?iu)(?<![\\d/.-])(?<it>"
              + date(OLD)
              + ")(?![\\d/-])(?!\\.\\d)(?!\\.\\p{L}{3,4}(?!\\p{L}))");

  /// A page or an idea may be born too.
  private static final Pattern THING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:page|idée|idea|site|website|blogu?e?|account|compte|clini[cq]u?e?"
              + "|project|projet|group|groupe)"
              + "(?: (?:is|was|est|a été|était))? $");

  /// What a day is that somebody writes about a practice, its rules and its past.
  private static final String OF_A_PRACTICE =
      "regist|inscri|graduat|diplôm|licen|certif|acts?(?!\\p{L})|law|lois?(?!\\p{L})|bylaw"
          + "|regulation|règlement|o\\. ?reg|filed|déposé|force|vigueur|proclaim|proclam|practi[cs]"
          + "|exerc|exam|training|formation|cours";

  /// What may as well be said of a client, and then mostly with a comma behind it.
  private static final String OF_ANYBODY =
      "open|ouvert|found|fond|since|depuis|photo|picture|scan|article|publi|issue|book|livre|study"
          + "|étude|moved|déménag|built|constr|work|travail|employ|member|membre|joined|began|start"
          + "|début|commenc|becam|deven|launch|lanc|bought|achet";

  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:(?:" + OF_A_PRACTICE + ")|(?:" + OF_ANYBODY + ")[^,]*$)");

  private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\p{L}{4})\\. |[;!?\\n]");

  private static final int WORDS_BEFORE = 40;

  private BirthDates() {}

  static Stream<MatchResult> find(String text) {
    return Stream.concat(
        SAID.matcher(text).results().filter(found -> !isOfAThing(text, found.start())),
        LONG_AGO.matcher(text).results().filter(found -> !isOfSomethingElse(text, found.start())));
  }

  private static boolean isOfAThing(String text, int start) {
    return THING.matcher(before(text, start)).find();
  }

  private static boolean isOfSomethingElse(String text, int start) {
    String before = before(text, start);
    int from = END_OF_SENTENCE.matcher(before).results().mapToInt(MatchResult::end).max().orElse(0);
    return OF_SOMETHING_ELSE.matcher(before.substring(from)).find();
  }

  private static String before(String text, int start) {
    return text.substring(Math.max(0, start - WORDS_BEFORE), start);
  }

  /// A full date in any of the usual orders.
  private static String date(String year) {
    return "(?:"
        + String.join(
            "|",
            year + "[-/. ][01]?\\d[-/. ][0-3]?\\d",
            "[0-3]?\\d[-/. ][0-3]?\\d[-/. ]" + year,
            DAY + "(?: of | d[eu] |[ -])" + MONTH + ",?[ -]" + year,
            MONTH + "[ -]" + DAY + ",?[ -]" + year)
        + ")";
  }
}
