package ca.rmtreflect.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Counts the syllables of English words by their spelling: groups of vowels, then the rules for
/// those that are silent or parted, then the words that no rule gets right.
final class Syllables {

  private static final String CONSONANT = "[b-df-hj-np-tv-xz]";

  private static final Map<String, Integer> IRREGULAR =
      Map.ofEntries(
          Map.entry("area", 3),
          Map.entry("business", 2),
          Map.entry("businesses", 3),
          Map.entry("clothes", 1),
          Map.entry("evening", 2),
          Map.entry("hundred", 2),
          Map.entry("idea", 3),
          Map.entry("ideas", 3),
          Map.entry("people", 2),
          Map.entry("premier", 2),
          Map.entry("priest", 1),
          Map.entry("ratemds", 4),
          Map.entry("recipe", 3),
          Map.entry("science", 2),
          Map.entry("someone", 2),
          Map.entry("tier", 1),
          Map.entry("tiers", 1),
          Map.entry("wednesday", 2));

  /// Vowels that are written and not spoken.
  private static final List<Pattern> SILENT =
      List.of(
          // make, whole; not table, centre
          Pattern.compile("(?<!" + CONSONANT + "l|[bcdgkptv]r|[aeiouy])e$"),
          // makes, whole; not notices, tables
          Pattern.compile("(?<!s|x|z|ch|sh|c|g|" + CONSONANT + "l|[bcdgkptv]r|[aeiouy])es$"),
          // asked, called; not posted, titled
          Pattern.compile("(?<![td]|[bcdfgkpstz]l|[aeiouy])ed$"),
          // colleague, unique
          Pattern.compile("(?<=[aeo][aeiou]?g|[aeiou]q)ues?$"),
          // safely, careful, statement
          Pattern.compile(
              "(?<=[aeiouy]"
                  + CONSONANT
                  + "{1,2})(?<!^el)e(?=(ly|ful|fully|less|ment|ments|ness)$)"),
          // electronically
          Pattern.compile("(?<=ic)a(?=lly$)"),
          // every, everyone
          Pattern.compile("(?<=^ev)e(?=ry)"),
          // someone, therefore, homepage
          Pattern.compile(
              "(?<=^(som|els|ther|wher|hom|tim|nam|lik|saf|fac|for|befor|guid))e(?="
                  + CONSONANT
                  + ".*[aeiouy])(?!rap|ly|ver)"));

  /// Places between vowels that belong to two syllables, and consonants that sound like one.
  private static final List<Pattern> PARTED =
      List.of(
          // media, reliable; not social, familiar, marriage
          Pattern.compile("(?<![cstlg])i(?=a)(?!age)|(?<=[^aeiou]l|[re]l)i(?=a(b|nt$|nc))"),
          // associate, initiate
          Pattern.compile("(?<=[ct])i(?=at)|(?<=t)i(?=ali)"),
          // audio, priority; not action, region, opinion, behaviour
          Pattern.compile("(?<![stcgxnl])i(?=o(?!ur))|(?<=l)i(?=os?$)"),
          // client, experience, society; not patient, efficient
          Pattern.compile("(?<![ctn])i(?=en[tc])|i(?=et)|(?<=[a-z][rldnfts])i(?=e(r|rs|st)$)"),
          // medium
          Pattern.compile("i(?=um)"),
          // applying, being, doing
          Pattern.compile("(?<=[aeiouy])(?=ing)"),
          // video, osteopath; not people, surgeon
          Pattern.compile("(?<!g)e(?=o)(?!on\\b|opl|ou?gh)"),
          // create, reality, react
          Pattern.compile("(?<=cr|^r)e(?=a(t|ct|ff|ss))|(?<=^r)e(?=ality)"),
          // usual, situation, January; not language, quality, persuade
          Pattern.compile("(?<![qgs])u(?=a)|(?<=s)u(?=al)"),
          // influence, fluent
          Pattern.compile("(?<=fl)u(?=en)"),
          // continuity, ruin
          Pattern.compile("u(?=it(y|ies|ion))|(?<=r|fl)u(?=i[nd])"),
          // poem; coordinate
          Pattern.compile("(?<=p)o(?=e[mt])|o(?=ever)|^co(?=o(p|rd))"),
          // employer, beyond, mayor; not eyes, played
          Pattern.compile("(?<=[aeo])y(?=[aeo])(?!ed|es$)"),
          // anyone
          Pattern.compile("(?<=an)y(?=o)|(?<=er)y(?=o)"),
          // professionalism, rhythm
          Pattern.compile("[aiy](?=(sm|sms|thm|thms)$)"),
          // didn’t, wouldn’t
          Pattern.compile("(?<=did|ould|has|does|is|was|need|might|must)(?=nt$)"));

  /// Letters, with an apostrophe between them.
  private static final Pattern PART = Pattern.compile("\\p{L}+(?:’\\p{L}+)*");

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+|é");
  private static final Pattern SPELLED = Pattern.compile("[A-Z]{2,4}s?");

  private Syllables() {}

  /// At least one, whatever the word; a number counts as one.
  static int of(String word) {
    return Math.max(
        1, PART.matcher(word).results().map(MatchResult::group).mapToInt(Syllables::ofPart).sum());
  }

  private static int ofPart(String part) {
    if (SPELLED.matcher(part.replace("’", "")).matches()) {
      return (int) part.chars().filter(letter -> Character.isUpperCase(letter)).count();
    }
    String word = part.toLowerCase(Locale.ROOT).replaceAll("’(ll|ve|re|d)$", "").replace("’", "");
    Integer known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    int count = count(VOWELS, word);
    for (Pattern silent : SILENT) {
      count -= count(silent, word);
    }
    for (Pattern parted : PARTED) {
      count += count(parted, word);
    }
    return Math.max(1, count);
  }

  private static int count(Pattern pattern, String word) {
    return (int) pattern.matcher(word).results().map(MatchResult::start).count();
  }
}
