package ca.rmtreflect.ui.wizard.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Answers;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
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

  @Test
  void whatIsOpenFromTheYearBeforeIsOnTopAndStaysThereOnceItIsDone() {
    assertTrue(hand.reads("Still open from 2025"));
    assertFalse(hand.reads("Other actions"));
    hand.press(ActionEdits.ADD);
    assertTrue(hand.reads("Other actions"));
    hand.press(PlanCase.LATE + "-done");
    assertSame(list(PlanCase.REVIEWS), list(PlanCase.LATE));
    assertTrue(hand.reads("Done on 22\u00a0November\u00a02026"));
    assertEquals(SampleYear.TODAY, action("late").doneOn());
    assertEquals(2025, action("late").since());
    Fx.run(() -> window.session().goTo(new Page.Check()));
    Fx.run(() -> window.session().goTo(new Page.Actions()));
    Fx.pulse();
    assertEquals(
        List.of("reviews"),
        window.session().state().year().evaluation().plan().stream()
            .filter(PlannedAction::isCarried)
            .map(planned -> Objects.requireNonNull(planned.action()).id())
            .toList());
  }

  @Test
  void whyAnActionIsDroppedIsSaidInThePersonsWords() {
    hand.press(PlanCase.LATE + "-edit");
    assertFalse(hand.sees(PlanCase.LATE + "-reason"));
    hand.press(PlanCase.LATE + "-state-dropped");
    hand.type(PlanCase.LATE + "-reason", "The page is gone");
    assertFalse(hand.sees(PlanCase.LATE + "-done-on"));
    assertEquals(new FreeText("The page is gone", Language.EN), action("late").reason());
    hand.press(PlanCase.LATE + "-close");
    assertTrue(hand.reads("No longer needed because: The page is gone"));
  }

  @Test
  void theDayOnWhichItWasDoneCanBeAnotherAndIsNotToBeMisread() {
    hand.press(PlanCase.LATE + "-edit");
    hand.press(PlanCase.LATE + "-state-done");
    assertEquals("22\u00a0November\u00a02026", hand.written(PlanCase.LATE + "-done-on"));
    hand.type(PlanCase.LATE + "-done-on", "3 November 2026");
    assertEquals(LocalDate.of(2026, 11, 3), action("late").doneOn());
    hand.type(PlanCase.LATE + "-done-on", "last week");
    hand.press("continue");
    assertEquals(new Page.Actions(), window.session().state().page());
  }

  /// The list in which the line of an action stands.
  private Node list(String line) {
    return Fx.get(() -> {
      Node node = Objects.requireNonNull(window.scene().lookup("#" + line + "-done"));
      while (!node.getStyleClass().contains("plan-list")) {
        node = Objects.requireNonNull(node.getParent());
      }
      return node;
    });
  }

  private Action action(String id) {
    return window.session().state().year().assessment().actions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
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
