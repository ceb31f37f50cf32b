package ca.rmtreflect.ui.wizard.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.kit.SplitRow;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearAccess;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The plan of a finished year: what became of it is entered beside what was signed, and nothing
/// else can be changed.
class FollowedPlanTest {

  private static final LocalDate FINISHED = SampleYear.TODAY.minusDays(30);
  private static final Assessment SIGNED =
      PlanCase.year(Language.EN)
          .withGoals(List.of(new Goal("goal", new FreeText("Learn", Language.EN), null)))
          .finished(FINISHED);
  private static final String LATE = PlanCase.LATE;

  @RegisterExtension
  final TestWindow window = TestWindow.open(SIGNED, new Page.Actions(), Language.EN, 1000, 900);

  private final Hand hand = new Hand(window);

  @Test
  void whatWasDoneIsMarkedAndTakenBackAndTheYearStaysAsItWasSigned() {
    Assessment signed = year().assessment();
    assertTrue(hand.reads("Here you can still enter how your plan is going"));
    hand.press(LATE + "-done");
    Action now = year().followUp().on(action("late"));
    assertEquals(ActionState.DONE, now.state());
    assertEquals(SampleYear.TODAY, now.doneOn());
    assertTrue(hand.reads("Done on 22\u00a0November\u00a02026"));
    assertEquals(signed, year().assessment());
    Fx.run(() -> window.session().undo());
    Fx.pulse();
    assertTrue(year().followUp().isEmpty());
    assertFalse(hand.reads("Done on"));
    assertEquals(signed, year().assessment());
    Fx.run(() -> window.session().redo());
    assertFalse(year().followUp().isEmpty());
  }

  @Test
  void theDayTheReasonAndANoteAreEntered() {
    hand.press(LATE + "-edit");
    assertFalse(hand.sees(LATE + "-text"));
    assertFalse(hand.sees(LATE + "-due"));
    assertFalse(hand.sees(LATE + "-remove"));
    hand.press(LATE + "-state-done");
    hand.type(LATE + "-done-on", "3 November 2026");
    hand.type(LATE + "-note", "Took an hour");
    FollowUp.OfAction done = year().followUp().action("late").orElseThrow();
    assertEquals(LocalDate.of(2026, 11, 3), done.doneOn());
    assertEquals("Took an hour", done.note().text());
    assertEquals(SampleYear.TODAY, done.enteredOn());
    hand.press(LATE + "-state-dropped");
    hand.type(LATE + "-reason", "The page is gone");
    hand.press(LATE + "-close");
    assertTrue(hand.reads("No longer needed because: The page is gone"));
    assertTrue(hand.reads("Note: Took an hour"));
  }

  @Test
  void whatCameOfAGoalIsEntered() {
    hand.type("goal-outcome-later-1", "I did it");
    assertEquals("I did it", year().followUp().goal("goal").orElseThrow().outcome().text());
    hand.press("goal-close-later-1");
    assertEquals(SampleYear.TODAY, year().followUp().goal("goal").orElseThrow().closedOn());
    assertTrue(hand.reads("Done on 22\u00a0November\u00a02026"));
    hand.press("goal-close-later-1");
    assertEquals("I did it", year().followUp().goal("goal").orElseThrow().outcome().text());
    assertEquals(SIGNED.goals(), year().assessment().goals());
  }

  @Test
  void aGoalThatWasSignedAsDoneIsTakenUpAgainWhereThereIsRoom() {
    Goal done = new Goal("done", SIGNED.goals().getFirst().text(), null).withClosedOn(FINISHED);
    List<Goal> open = Stream.of("a", "b", "c").map(id -> new Goal(id, done.text(), null)).toList();
    openSigned(SIGNED.withGoals(List.of(done, open.get(0), open.get(1))));
    hand.press("goal-close-later-1");
    assertTrue(year().followUp().on(done).isOpen());
    hand.press("goal-close-later-1");
    assertEquals(SampleYear.TODAY, year().followUp().on(done).closedOn());
    openSigned(SIGNED.withGoals(List.of(done, open.get(0), open.get(1), open.get(2))));
    assertFalse(hand.sees("goal-close-later-1"));
  }

  private void openSigned(Assessment signed) {
    Fx.run(() ->
        window
            .session()
            .open(
                SampleYear.PACK,
                FollowedYear.of(signed),
                new YearAccess.Ours(),
                true,
                new Page.Overview()));
    Fx.run(() -> window.session().goTo(new Page.Actions()));
    Fx.pulse();
  }

  @Test
  void everythingElseIsReadOnly() {
    assertFalse(hand.sees(ActionEdits.ADD));
    assertFalse(hand.sees(PlanCase.POINT + "-use"));
    assertFalse(hand.sees(PlanCase.POINT + "-decline"));
    Fx.run(() -> window.session().goTo(new Page.Outlook()));
    Fx.pulse();
    assertFalse(
        Fx.get(() ->
            TestWindow.visible(window.root()).stream()
                .anyMatch(node -> node instanceof TextInputControl box && box.isEditable())));
  }

  @Test
  void aPointKeepsNoRoomForItsButtons() {
    List<SplitRow> points =
        Fx.get(() ->
            TestWindow.visible(window.root()).stream()
                .filter(PointRow.class::isInstance)
                .map(row -> (SplitRow) row.lookup(".split-row"))
                .toList());
    assertFalse(points.isEmpty());
    for (SplitRow point : points) {
      Region words = (Region) point.getChildrenUnmodifiable().getFirst();
      assertEquals(words.getHeight(), point.getHeight(), 1);
    }
  }

  @Test
  void whereTheFileMayNotBeWrittenNothingCanBeEntered() {
    FollowUp later =
        FollowUp.NONE.with(
            action("late"), action("late").withState(ActionState.DONE, FINISHED), FINISHED);
    Fx.run(() ->
        window
            .session()
            .open(
                SampleYear.PACK,
                new FollowedYear(SIGNED, later),
                new YearAccess.Ours(),
                false,
                new Page.Actions()));
    Fx.pulse();
    assertTrue(hand.reads("Done on"));
    assertFalse(hand.sees(LATE + "-done"));
    assertFalse(hand.sees(LATE + "-edit"));
    Fx.run(() -> window.session().follow(Edit.once("x", "edit.goal"), _ -> FollowUp.NONE));
    assertEquals(later, year().followUp());
  }

  @Test
  void aYearThatIsOpenedAgainKnowsWhatWasDone() {
    hand.press(LATE + "-done");
    Fx.run(() -> window.session().reopen());
    Fx.pulse();
    assertEquals(ActionState.DONE, action("late").state());
    assertTrue(year().followUp().isEmpty());
  }

  private OpenYear year() {
    return window.session().state().year();
  }

  private Action action(String id) {
    return year().assessment().actions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
