package ca.rmtreflect.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.rmtreflect.domain.LocalizedText;
import java.time.LocalDate;
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

  private static Answer blank() {
    return Answer.blank("no-review-reuse", 1, new LocalizedText("Question?", "Question?"));
  }
}
