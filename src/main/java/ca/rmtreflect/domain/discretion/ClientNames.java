package ca.rmtreflect.domain.discretion;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of persons beside a word that calls them a client or a patient, or beside a part of their
/// body. A first name alone counts only where the words around it leave little doubt.
final class ClientNames {

  private static final String START = "(?<![\\p{L}\\d@#&.-])";
  private static final String END = "(?![\\p{L}\\p{M}\\d@&-])";

  /// Words with a capital letter that are no names: platforms, months and days, places, kinds of
  /// business, the words of a practice, the windows and buttons of a platform, small words.
  private static final String NO_NAME =
      anyOf(
          """
          facebook instagram insta google meta tiktok twitter linkedin youtube whatsapp messenger
          pinterest snapchat threads zoom janeapp app android ratemds yelp noterro bluesky fresha
          mindbody reddit podcast web internet wi-?fi canva mailchimp outlook gmail
          janu?(?:ary)? feb(?:ruary)? mar(?:ch)? jun july? apr aug(?:ust)? sept?(?:ember)?
          oct(?:ober)? nov(?:ember)? dec(?:ember)? janvier février mars avril mai juin juillet août
          septembre octobre novembre décembre (?:mon|tues|wednes|thurs|fri|satur|sun)day lundi mardi
          mercredi jeudi vendredi samedi dimanche christmas thanksgiving noël easter pâques
          toronto ottawa guelph ontario canada montréal québec mississauga brampton sudbury
          kitchener gatineau south east street avenue road rue queen
          clini[cq]u?e? centre center spa studio massages? massothérapie therapy therapist wellness
          health santé healing hands rmt mta cmto college ordre association act loi code ethics
          déontologie standard norme principle principe practice exercice policy politique consent
          consentement form formulaire privacy confidentialité safety sécurité relationships?
          records? care week conference section chapter chapitre professions? regulated rights?
          reviews? avis business profile profil pages group groupe messages? story stories reels?
          photos? post posts booking reminders? information settings paramètres action goal objectif
          note nota evidence preuve portal survey sondage
          please yes no oui non none aucune? nothing rien see voir can do does is are i the a an my
          our le la les un une des mon ma mes notre nos this that in on at near for since before
          after not depuis avant après pour via en à au aux dans sur chez près
          """);

  /// What begins a name only before another word of it, and what only ends one.
  private static final String FIRST_NAME_TOO = anyOf("bill may june april");

  private static final String LAST_NAME_TOO = anyOf("north west york king page");

  private static final String WORD = "\\p{Lu}\\p{M}*\\p{Ll}[\\p{Ll}\\p{M}]*";
  private static final String CAPITALIZED = "(?:Ma?c|O'|D')?" + WORD + "(?:['-]" + WORD + "){0,2}";
  private static final String LATER = isNot(NO_NAME) + CAPITALIZED;
  private static final String FIRST =
      isNot(LAST_NAME_TOO) + "(?!(?iu:" + FIRST_NAME_TOO + "(?!\\p{L}))(?! \\p{Lu}))" + LATER;
  private static final String INITIAL = "\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,2}";
  private static final String TITLE =
      anyOf("Mr Mrs Ms Miss Mx Dr Dre M MM Mme Mmes Mlle Madame Monsieur") + "\\.?";
  private static final String BETWEEN = " (?:(?:de la|van|van der|von|St\\.) )?";
  private static final String AND = " (?:and|et|&) ";

  private static final String PERSON =
      ("(?:" + TITLE + "(?:" + AND + TITLE + ")? )?(?:" + FIRST + "|" + INITIAL + ")")
          + ("(?:" + BETWEEN + "(?:" + LATER + "|" + INITIAL + ")" + END + "){0,3}");

  private static final String NAME =
      START + "(?<it>" + PERSON + "(?:" + AND + PERSON + ")?)" + END + "(?! \\p{Lu}\\p{Ll})";

  private static final String WHOSE =
      anyCase(
          "my our his her their an? the this that one another mon ma mes notre nos son sa une? le"
              + " la les des cette? ce");
  private static final String WHAT_KIND =
      "(?:"
          + anyCase(
              "former long-?time long-?standing regular new old recent current ex massage ancien"
                  + " ancienne anciens anciennes nouvelle? nouveau jeune fidèle bonne?")
          + "[ -])?";
  private static final String CLIENT =
      anyCase("clients? clientes? patients? patientes? clientele clientèle") + END;

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
      "(?!(?:'s?)? ?"
          + anyCase(
              """
              messages? lists? base groups? reviews? testimonials? quotes? gallery records? files?
              forms? e-?mails? reminders? resources? portal accounts? pages? load privacy care safety
              education informations? data photos? pictures? stories relations? relationships?
              communications? consent confidentiality notes? health well-being feedback experience
              satisfaction complaints? names? copy copies
              """)
          + END
          + ")";

  /// What may follow a client who is named before without *my* or *a*.
  private static final String GOES_ON =
      "(?=$|[,.;:!?)\\]/\\n\"»”-]| [-–(»\"]| "
          + anyCase("of since at from for who and in de du depuis qui à chez et au avec")
          + "(?!\\p{L}))";

  private static final Pattern BEFORE =
      Pattern.compile(
          NAME
              + "(?:,? (?i:(?:(?:who|qui) )?(?:is|was|has been|are|were|est|était|a été|sont"
              + "|étaient|fait)(?: also| aussi)?) "
              + A_CLIENT
              + "|(?:,| ?-| ?\\(| ?/) ?"
              + A_CLIENT
              + NOT_OF_A_THING
              + "|(?: ?[(\\[-] ?|, )"
              + WHAT_KIND
              + CLIENT
              + GOES_ON
              + ")");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + CLIENT
              + "),? (?i:named|called|by the name of|whose name is|nommée?s?|appelée?s?|du nom de"
              + "|qui s'appelle|dont le nom est|prénommée?s?) "
              + NAME);

  private static final Pattern AFTER =
      Pattern.compile(
          "(?<!\\p{L})(?:(?i:(?:client|patient)'?s?'? name|(?:pré)?nom (?:de la|du|de ma|de mon)"
              + " (?:cliente?|patiente?))(?i: is| was| est| était)? ?:? ?|"
              + CLIENT
              + "(?i: of mine| of ours| à moi)?(?: ?: ?| - |, | ?\\( ?| )"
              + "(?i:(?:includes|compte|comprend) )?)"
              + NAME);

  private static final Pattern BODY =
      Pattern.compile(
          NAME
              + "'s? (?i:(?:client|patient) )?(?i:(?:left|right|lower|upper|sore|bad) )?"
              + anyCase(
                  "knees? shoulders? back neck hips? ankles? wrists? elbows? foot feet legs? arms?"
                      + " injur(?:y|ies) surgery spine jaw scars? tattoos? diagnosis condition"
                      + " pregnancy chart")
              + END);

  private static final Pattern BODY_IN_FRENCH =
      Pattern.compile(
          "(?iu:(?<!\\p{L})"
              + anyOf(
                  "genoux? épaules? dos cou nuque hanches? chevilles? poignets? coudes? pieds?"
                      + " jambes? bras blessures? opération colonne mâchoire cicatrices?"
                      + " tatouages? diagnostic grossesse")
              + "(?: gauche| droite?)? (?:de |d'))"
              + NAME);

  /// Behind one of these stands a place or a thing, behind some of them at least where it is one
  /// word.
  private static final Pattern AT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})"
              + anyOf("at in on near via through the an? en au aux dans sur le la les une?")
              + " $");

  private static final Pattern PERHAPS_AT = Pattern.compile("(?iu)(?<!\\p{L})(?:à|chez|from|to) $");

  private static final Pattern MID_SENTENCE =
      Pattern.compile(
          "(?<![\\p{L}'])(?:\\p{Ll}[\\p{L}]*|\\d+)[,:]? [\"«“(]? ?$|(?<!\\p{L})(?:[ldnq]|qu)'$");

  private static final Pattern SINGULAR_OF_SOMEBODY =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:my|our|a|her|his|mon|ma|notre|une?) (?:\\p{L}+[ -]){0,2}"
              + "(?:client|cliente|patient|patiente)(?: | \\(|, )$");

  private static final Pattern ANYWHERE = Pattern.compile("$");

  private static final int WORDS_BEFORE = 40;

  private ClientNames() {}

  static Stream<MatchResult> find(String text) {
    return Stream.of(
            people(BEFORE, text, MID_SENTENCE),
            people(NAMED, text, ANYWHERE),
            people(AFTER, text, SINGULAR_OF_SOMEBODY),
            people(BODY, text, ANYWHERE),
            people(BODY_IN_FRENCH, text, ANYWHERE))
        .flatMap(found -> found);
  }

  /// Names of persons. One word will do only behind what `alone` looks for.
  private static Stream<MatchResult> people(Pattern pattern, String text, Pattern alone) {
    return pattern
        .matcher(text)
        .results()
        .filter(found -> {
          int start = found.start("it");
          String before = text.substring(Math.max(0, start - WORDS_BEFORE), start);
          boolean one = found.group("it").indexOf(' ') < 0;
          return !AT.matcher(before).find()
              && !(one && (!alone.matcher(before).find() || PERHAPS_AT.matcher(before).find()));
        });
  }

  /// One of some words, or patterns of words, that stand with spaces or line breaks between them.
  private static String anyOf(String words) {
    return "(?:" + words.strip().replaceAll("\\s+", "|") + ")";
  }

  private static String anyCase(String words) {
    return "(?i:" + anyOf(words) + ")";
  }

  private static String isNot(String words) {
    return "(?!(?iu:" + words + "(?!\\p{L})))";
  }
}
