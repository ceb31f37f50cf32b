package ca.rmtreflect.domain.evaluation;

import static ca.rmtreflect.domain.pack.SmallPack.checkpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.evaluation.PlannedAction.Call;
import ca.rmtreflect.domain.pack.Condition;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.domain.pack.SmallPack;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedActionTest {

  private static final Pack PACK =
      SmallPack.empty()
          .condition("used", new Condition.Chosen("uses", List.of("practice")))
          .section(
              SectionKind.CHECKPOINTS,
              checkpoint("first"),
              checkpoint("second"),
              checkpoint("third"),
              checkpoint("fourth"),
              checkpoint("fifth"),
              checkpoint("hidden", "used"))
          .build();

  private static final Origin FIRST = new Origin.FromCheckpoint("first");
  private static final Origin OWN = new Origin.Own();

  @Test
  void whatIsNotYetThereIsGatheredInThePacksOrder() {
    Assessment year =
        Sketch.blank()
            .answering("fifth", AnswerValue.NOT_SURE)
            .answering("fourth", AnswerValue.NOT_APPLICABLE)
            .answering("third", AnswerValue.IN_PART)
            .answering("second", AnswerValue.YES)
            .answering("first", AnswerValue.NOT_YET)
            .done();
    assertEquals(
        List.of(
            called(FIRST), called(checkpointOrigin("third")), called(checkpointOrigin("fifth"))),
        plan(year));
  }

  @Test
  void gapsOfAccountsFollowAnAccountAtATime() {
    Assessment year =
        Sketch.blank()
            .answering("first", AnswerValue.NOT_YET)
            .listing("a1", "two-step", "off", "reviews", "on", "comments", "open")
            .listing("a2", "purpose", "both")
            .done();
    assertEquals(
        List.of(
            called(FIRST),
            called(new Origin.FromAccount("a1", AccountGap.REVIEWS_ON)),
            called(new Origin.FromAccount("a1", AccountGap.TWO_STEP_OFF)),
            called(new Origin.FromAccount("a2", AccountGap.NOT_SEPARATE))),
        plan(year));
  }

  @Test
  void whatIsNotAskedCallsForNothing() {
    Sketch year = Sketch.blank().answering("hidden", AnswerValue.NOT_YET);
    assertEquals(List.of(), plan(year.choosing("uses", "none").done()));
    assertEquals(1, plan(year.choosing("uses", "practice").done()).size());
  }

  @Test
  void whatThePersonWroteStandsWhereItWasCalledFor() {
    Action steps = action("x1", FIRST);
    Action more = action("x2", FIRST);
    Action own = action("x3", OWN);
    Assessment year =
        Sketch.blank()
            .answering("first", AnswerValue.NOT_YET)
            .answering("second", AnswerValue.NOT_YET)
            .done()
            .withActions(List.of(own, more, steps));
    assertEquals(
        List.of(
            new PlannedAction(FIRST, more, Call.CALLED_FOR),
            new PlannedAction(FIRST, steps, Call.CALLED_FOR),
            called(checkpointOrigin("second")),
            new PlannedAction(OWN, own, Call.CALLED_FOR)),
        plan(year));
  }

  @Test
  void wordsAreKeptWhenNothingCallsForThemAnyMore() {
    Action steps = action("x1", FIRST);
    Action gone = action("x2", new Origin.FromAccount("a9", AccountGap.UNCLAIMED));
    Assessment year =
        Sketch.blank().answering("first", AnswerValue.YES).done().withActions(List.of(steps, gone));
    assertEquals(
        List.of(
            new PlannedAction(FIRST, steps, Call.NO_LONGER),
            new PlannedAction(gone.origin(), gone, Call.NO_LONGER)),
        plan(year));
  }

  @Test
  void anActionOfTheYearBeforeIsUndecidedUntilItsQuestionIsAnswered() {
    Action steps = action("x1", FIRST);
    Sketch next = Sketch.blank();
    Assessment begun = next.done().withActions(List.of(steps));
    assertEquals(List.of(new PlannedAction(FIRST, steps, Call.UNDECIDED)), plan(begun));
    Assessment answered =
        next.answering("first", AnswerValue.NOT_YET).done().withActions(List.of(steps));
    assertEquals(List.of(new PlannedAction(FIRST, steps, Call.CALLED_FOR)), plan(answered));
  }

  @Test
  void aQuestionThatIsNotAskedDecidesAgainstItsAction() {
    Action steps = action("x1", checkpointOrigin("hidden"));
    Assessment year = Sketch.blank().choosing("uses", "none").done().withActions(List.of(steps));
    assertEquals(List.of(new PlannedAction(steps.origin(), steps, Call.NO_LONGER)), plan(year));
  }

  private static List<PlannedAction> plan(Assessment year) {
    return Evaluation.of(PACK, year, Sketch.TODAY).plan();
  }

  private static PlannedAction called(Origin origin) {
    return new PlannedAction(origin, null, Call.CALLED_FOR);
  }

  private static Origin checkpointOrigin(String id) {
    return new Origin.FromCheckpoint(id);
  }

  private static Action action(String id, Origin origin) {
    return new Action(id, origin, Sketch.words("Do it"), null, ActionState.OPEN);
  }
}
