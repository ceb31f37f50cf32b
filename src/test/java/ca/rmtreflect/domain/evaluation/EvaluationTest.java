package ca.rmtreflect.domain.evaluation;

import static ca.rmtreflect.domain.pack.SmallPack.checkpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.pack.CheckedPack;
import ca.rmtreflect.domain.pack.Condition;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.domain.pack.SmallPack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final Pack PACK =
      SmallPack.empty()
          .condition("used", new Condition.Chosen("uses", List.of("practice")))
          .section(SectionKind.PROFILE, SmallPack.choice("uses", "practice", "none"))
          .section(
              SectionKind.CHECKPOINTS,
              checkpoint("first"),
              checkpoint("second", "used"),
              checkpoint("third", "used"),
              checkpoint("fourth"))
          .build();

  private static final Sketch NOT_USED = Sketch.blank().choosing("uses", "none");

  @Test
  void whatIsNotAnsweredYetSkipsNothing() {
    Evaluation evaluation = evaluate(Sketch.blank().done());
    assertEquals(
        List.of("uses", "first", "second", "third", "fourth"),
        evaluation.asked().stream().toList());
    assertEquals(List.of(), evaluation.notAsked());
  }

  @Test
  void whatIsSkippedHasAReason() {
    Evaluation evaluation = evaluate(NOT_USED.done());
    assertEquals(List.of("uses", "first", "fourth"), evaluation.asked().stream().toList());
    assertEquals(
        List.of(
            new NotAsked(PACK.item("second").orElseThrow(), SmallPack.text("not used")),
            new NotAsked(PACK.item("third").orElseThrow(), SmallPack.text("not used"))),
        evaluation.notAsked());
  }

  @Test
  void onlyAskedCheckpointsAreCounted() {
    Sketch sketch =
        NOT_USED
            .answering("first", AnswerValue.YES)
            .answering("second", AnswerValue.NOT_YET)
            .answering("gone", AnswerValue.NOT_YET);
    Evaluation evaluation = evaluate(sketch.done());
    assertEquals(
        Map.of(
            AnswerValue.YES, 1,
            AnswerValue.IN_PART, 0,
            AnswerValue.NOT_YET, 0,
            AnswerValue.NOT_APPLICABLE, 0,
            AnswerValue.NOT_SURE, 0),
        evaluation.counts());
    assertEquals(2, evaluation.askedCheckpoints());
    assertEquals(1, evaluation.answered());
    assertEquals(List.of("fourth"), evaluation.unanswered().stream().map(Item::id).toList());
  }

  @Test
  void aYesWithoutANoteLacksItsExample() {
    Pack pack =
        SmallPack.empty()
            .section(
                SectionKind.CHECKPOINTS,
                checkpoint("plain"),
                SmallPack.askingForExample("bare"),
                SmallPack.askingForExample("noted"),
                SmallPack.askingForExample("open"),
                SmallPack.askingForExample("not-yet"))
            .build();
    Answer noted =
        Answer.blank("noted", 1, Sketch.QUESTION)
            .withValue(AnswerValue.YES, Sketch.TODAY)
            .withNote(Sketch.words("In May"));
    Assessment year =
        Sketch.blank()
            .answering("plain", AnswerValue.YES)
            .answering("bare", AnswerValue.YES)
            .answering("not-yet", AnswerValue.NOT_YET)
            .done()
            .withAnswer(noted);
    assertEquals(
        List.of("bare"),
        Evaluation.of(pack, year, Sketch.TODAY).withoutExample().stream().map(Item::id).toList());
  }

  @Test
  void aMarkOrANoteAloneIsNoAnswer() {
    Answer noted = Answer.blank("first", 1, Sketch.QUESTION).withNote(Sketch.words("Later"));
    Evaluation evaluation = evaluate(NOT_USED.done().withAnswer(noted.withMarked(true)));
    assertEquals(
        List.of("first", "fourth"), evaluation.unanswered().stream().map(Item::id).toList());
    assertEquals(0, evaluation.answered());
  }

  @Test
  void answersThatAreNotAskedNowAndThoseThatAreGoneAreToldApart() {
    Sketch sketch =
        NOT_USED
            .answering("gone", AnswerValue.YES)
            .answering("third", AnswerValue.NOT_YET)
            .answering("second", AnswerValue.YES)
            .answering("uses", AnswerValue.YES);
    Evaluation evaluation = evaluate(sketch.done());
    assertEquals(List.of("second", "third"), ids(evaluation.dormant()));
    assertEquals(List.of("gone", "uses"), ids(evaluation.retired()));
    Evaluation asked = evaluate(sketch.choosing("uses", "practice").done());
    assertEquals(List.of(), asked.dormant());
    assertEquals(2, asked.answered());
  }

  @Test
  void sourcesAreStaleAfterAYearAndNotOnTheDay() {
    LocalDate anniversary = SmallPack.COMPILED.plusYears(1);
    Assessment blank = Sketch.blank().done();
    assertFalse(Evaluation.of(PACK, blank, anniversary).sourcesStale());
    assertTrue(Evaluation.of(PACK, blank, anniversary.plusDays(1)).sourcesStale());
    Pack checked = CheckedPack.of(PACK, SmallPack.COMPILED.plusDays(1));
    assertFalse(Evaluation.of(checked, blank, anniversary.plusDays(1)).sourcesStale());
    assertTrue(Evaluation.of(checked, blank, anniversary.plusDays(2)).sourcesStale());
  }

  @Test
  void evaluatingTwiceGivesTheSame() {
    Assessment assessment = NOT_USED.answering("first", AnswerValue.NOT_SURE).done();
    assertEquals(evaluate(assessment), evaluate(assessment));
    assertEquals(Sketch.TODAY, evaluate(assessment).asOf());
  }

  private static List<String> ids(List<Answer> answers) {
    return answers.stream().map(Answer::checkpoint).toList();
  }

  private static Evaluation evaluate(Assessment assessment) {
    return Evaluation.of(PACK, assessment, Sketch.TODAY);
  }
}
