package ca.rmtreflect.domain.discretion;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What the words before a number say that it is: an invoice, an account, a meeting. Such a number
/// may look like one of a person and is none.
final class Labels {

  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:id|cid|ref|réf|case|ticket|invoice|receipt|order|confirmation"
              + "|tracking|policy|licence|serial|isbn|fax|meeting|zoom|reference|référence|dossier"
              + "|commande|facture|reçu|suivi|police|série|réunion|télécopieur|account|compte|post"
              + "|page|group|groupe|publication|reel|request|demande|business|entreprise|budget"
              + "|code|coupon|promo|voucher|course|cours)"
              + "(?:[ .:#]|no|nº|n°|number|id|numéro|is|was|est|le){0,6}$");

  private static final int WORDS_BEFORE = 40;

  private Labels() {}

  static boolean callItSomethingElse(String text, MatchResult found) {
    int start = found.start("it");
    return OF_SOMETHING_ELSE
        .matcher(text.substring(Math.max(0, start - WORDS_BEFORE), start))
        .find();
  }
}
