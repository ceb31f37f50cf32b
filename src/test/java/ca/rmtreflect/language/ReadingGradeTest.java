package ca.rmtreflect.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// The English questions, and why they are asked, read easily.
class ReadingGradeTest {

  private static final double QUESTIONS = 8;
  private static final double WHYS = 9;
  private static final double ANY = 12;

  @Test
  void questionsReadEasily() {
    assertEquals(
        "", String.join("\n", tooHard("questions", QUESTIONS, texts(Item.Checkpoint::question))));
  }

  @Test
  void whyTextsReadEasily() {
    assertEquals("", String.join("\n", tooHard("why-texts", WHYS, texts(Item.Checkpoint::why))));
  }

  /// Worked by hand: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
  @Test
  void gradeIsThatOfTheFormula() {
    assertEquals(0.39 * 3 + 11.8 * 1 - 15.59, ReadingGrade.of("The cat sat."), 1e-9);
    assertEquals(
        0.39 * 2 + 11.8 * 7 / 4 - 15.59, ReadingGrade.of("People talk. People listen."), 1e-9);
  }

  @Test
  void ownTermsCountAsTwoSyllables() {
    double two = ReadingGrade.of("People ask people.");
    assertEquals(two, ReadingGrade.of("Testimonials ask professionals."), 1e-9);
    assertEquals(two, ReadingGrade.of("“Advertising” ask information."), 1e-9);
    assertTrue(ReadingGrade.of("Professionalism ask information.") > two);
  }

  @Test
  void hardTextsAndAHardMeanAreNamed() {
    String hard = "Institutional accountability necessitates comprehensive documentation.";
    List<String> complaints = tooHard("texts", QUESTIONS, Map.of("one", hard));
    assertEquals(2, complaints.size(), complaints.toString());
    assertEquals(List.of(), tooHard("texts", QUESTIONS, Map.of("one", "The cat sat.")));
  }

  private static List<String> tooHard(String name, double most, Map<String, String> texts) {
    List<String> complaints = new ArrayList<>();
    double sum = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      double grade = ReadingGrade.of(text.getValue());
      sum += grade;
      if (grade > ANY) {
        complaints.add(
            "grade "
                + ReadingGrade.shown(grade)
                + " of at most "
                + ANY
                + ": "
                + text.getKey()
                + ": "
                + text.getValue());
      }
    }
    double mean = sum / texts.size();
    if (mean > most) {
      complaints.add(
          "the mean of the "
              + name
              + " is grade "
              + ReadingGrade.shown(mean)
              + " of at most "
              + most);
    }
    return complaints;
  }

  private static Map<String, String> texts(Function<Item.Checkpoint, LocalizedText> part) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Item.Checkpoint one : PackCatalog.shipped().newest().checkpoints()) {
      texts.put(one.id(), part.apply(one).in(Language.EN));
    }
    return texts;
  }
}
