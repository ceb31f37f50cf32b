package ca.rmtreflect.ui.wizard.actions;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Answers;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The plan of a second year: what is still open from the year before is on it.
class CarriedPlanTest {

  private static final Assessment FORMER = PlanCase.year(Language.EN).withYear(2025);

  @RegisterExtension
  final TestWindow window =
      TestWindow.open(SampleYear.after(FORMER), new Page.Actions(), Language.EN, 1000, 900);

  private final Hand hand = new Hand(window);

  @Test
  void anActionIsNotCalledFinishedBeforeItsQuestionIsAnswered() {
    assertTrue(hand.reads("Words of late"));
    assertTrue(hand.reads("Not answered yet this year"));
    assertFalse(hand.reads("no longer needed"));
    answer(AnswerValue.YES);
    assertFalse(hand.reads("Not answered yet this year"));
    assertTrue(hand.reads("Your answer has changed, and this is no longer needed"));
    answer(AnswerValue.NOT_YET);
    assertFalse(hand.reads("no longer needed"));
  }

  private void answer(AnswerValue value) {
    Fx.run(() ->
        window
            .session()
            .update(
                Edit.once("answer", "edit.answer"),
                year ->
                    Answers.answered(
                        year,
                        SampleYear.PACK.checkpoint("health-content-in-scope").orElseThrow(),
                        value,
                        SampleYear.TODAY)));
    Fx.pulse();
  }
}
