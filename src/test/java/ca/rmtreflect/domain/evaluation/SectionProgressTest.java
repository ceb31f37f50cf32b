package ca.rmtreflect.domain.evaluation;

import static ca.rmtreflect.domain.assessment.Sketch.TODAY;
import static ca.rmtreflect.domain.evaluation.Progress.COMPLETED;
import static ca.rmtreflect.domain.evaluation.Progress.IN_PROGRESS;
import static ca.rmtreflect.domain.evaluation.Progress.NOTHING_ASKED;
import static ca.rmtreflect.domain.evaluation.Progress.NOT_STARTED;
import static ca.rmtreflect.domain.pack.SmallPack.checkpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Condition;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.domain.pack.SmallPack;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionProgressTest {

  private static final Pack PACK =
      SmallPack.empty()
          .condition("used", new Condition.Chosen("uses", List.of("practice")))
          .section(
              SectionKind.PROFILE,
              SmallPack.prompt("name"),
              SmallPack.choice("uses", "practice", "none"))
          .section(SectionKind.ACCOUNTS)
          .section(
              SectionKind.CHECKPOINTS,
              checkpoint("first"),
              checkpoint("second"),
              checkpoint("third", "used"))
          .section("skipped", SectionKind.CHECKPOINTS, checkpoint("fourth", "used"))
          .section(SectionKind.OUTLOOK, SmallPack.prompt("what-changed"), SmallPack.day("next"))
          .section(SectionKind.ACTIONS)
          .section(SectionKind.FINISH)
          .build();

  private final Assessment blank = Sketch.blank().done();

  @Test
  void theProfileCountsWhatIsFilledIn() {
    assertProgress("profile", NOT_STARTED, 0, 2, blank);
    assertProgress("profile", NOT_STARTED, 0, 2, named(" ").done());
    assertProgress("profile", IN_PROGRESS, 1, 2, named("A. Person").done());
    assertProgress("profile", COMPLETED, 2, 2, named("A. Person").choosing("uses", "none").done());
  }

  @Test
  void accountsAreCompleteOnThePersonsWordAlone() {
    assertProgress("accounts", NOT_STARTED, 0, 0, blank);
    assertProgress("accounts", COMPLETED, 0, 0, blank.withAccountsComplete(true));
    Assessment two = Sketch.blank().listing("a1").listing("a2").done();
    assertProgress("accounts", IN_PROGRESS, 2, 2, two);
    assertProgress("accounts", COMPLETED, 2, 2, two.withAccountsComplete(true));
  }

  @Test
  void checkpointsCountAnswersAmongThoseAsked() {
    assertProgress("checkpoints", NOT_STARTED, 0, 3, blank);
    Answer marked = Answer.blank("first", 1, Sketch.QUESTION).withMarked(true);
    assertProgress("checkpoints", NOT_STARTED, 0, 3, blank.withAnswer(marked));
    Sketch one = Sketch.blank().choosing("uses", "none").answering("first", AnswerValue.NOT_SURE);
    assertProgress("checkpoints", IN_PROGRESS, 1, 2, one.done());
    Sketch two = one.answering("second", AnswerValue.YES);
    assertProgress("checkpoints", COMPLETED, 2, 2, two.done());
    assertProgress("checkpoints", IN_PROGRESS, 2, 3, two.choosing("uses", "practice").done());
  }

  @Test
  void aSectionOfWhichNothingIsAskedSaysSo() {
    assertProgress("skipped", NOT_STARTED, 0, 1, blank);
    assertProgress("skipped", NOTHING_ASKED, 0, 0, Sketch.blank().choosing("uses", "none").done());
  }

  @Test
  void theOutlookCountsWhatIsFilledIn() {
    assertProgress("outlook", NOT_STARTED, 0, 2, blank);
    Assessment dated =
        blank.withReflection(new Entry("next", 1, new Value.Dated(TODAY), Sketch.QUESTION));
    assertProgress("outlook", IN_PROGRESS, 1, 2, dated);
    Value words = new Value.Written(Sketch.words("Much"));
    assertProgress(
        "outlook",
        COMPLETED,
        2,
        2,
        dated.withReflection(new Entry("what-changed", 1, words, Sketch.QUESTION)));
  }

  @Test
  void actionsCountWhatIsWrittenOrDecided() {
    assertProgress("actions", NOTHING_ASKED, 0, 0, blank);
    Assessment called =
        Sketch.blank()
            .answering("first", AnswerValue.NOT_YET)
            .answering("second", AnswerValue.NOT_YET)
            .done();
    assertProgress("actions", NOT_STARTED, 0, 2, called);
    assertProgress("actions", NOT_STARTED, 0, 2, called.withActions(List.of(action("first", " "))));
    Action written = action("first", "Ask");
    assertProgress("actions", IN_PROGRESS, 1, 2, called.withActions(List.of(written)));
    Action dropped = action("second", "").withState(ActionState.DROPPED, TODAY);
    assertProgress("actions", COMPLETED, 2, 2, called.withActions(List.of(written, dropped)));
  }

  @Test
  void theLastSectionIsCompleteWhenTheYearIsFinished() {
    assertProgress("finish", NOT_STARTED, 0, 1, blank);
    assertProgress(
        "finish", IN_PROGRESS, 0, 1, blank.withDeclaration(new Declaration("A. Person", null)));
    assertProgress("finish", IN_PROGRESS, 0, 1, blank.withDeclaration(new Declaration("", TODAY)));
    assertProgress("finish", COMPLETED, 1, 1, blank.finished(TODAY));
  }

  private static void assertProgress(
      String section, Progress progress, int done, int asked, Assessment year) {
    Evaluation evaluation = Evaluation.of(PACK, year, TODAY);
    SectionProgress found = evaluation.progressOf(PACK.section(section).orElseThrow());
    assertEquals(progress, found.progress());
    assertEquals(done, found.done());
    assertEquals(asked, found.asked());
  }

  private static Sketch named(String name) {
    return Sketch.blank().filling("name", new Value.Written(Sketch.words(name)));
  }

  private static Action action(String checkpoint, String words) {
    Origin origin = new Origin.FromCheckpoint(checkpoint);
    return new Action("x-" + checkpoint, origin, Sketch.words(words), null, ActionState.OPEN);
  }
}
