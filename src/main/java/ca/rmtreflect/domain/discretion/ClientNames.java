package ca.rmtreflect.domain.discretion;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of persons beside a word that calls them a client or a patient, or beside a part of their
/// body. A first name alone counts only where the words around it leave little doubt.
final class ClientNames {

  private static final String START = "(?<![\\p{L}\\d@#&.-])";
  private static final String END = "(?![\\p{L}\\p{M}\\d@&-])";

  /// Words with a capital letter that are no names: platforms, days, places, kinds of business.
  private static final String NO_NAME =
      "facebook|instagram|insta|google|meta|tiktok|twitter|linkedin|youtube|whatsapp|"
          + "messenger|pinterest|snapchat|threads|zoom|janeapp|app|android|ratemds|yelp|"
          + "noterro|bluesky|fresha|mindbody|reddit|podcast|web|internet|wi-?fi|canva|"
          + "mailchimp|outlook|gmail|janu?(?:ary)?|feb(?:ruary)?|mar(?:ch)?|jun|july?|apr|"
          + "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janvier|"
          + "février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
          + "(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|"
          + "vendredi|samedi|dimanche|christmas|thanksgiving|noël|easter|pâques|toronto|"
          + "ottawa|guelph|ontario|canada|montréal|québec|mississauga|brampton|sudbury|"
          + "kitchener|gatineau|south|east|street|avenue|road|rue|queen|clini[cq]u?e?|"
          + "centre|center|spa|studio|massages?|massothérapie|therapy|therapist|wellness|"
          + "health|santé|healing|hands|rmt|mta|cmto|college|ordre|association|act|loi|"
          + "code|ethics|déontologie|standard|norme|principle|principe|practice|exercice|"
          + "policy|politique|consent|consentement|form|formulaire|privacy|confidentialité|"
          + "safety|sécurité|relationships?|records?|reviews?|avis|business|profile|profil|"
          + "pages|group|groupe|messages?|story|stories|reels?|photos?|post|posts|booking|"
          + "reminders?|rights?|information|care|week|conference|section|chapter|chapitre|"
          + "professions?|regulated|please|yes|no|oui|non|none|aucune?|nothing|rien|see|"
          + "voir|settings|paramètres|action|goal|objectif|note|nota|evidence|preuve|"
          + "portal|survey|sondage|can|do|does|is|are|i|the|a|an|my|our|le|la|les|un|une|"
          + "des|mon|ma|mes|notre|nos|this|that|in|on|at|near|for|since|before|after|not|"
          + "depuis|avant|après|pour|via|en|à|au|aux|dans|sur|chez|près";

  /// What begins a name only before another word of it, and what only ends one.
  private static final String FIRST_NAME_TOO = "bill|may|june|april";

  private static final String LAST_NAME_TOO = "north|west|york|king|page";

  private static final String WORD = "\\p{Lu}\\p{M}*\\p{Ll}[\\p{Ll}\\p{M}]*";
  private static final String CAPITALIZED = "(?:Ma?c|O'|D')?" + WORD + "(?:['-]" + WORD + "){0,2}";
  private static final String FIRST =
      "(?!(?iu:(?:"
          + NO_NAME
          + "|"
          + LAST_NAME_TOO
          + ")(?!\\p{L}))|(?iu:(?:"
          + FIRST_NAME_TOO
          + ")(?!\\p{L}))(?! \\p{Lu}))"
          + CAPITALIZED;
  private static final String LATER = "(?!(?iu:(?:" + NO_NAME + ")(?!\\p{L})))" + CAPITALIZED;
  private static final String INITIAL = "\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,2}";
  private static final String TITLE =
      "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Dre|M|MM|Mme|Mmes|Mlle|Madame|Monsieur)\\.?";
  private static final String BETWEEN = " (?:(?:de la|van|van der|von|St\\.) )?";
  private static final String AND = " (?:and|et|&) ";

  private static final String PERSON =
      "(?:TITLE(?:ANDTITLE)? )?(?:FIRST|INITIAL)(?:BETWEEN(?:LATER|INITIAL)END){0,3}"
          .replace("BETWEEN", BETWEEN)
          .replace("FIRST", FIRST)
          .replace("LATER", LATER)
          .replace("INITIAL", INITIAL)
          .replace("TITLE", TITLE)
          .replace("AND", AND)
          .replace("END", END);

  private static final String NAME =
      START + "(?<it>" + PERSON + "(?:" + AND + PERSON + ")?)" + END + "(?! \\p{Lu}\\p{Ll})";

  private static final String WHOSE =
      "(?i:my|our|his|her|their|an?|the|this|that|one|another|mon|ma|mes|notre|nos|son|sa|une?|le|la"
          + "|les|des|cette?|ce)";
  private static final String WHAT_KIND =
      "(?i:(?:(?:former|long-?time|long-?standing|regular|new|old|recent|current|ex|massage|ancien"
          + "|ancienne|anciens|anciennes|nouvelle?|nouveau|jeune|fidèle|bonne?)[ -])?)";
  private static final String CLIENT =
      "(?i:clients?|clientes|cliente|patients?|patientes|patiente|clientele|clientèle)" + END;

  /// `my client`, `one of our patients`, `partie de ma clientèle`.
  private static final String A_CLIENT =
      "(?:(?i:(?:part|one|some|partie|l'une?|une?) (?:of|de) |de )?"
          + WHOSE
          + " "
          + WHAT_KIND
          + CLIENT
          + "|(?i:(?:une?|one) (?:de|of) (?:mes|nos|ses|my|our|her|his) )"
          + CLIENT
          + ")";

  /// What a client has or is in other respects: `client messages` is about nobody.
  private static final String NOT_OF_A_THING =
      "(?!(?:'s?)?"
          + " ?(?i:messages?|lists?|base|groups?|reviews?|testimonials?|quotes?|gallery|records?"
          + "|files?|forms?|e-?mails?|reminders?|resources?|portal|accounts?|pages?|load|privacy"
          + "|care|safety|education|information|informations|data|photos?|pictures?|stories"
          + "|relations?|relationships?|communications?|consent|confidentiality|notes?|health"
          + "|well-being|feedback|experience|satisfaction|complaints?|names?|copy|copies)"
          + END
          + ")";

  /// What may follow a client who is named before without *my* or *a*.
  private static final String GOES_ON =
      "(?=$|[,.;:!?)\\]/\\n\"»”-]| [-–(»\"]"
          + "| (?i:of|since|at|from|for|who|and|in|de|du|depuis|qui|à|chez|et|au|avec)(?!\\p{L}))";

  private static final Pattern BEFORE =
      Pattern.compile(
          NAME
              + "(?:,? (?i:(?:(?:who|qui) )?(?:is|was|has been|are|were|est|était|a"
              + " été|sont|étaient|fait)(?: also| aussi)?) "
              + A_CLIENT
              + "|(?:,| ?-| ?\\(| ?/) ?"
              + A_CLIENT
              + NOT_OF_A_THING
              + "|(?: ?[(\\[-] ?|, )"
              + WHAT_KIND
              + CLIENT
              + GOES_ON
              + ")");

  private static final String CALLED =
      "(?:(?i:named|called|by the name of|whose name is|nommée?s?|appelée?s?|du nom de"
          + "|qui s'appelle|dont le nom est|prénommée?s?) )";

  private static final Pattern NAMED =
      Pattern.compile("(?<!\\p{L})(?:" + CLIENT + "),? " + CALLED + NAME);

  private static final String IS = "(?i:(?: is| was| est| était)? ?:? ?)";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?<!\\p{L})(?:(?i:(?:client|patient)'?s?'? name|(?:pré)?nom (?:de la|du|de ma|de mon)"
              + " (?:cliente?|patiente?))"
              + IS
              + "|"
              + CLIENT
              + "(?i: of mine| of ours| à moi)?(?: ?: ?| - |, | ?\\( ?|"
              + " )(?i:(?:includes|compte|comprend) )?)"
              + NAME);

  private static final Pattern BODY =
      Pattern.compile(
          NAME
              + "'s? (?i:(?:client|patient) )?(?i:(?:left|right|lower|upper|sore|bad) )?"
              + "(?i:knees?|shoulders?|back|neck|hips?|ankles?|wrists?|elbows?|foot|feet|legs?|arms?"
              + "|injur(?:y|ies)|surgery|spine|jaw|scars?|tattoos?|diagnosis|condition|pregnancy|chart)"
              + END);

  private static final Pattern BODY_IN_FRENCH =
      Pattern.compile(
          "(?iu:(?<!\\p{L})(?:genoux?|épaules?|dos|cou|nuque|hanches?|chevilles?|poignets?|coudes?"
              + "|pieds?|jambes?|bras|blessures?|opération|colonne|mâchoire|cicatrices?|tatouages?"
              + "|diagnostic|grossesse)(?: gauche| droite?)? (?:de |d'))"
              + NAME);

  /// Behind one of these stands a place or a thing, behind some of them at least where it is one
  /// word.
  private static final Pattern AT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:at|in|on|near|via|through|the|an?|en|au|aux|dans|sur|le|la|les|une?)"
              + " $");

  private static final Pattern PERHAPS_AT = Pattern.compile("(?iu)(?<!\\p{L})(?:à|chez|from|to) $");

  private static final Pattern MID_SENTENCE =
      Pattern.compile(
          "(?<![\\p{L}'])(?:\\p{Ll}[\\p{L}]*|\\d+)[,:]? [\"«“(]? ?$|(?<!\\p{L})(?:[ldnq]|qu)'$");

  private static final Pattern SINGULAR_OF_SOMEBODY =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:my|our|a|her|his|mon|ma|notre|une?) (?:\\p{L}+[ -]){0,2}"
              + "(?:client|cliente|patient|patiente)(?: | \\(|, )$");

  private static final int WORDS_BEFORE = 40;

  private ClientNames() {}

  static Stream<MatchResult> find(String text) {
    return Stream.of(
            matches(BEFORE, text)
                .filter(found -> isPerson(text, found, isMidSentence(text, found))),
            matches(NAMED, text).filter(found -> isPerson(text, found, true)),
            matches(AFTER, text).filter(found -> isPerson(text, found, isSomebodys(text, found))),
            matches(BODY, text).filter(found -> isPerson(text, found, true)),
            matches(BODY_IN_FRENCH, text).filter(found -> isPerson(text, found, true)))
        .flatMap(found -> found);
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  /// Whether a name is one of a person. `aloneWillDo` says whether a first name is enough.
  private static boolean isPerson(String text, MatchResult found, boolean aloneWillDo) {
    String before = before(text, found);
    boolean alone = found.group("it").indexOf(' ') < 0;
    return !AT.matcher(before).find()
        && !(alone && (!aloneWillDo || PERHAPS_AT.matcher(before).find()));
  }

  private static boolean isMidSentence(String text, MatchResult found) {
    return MID_SENTENCE.matcher(before(text, found)).find();
  }

  private static boolean isSomebodys(String text, MatchResult found) {
    return SINGULAR_OF_SOMEBODY.matcher(before(text, found)).find();
  }

  private static String before(String text, MatchResult found) {
    int start = found.start("it");
    return text.substring(Math.max(0, start - WORDS_BEFORE), start);
  }
}
