package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutlookViewTest {

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(SampleYear.empty(), new Page.Outlook(), Language.EN, 1000, 800);

  private final Hand hand = new Hand(window);

  @Test
  void theDayToComeBackLandsInTheYear() {
    hand.type("next-review", "1 November 2027");
    List<Value> values =
        window.session().state().year().assessment().reflections().values().stream()
            .map(Entry::value)
            .toList();
    assertEquals(List.of(new Value.Dated(LocalDate.of(2027, 11, 1))), values);
  }

  @Test
  void theFirstGoalComesWithItsFirstLetterAndGoesWithItsLast() {
    assertEquals(List.of(), goals());
    assertFalse(hand.sees("goal-add"));
    hand.type("goal-0", "L");
    hand.type("goal-0", "Learn");
    assertEquals(List.of(goal("new-1", "Learn", null)), goals());
    assertTrue(hand.sees("goal-add"));
    hand.type("goal-0", "");
    assertEquals(List.of(), goals());
    assertFalse(hand.sees("goal-add"));
  }

  @Test
  void thereAreThreeGoalsAtMost() {
    hand.type("goal-0", "One");
    hand.press("goal-add");
    assertEquals("goal-1", hand.focus());
    hand.type("goal-1", "Two");
    hand.press("goal-add");
    hand.type("goal-2", "Three");
    hand.type("goal-due-2", "2027-03-01");
    assertFalse(hand.sees("goal-add"));
    assertEquals(
        List.of(
            goal("new-1", "One", null),
            goal("new-2", "Two", null),
            goal("new-3", "Three", LocalDate.of(2027, 3, 1))),
        goals());
  }

  @Test
  void whatIsRemovedCanBePutBack() {
    hand.type("goal-0", "One");
    hand.press("goal-add");
    hand.type("goal-1", "Two");
    hand.press("goal-remove-0");
    assertEquals(List.of(goal("new-2", "Two", null)), goals());
    assertEquals("Two", hand.written("goal-0"));
    assertEquals("goal-undo", hand.focus());
    hand.press("goal-undo");
    assertEquals("One", hand.written("goal-0"));
    assertEquals("Two", hand.written("goal-1"));
    assertFalse(hand.sees("goal-undo"));
  }

  @Test
  void aDayThatCannotBeReadHoldsThePageBack() {
    hand.type("goal-0", "One");
    hand.type("goal-due-0", "some day");
    hand.press("continue");
    assertEquals(new Page.Outlook(), window.session().state().page());
    hand.press("problem-goal-due-0");
    assertEquals("goal-due-0", hand.focus());
    hand.type("goal-due-0", "");
    hand.press("continue");
    assertEquals(new Page.Actions(), window.session().state().page());
  }

  @Test
  void halfADayGoesWithItsGoal() {
    hand.type("goal-0", "One");
    hand.type("goal-due-0", "some day");
    hand.press("goal-add");
    hand.type("goal-1", "Two");
    hand.type("goal-due-1", "another day");
    hand.press("goal-remove-0");
    assertEquals("another day", hand.written("goal-due-0"));
    hand.press("goal-remove-0");
    assertEquals("", hand.written("goal-due-0"));
    hand.press("continue");
    assertEquals(new Page.Actions(), window.session().state().page());
  }

  @Test
  void aGoalSaysWhatIsDoneForItHowItIsKnownAndWhatCameOfIt() {
    hand.type("goal-0", "Learn");
    hand.type("goal-activity-0", "Read");
    hand.type("goal-measure-0", "I can explain it");
    assertFalse(hand.sees("goal-outcome-0"));
    hand.press("goal-close-0");
    assertEquals("goal-outcome-0", hand.focus());
    hand.type("goal-outcome-0", "We changed our page");
    Goal goal = goals().getFirst();
    assertEquals("Read", goal.activity().text());
    assertEquals("I can explain it", goal.measure().text());
    assertEquals("We changed our page", goal.outcome().text());
    assertEquals(SampleYear.TODAY, goal.closedOn());
    assertTrue(hand.reads("Done on 22\u00a0November\u00a02026"));
    hand.press("goal-close-0");
    assertEquals(null, goals().getFirst().closedOn());
    assertTrue(hand.sees("goal-outcome-0"));
  }

  private List<Goal> goals() {
    return window.session().state().year().assessment().goals();
  }

  private static Goal goal(String id, String text, @Nullable LocalDate due) {
    return new Goal(id, new FreeText(text, Language.EN), due);
  }
}
