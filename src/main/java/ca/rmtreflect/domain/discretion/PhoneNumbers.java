package ca.rmtreflect.domain.discretion;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Telephone numbers by the North American plan, those of other countries with their plus sign, and
/// local ones after a word that says what they are.
final class PhoneNumbers {

  /// A number is not the tail of a longer one, nor of a name, a path or a price.
  private static final String ALONE = "(?<![\\p{L}\\d#@.$\\\\-])(?<!(?<!\\d)/)";

  /// An extension may follow, or the second of two numbers.
  private static final String END =
      "(?!\\d)(?!(?!x\\d|ext(?!\\p{L})|poste(?!\\p{L}))\\p{L})(?![-.]\\d)"
          + "(?!/\\d(?!\\d\\d[ .-]\\d{3}[ .-]\\d{4}))";

  private static final Pattern NORTH_AMERICAN =
      Pattern.compile(
          ALONE
              + "(?<!\\+)(?<it>(?:\\+?1[ .-]?)?"
              + "(?:\\((?<inside>[2-9]\\d\\d)\\)(?: - |[ .-]?)"
              + "|(?<area>[2-9]\\d\\d)(?<gap> - |[ ./-]?))"
              + "(?!\\d11)[2-9]\\d\\d(?<second> - |[ .-]?)\\d{4})"
              + END);

  private static final Pattern FOREIGN =
      Pattern.compile(
          ALONE
              + "(?<it>(?:\\+(?!1\\d)[1-9]\\d{0,2}(?: ?\\(0\\))?"
              + "|(?:00|011[ -]?)[1-9]\\d{0,2}(?=[ .-]))"
              + "(?:[ .-]?\\d{1,4}){3,5})"
              + END);

  private static final Pattern LOCAL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:cell?|tel|tél|phone|téléphone|cellulaire|texto)\\.?[ :]{1,3}"
              + "(?<it>[2-9]\\d\\d[ .-]\\d{4})"
              + END);

  /// Numbers that cost the caller nothing belong to offices.
  private static final Set<String> TOLL_FREE =
      Set.of("800", "822", "833", "844", "855", "866", "877", "888", "900");

  /// Ten figures without a gap are a telephone number only where they begin as one of here does.
  private static final Set<String> CANADIAN =
      Set.of(
          "204", "226", "236", "249", "250", "257", "263", "289", "306", "343", "354", "365", "367",
          "368", "382", "387", "403", "416", "418", "428", "431", "437", "438", "450", "460", "468",
          "474", "506", "514", "519", "548", "579", "581", "584", "587", "604", "613", "639", "647",
          "672", "683", "705", "709", "742", "753", "778", "780", "782", "807", "819", "825", "867",
          "873", "879", "902", "905", "942");

  /// The College of Massage Therapists of Ontario and the association of the profession.
  private static final Set<String> OFFICES = Set.of("4164892626", "4169792010");

  private static final Pattern LARGE_NUMBER = Pattern.compile("\\+\\d{3}(?: \\d{3}){2}");

  private static final int FIGURES = 10;
  private static final int FEWEST_FIGURES_ABROAD = 9;

  private PhoneNumbers() {}

  static Stream<MatchResult> find(String text) {
    return Stream.of(
            NORTH_AMERICAN.matcher(text).results().filter(PhoneNumbers::isSomebodys),
            FOREIGN.matcher(text).results().filter(PhoneNumbers::isLongEnough),
            LOCAL.matcher(text).results())
        .flatMap(found -> found)
        .filter(found -> !Labels.callItSomethingElse(text, found));
  }

  private static boolean isLongEnough(MatchResult found) {
    return found.group().chars().filter(Character::isDigit).count() >= FEWEST_FIGURES_ABROAD
        && !LARGE_NUMBER.matcher(found.group()).matches();
  }

  private static boolean isSomebodys(MatchResult found) {
    String inside = found.group("inside");
    String area = inside == null ? found.group("area") : inside;
    boolean unbroken =
        inside == null && found.group("gap").isEmpty() && found.group("second").isEmpty();
    String figures = found.group("it").replaceAll("\\D", "");
    return !TOLL_FREE.contains(area)
        && !OFFICES.contains(figures.substring(figures.length() - FIGURES))
        && (!unbroken || CANADIAN.contains(area));
  }
}
