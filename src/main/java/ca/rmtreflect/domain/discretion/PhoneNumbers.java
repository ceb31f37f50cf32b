package ca.rmtreflect.domain.discretion;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Telephone numbers by the North American plan, those of other countries with their plus sign, and
/// local ones after a word that says what they are.
final class PhoneNumbers {

  /// A number is not the tail of a longer one, nor of a name, a path or a price.
  private static final String ALONE = "(?<![\\p{L}\\d#@/.$\\\\-])";

  private static final String END = "(?![\\d\\p{L}])(?![-/.]\\d)";

  private static final Pattern NORTH_AMERICAN =
      Pattern.compile(
          "(?<![\\p{L}\\d#@/.$\\\\+-])(?<it>(?:\\+?1[ .-]?)?"
              + "(?:\\((?<inside>[2-9]\\d\\d)\\) ?|(?<area>[2-9]\\d\\d)(?<gap>[ ./-]?))"
              + "(?!\\d11)[2-9]\\d\\d(?<second>[ .-]?)\\d{4})"
              + END);

  private static final Pattern FOREIGN =
      Pattern.compile(ALONE + "(?<it>\\+(?!1\\d)[1-9]\\d{0,2}(?:[ .-]?\\d{1,4}){3,5})" + END);

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

  /// What a number is that has the form of a telephone number and is none, or an office's.
  private static final Pattern CALLED_OTHERWISE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:id|ref|réf|case|ticket|invoice|order|confirmation|tracking|policy"
              + "|licence|serial|isbn|fax|meeting|zoom|reference|référence|dossier|commande"
              + "|facture|suivi|police|série|réunion|télécopieur)"
              + "(?:[ .:#]|no|n°|number|id|numéro|is|was|est|le){0,6}$");

  private static final int WORDS_BEFORE = 40;

  private static final Pattern LARGE_NUMBER = Pattern.compile("\\+\\d{1,3}(?: \\d{3})+");

  private static final int FEWEST_FIGURES_ABROAD = 9;

  private PhoneNumbers() {}

  static Stream<MatchResult> find(String text) {
    return Stream.of(
            NORTH_AMERICAN.matcher(text).results().filter(PhoneNumbers::isSomebodys),
            FOREIGN.matcher(text).results().filter(PhoneNumbers::isLongEnough),
            LOCAL.matcher(text).results())
        .flatMap(found -> found)
        .filter(found -> !isCalledOtherwise(text, found.start()));
  }

  private static boolean isCalledOtherwise(String text, int start) {
    return CALLED_OTHERWISE
        .matcher(text.substring(Math.max(0, start - WORDS_BEFORE), start))
        .find();
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
    return !TOLL_FREE.contains(area) && (!unbroken || CANADIAN.contains(area));
  }
}
