package ca.rmtreflect.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No sentence is longer than a person takes in at one reading.
class SentenceLengthTest {

  private static final int MOST_WORDS = 25;

  @Test
  void noSentenceIsTooLong() throws IOException {
    Allowed allowed = Allowed.read("long-sentences.txt");
    allowed.assertNothingElse(complaints(ProductTexts.all(), allowed));
  }

  @Test
  void aSentenceThatIsTooLongIsNamed() {
    String fits = "word ".repeat(MOST_WORDS - 1) + "end.";
    String tooLong = "One " + fits;
    List<ProductText> texts = List.of(new ProductText("here", Language.EN, fits + " " + tooLong));
    assertEquals(
        List.of("here [en] 26 words: " + tooLong),
        complaints(texts, Allowed.of("none", List.of())));
    Allowed allowed =
        Allowed.of("some", List.of("en | One word word | a quote", "fr | One word | another"));
    assertEquals(List.of(), complaints(texts, allowed));
    assertEquals(List.of("some: no longer needed: fr | One word"), allowed.needless());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One. Two? Three! Four… Five | 5",
        "See O. Reg. 544/94, s. 6. Then go on. | 2",
        "Section no. 4 of the rule | 1",
        "Voir M. Roy, p. ex. Hier encore. | 1",
        "Le Règl. de l’Ont. 544/94 s’applique. | 1",
        "He said “stop.” She left. | 2",
        "Il a dit «\u00a0non.\u00a0» Elle est partie. | 2",
        "Use a .json file (see cmto.com). Then stop. | 2",
        "Version 2026.1 is out. 4 people know. | 2"
      })
  void sentencesAreTold(String text, int count) {
    assertEquals(count, Sentences.of(text).size(), () -> Sentences.of(text).toString());
  }

  @Test
  void linesAndPartsOfARowAreTold() {
    assertEquals(
        List.of("A line", "and another", "a part"), Sentences.of("A line\nand another · a part"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It’s one – not two: 3. | 5",
        "L’Ordre\u00a0: «\u00a0Avez\u2011vous\u00a0» lu? | 3",
        "Camille and 12,5\u00a0% | 3"
      })
  void wordsAreCounted(String sentence, int count) {
    assertEquals(count, Sentences.words(sentence).size(), () -> "" + Sentences.words(sentence));
  }

  private static List<String> complaints(List<ProductText> texts, Allowed allowed) {
    List<String> complaints = new ArrayList<>();
    for (ProductText text : texts) {
      for (String sentence : Sentences.of(text.text())) {
        int words = Sentences.words(sentence).size();
        if (words > MOST_WORDS && !allowed.begins(text.language().code(), sentence)) {
          complaints.add(text.complaint(words + " words: " + sentence));
        }
      }
    }
    return complaints;
  }
}
