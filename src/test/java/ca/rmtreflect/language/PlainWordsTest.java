package ca.rmtreflect.language;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.rmtreflect.domain.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The product says it in plain words, and spells a word in one way.
class PlainWordsTest {

  private static final Pattern HYPHENATED =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-\\u2011][\\p{L}\\p{N}]+)+");

  @Test
  void wordsArePlain() throws IOException {
    Allowed allowed = Allowed.read("words.txt");
    allowed.assertNothingElse(complaints(ProductTexts.all(), allowed));
  }

  @ParameterizedTest
  @EnumSource
  void aWordHasOneKindOfHyphen(Language language) throws IOException {
    assertEquals("", String.join("\n", mixed(ProductTexts.all(), language)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Whoever runs it | whoever",
        "EN | It stands on your record | stands",
        "EN | Nothing calls for an action | calls for",
        "EN | What comes along | comes along",
        "EN | Things to put right | put right",
        "EN | It does so of its own accord | of its own accord",
        "EN | Send an e-mail | e-mail",
        "EN | By telephone | telephone",
        "FR | Des comptes libres de tout lien | libres de",
        "FR | Cette fenêtre ne fait que lire | ne fait que lire",
        "FR | Mérite un second regard | second regard",
        "FR | Un e-mail | e-mail"
      })
  void aWordThatIsNotPlainIsNamed(Language language, String text, String word) {
    List<String> complaints =
        complaints(List.of(new ProductText("here", language, text)), Allowed.of("none", List.of()));
    assertEquals(1, complaints.size(), complaints.toString());
    assertFalse(complaints.stream().noneMatch(one -> one.toLowerCase(Locale.ROOT).contains(word)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | The standards that you understand; an email by phone; recall forms; right away",
        "FR | Vous êtes libre de répondre, nommé ou non; l’impact; un regard; tout prêt-à-porter"
      })
  void plainWordsPass(Language language, String text) {
    assertEquals(
        List.of(),
        complaints(List.of(new ProductText("here", language, text)), Allowed.of("", List.of())));
  }

  @Test
  void mixedHyphensAreNamed() {
    List<ProductText> texts =
        List.of(
            new ProductText("a", Language.FR, "peut-être moi-même, a-t\u2011il"),
            new ProductText("b", Language.FR, "Peut\u2011être moi-même"),
            new ProductText("c", Language.EN, "moi\u2011même"));
    assertEquals(
        List.of("a-t\u2011il: a", "peut-être: a; peut\u2011être: b"), mixed(texts, Language.FR));
  }

  private static List<String> complaints(List<ProductText> texts, Allowed allowed) {
    List<String> complaints = new ArrayList<>();
    for (ProductText text : texts) {
      PlainWords.of(text.language())
          .forEach(word -> {
            Matcher found = word.wrong().matcher(text.text());
            while (found.find()) {
              if (!allowed.names(text.place(), found.group())) {
                complaints.add(
                    text.complaint(
                        "“" + found.group() + "”, better " + word.better() + ": " + text.text()));
              }
            }
          });
    }
    return complaints;
  }

  /// Words that are written with both kinds of hyphen, and where.
  private static List<String> mixed(List<ProductText> texts, Language language) {
    Map<String, Map<String, Set<String>>> spellings = new TreeMap<>();
    for (ProductText text : texts) {
      if (text.language() == language) {
        HYPHENATED
            .matcher(text.text().toLowerCase(language.locale()))
            .results()
            .forEach(word ->
                spellings
                    .computeIfAbsent(word.group().replace('\u2011', '-'), _ -> new TreeMap<>())
                    .computeIfAbsent(word.group(), _ -> new TreeSet<>())
                    .add(text.place()));
      }
    }
    return spellings.values().stream()
        .filter(PlainWordsTest::isMixed)
        .map(ways ->
            ways.entrySet().stream()
                .map(way -> way.getKey() + ": " + String.join(", ", way.getValue()))
                .collect(joining("; ")))
        .toList();
  }

  private static boolean isMixed(Map<String, Set<String>> ways) {
    return ways.size() > 1
        || ways.keySet().stream().anyMatch(way -> way.contains("-") && way.contains("\u2011"));
  }
}
