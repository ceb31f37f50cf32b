package ca.rmtreflect.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where an answer leaves a gap, a learning goal is drafted on request, and goes on in the person's
/// own words.
class GoalLinkTest {

  private static final Page.Checkpoint PAGE = new Page.Checkpoint("separate-accounts");

  @RegisterExtension
  final TestWindow window = TestWindow.open(SampleYear.empty(), PAGE, Language.EN, 1000, 900);

  private final Hand hand = new Hand(window);

  @ParameterizedTest
  @CsvSource({
    "yes, false",
    "in-part, true",
    "not-yet, true",
    "not-sure, true",
    "not-applicable, false"
  })
  void onlyAGapOffersIt(String answer, boolean offered) {
    assertFalse(hand.sees("goal-draft"));
    hand.press("answer-" + answer);
    assertEquals(offered, hand.sees("goal-draft"));
    assertEquals(List.of(), goals());
  }

  @Test
  void theDraftIsAGoalToGoOnWithAndIsMadeOnce() {
    hand.press("answer-not-yet");
    hand.press("goal-draft");
    assertEquals(new Page.Outlook(), window.session().state().page());
    assertEquals("goal-0", hand.focus());
    Goal drafted = goals().getFirst();
    assertEquals("separate-accounts", drafted.checkpoint());
    assertEquals(SampleYear.TODAY.plusMonths(3), drafted.due());
    assertTrue(
        Stream.of(Goal.Part.TEXT, Goal.Part.ACTIVITY, Goal.Part.MEASURE)
            .noneMatch(part -> drafted.in(part).isBlank()));
    hand.type("goal-0", "My own words");
    assertEquals(new FreeText("My own words", Language.EN), goals().getFirst().text());
    hand.press("continue");
    assertEquals(PAGE, window.session().state().page());
    assertEquals("goal-draft", hand.focus());
    assertTrue(hand.reads("See the learning goal for this"));
    hand.press("goal-draft");
    assertEquals(1, goals().size());
  }

  @Test
  void oneUndoTakesTheDraftBack() {
    hand.press("answer-not-sure");
    hand.press("goal-draft");
    Fx.run(() -> window.session().undo());
    assertEquals(List.of(), goals());
    assertEquals(PAGE, window.session().state().page());
  }

  @Test
  void threeOpenGoalsAreEnoughAndAClosedOneMakesRoom() {
    List<Goal> three =
        Stream.of("a", "b", "c")
            .map(id -> new Goal(id, new FreeText(id, Language.EN), null))
            .toList();
    set(three);
    hand.press("answer-not-yet");
    assertTrue(hand.reads("See your learning goals"));
    hand.press("goal-draft");
    assertEquals(three, goals());
    hand.press("continue");
    set(
        Stream.of(three.get(0), three.get(1), three.get(2).withClosedOn(SampleYear.TODAY))
            .toList());
    assertTrue(hand.reads("Draft a learning goal"));
  }

  private void set(List<Goal> goals) {
    Fx.run(() -> window.session().update(Edit.once("x", "edit.goal"), one -> one.withGoals(goals)));
    Fx.pulse();
  }

  private List<Goal> goals() {
    return window.session().state().year().assessment().goals();
  }
}
