package ca.rmtreflect.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.rmtreflect.domain.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final LocalDate THEN = LocalDate.of(2025, 11, 20);
  private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

  private static final Answer FORMER =
      blank()
          .withValue(AnswerValue.NOT_APPLICABLE, THEN)
          .withReason(Sketch.words("I have no page."))
          .withNote(Sketch.words("Asked in spring."));

  @Test
  void anAnswerIsConfirmedWithItsReasonAndWithoutItsNote() {
    Answer answer = blank().withNote(Sketch.words("Asked again.")).confirmed(FORMER, NOW);
    assertEquals(AnswerValue.NOT_APPLICABLE, answer.value());
    assertEquals(THEN, answer.answeredOn());
    assertEquals(NOW, answer.confirmedOn());
    assertEquals("I have no page.", answer.reason().text());
    assertEquals("Asked again.", answer.note().text());
  }

  @Test
  void aReasonOfThisYearStays() {
    Answer answer = blank().withReason(Sketch.words("I closed it.")).confirmed(FORMER, NOW);
    assertEquals("I closed it.", answer.reason().text());
  }

  @Test
  void anAnswerGivenAfreshConfirmsNothing() {
    Answer confirmed = blank().confirmed(FORMER, NOW);
    assertNull(confirmed.withValue(AnswerValue.YES, NOW).confirmedOn());
    assertNull(confirmed.withValue(null, NOW).confirmedOn());
    assertEquals(NOW, confirmed.withMarked(true).confirmedOn());
  }

  @Test
  void wordsAreTakenWhereThereAreNone() {
    Answer answer = blank().withNote(Sketch.words("Mine.")).withWordsOf(FORMER);
    assertEquals("Mine.", answer.note().text());
    assertEquals("Asked in spring.", blank().withWordsOf(FORMER).note().text());
  }

  @Test
  void whatIsLookedAtBesideTheFormerAnswerIsTheSameOrAChange() {
    Answer same = blank().withValue(AnswerValue.NOT_APPLICABLE, NOW).lookedAt(FORMER, NOW);
    assertEquals(THEN, same.answeredOn());
    assertEquals(NOW, same.confirmedOn());
    assertEquals(Confirmation.CONFIRMED, Confirmation.of(same, Optional.of(FORMER)));
    Answer other = blank().withValue(AnswerValue.YES, NOW).lookedAt(FORMER, NOW);
    assertEquals(NOW, other.answeredOn());
    assertEquals(NOW, other.confirmedOn());
    assertEquals(Confirmation.CHANGED, Confirmation.of(other, Optional.of(FORMER)));
    Answer taken = blank().withValue(null, NOW).lookedAt(FORMER, NOW);
    assertNull(taken.confirmedOn());
    Answer reworded = Answer.blank("kind-words", FORMER.revision() + 1, Sketch.QUESTION);
    assertEquals(Confirmation.REWORDED, Confirmation.of(reworded, Optional.of(FORMER)));
    assertEquals(Confirmation.FRESH, Confirmation.of(same, Optional.empty()));
  }

  private static Answer blank() {
    return Answer.blank("no-review-reuse", 1, new LocalizedText("Question?", "Question?"));
  }
}
