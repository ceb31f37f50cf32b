package ca.rmtreflect.domain.discretion;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// E-mail addresses of persons. An address that by its name belongs to an office or a practice is
/// no client's.
final class MailAddresses {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\d._%+'@-])"
              + "(?<it>(?<name>[\\p{L}\\d](?:[\\p{L}\\d._%+'-]{0,62}[\\p{L}\\d])?)"
              + "(?:@| ?[(\\[](?:at|arobase)[)\\]] ?)"
              + "(?<site>(?:[\\p{L}\\d-]{1,63}\\.){1,4}\\p{L}{2,24}))(?![\\p{L}\\d@])");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(?:info|contact|admin|office|reception|accueil|bookings?|reservations?|rendez-vous"
              + "|support|help|aide|hello|bonjour|team|equipe|privacy|confidentialite|no-?reply"
              + "|newsletter|infolettre|media|webmaster)(?:[._-].*)?|.*(?:rmt|clini[cq]).*");

  private static final Pattern PRACTICE =
      Pattern.compile("(?i).*(?:clini[cq]|massage|massoth|wellness|physio|chiro|cmto|rmtao).*");

  private MailAddresses() {}

  static Stream<MatchResult> find(String text) {
    return ADDRESS
        .matcher(text)
        .results()
        .filter(found -> !OFFICE.matcher(found.group("name")).matches())
        .filter(found -> !PRACTICE.matcher(found.group("site")).matches());
  }
}
