package ca.rmtreflect.domain.discretion;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// E-mail addresses of persons. An address that by its name belongs to an office or a practice is
/// no client's.
final class MailAddresses {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\d._%+@-])"
              + "(?<it>(?<name>[\\p{L}\\d](?:[\\p{L}\\d._%+'-]{0,62}[\\p{L}\\d])?)"
              + "(?:@| ?[(\\[](?:at|arobase)[)\\]] ?)"
              + "(?<site>(?:[\\p{L}\\d-]{1,63}(?:\\.| ?[(\\[](?:dot|point)[)\\]] ?)){1,4}"
              + "\\p{L}{2,24}))(?![\\p{L}\\d@])");

  private static final String OFFICE =
      "(?:info|contact|admin|office|reception|accueil|bookings?|reservations?|rendez-vous|support"
          + "|help|aide|hello|bonjour|team|equipe|privacy|confidentialite|no-?reply|newsletter"
          + "|infolettre|media|webmaster|complaints?|plaintes?|press|presse|abuse|legal|sales|ventes"
          + "|billing|facturation|service|marketing)";

  private static final Pattern OFFICE_OF_A_SITE = Pattern.compile("(?i)" + OFFICE + "(?:[._-].*)?");

  private static final Pattern OFFICE_ANYWHERE =
      Pattern.compile(
          "(?i)"
              + OFFICE
              + "|(?:.*[._-])?(?:rmt|mta)(?:[._-].*)?|[\\p{L}\\d._-]*(?:rmt|mta)"
              + "|.*(?:clini[cq]|massoth).*");

  /// Where anybody has an address, more behind the word for an office is somebody's name.
  private static final Pattern ANYBODYS =
      Pattern.compile(
          "(?i)(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton"
              + "|protonmail|gmx|rogers|bell|sympatico|videotron|shaw|telus|cogeco)\\..*");

  private static final Pattern PRACTICE =
      Pattern.compile("(?i).*(?:clini[cq]|massage|massoth|wellness|physio|chiro|cmto|rmtao).*");

  private MailAddresses() {}

  static Stream<MatchResult> find(String text) {
    return ADDRESS
        .matcher(text)
        .results()
        .filter(found -> !isOfAnOffice(found.group("name"), found.group("site")));
  }

  private static boolean isOfAnOffice(String name, String site) {
    return OFFICE_ANYWHERE.matcher(name).matches()
        || PRACTICE.matcher(site).matches()
        || (OFFICE_OF_A_SITE.matcher(name).matches() && !ANYBODYS.matcher(site).matches());
  }
}
