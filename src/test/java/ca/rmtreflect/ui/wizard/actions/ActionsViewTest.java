package ca.rmtreflect.ui.wizard.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The plan is a list: what is planned by date, and what has no action yet with the ways to one.
class ActionsViewTest extends PlanCase {

  @Test
  void itSaysHowMuchIsPlannedAndUnfoldsNothingByItself() {
    assertTrue(hand.reads("2 planned · 4 points without an action"));
    assertEquals(
        List.of(LATE, REVIEWS),
        rows().stream().filter(row -> row instanceof PlannedRow).map(this::key).toList());
    assertEquals(
        List.of(
            "action-c-visible-personal-life",
            "action-c-practice-accounts",
            "action-a-clinic-page-access-not-known",
            "action-a-jane-reviews-on"),
        rows().stream().filter(row -> row instanceof PointRow).map(this::key).toList());
    assertFalse(
        Fx.get(() ->
            TestWindow.visible(window.root()).stream()
                .anyMatch(TextInputControl.class::isInstance)));
  }

  @Test
  void whatIsOverdueIsMarkedByWordAndColour() {
    Node late = chip("Overdue: 13\u00a0November\u00a02026");
    assertTrue(late.getStyleClass().contains("late"));
    assertFalse(chip("15\u00a0December\u00a02026").getStyleClass().contains("late"));
  }

  @Test
  void anAnswerAndWhatWasFoundBehindItAreOneRow() {
    assertTrue(hand.reads("Google Business Profile: Last looked at more than a year ago"));
    assertFalse(hand.sees("action-a-google-not-looked-at-use"));
    hand.press(POINT + "-use");
    assertTrue(hand.reads("3 planned · 3 points without an action"));
    assertFalse(hand.sees("action-a-google-not-looked-at-use"));
  }

  @Test
  void doneAndUndoStayInTheirRow() {
    hand.press(LATE + "-done");
    assertEquals(ActionState.DONE, action("late").state());
    assertFalse(hand.reads("Overdue"));
    assertEquals(List.of(LATE, REVIEWS), rows().stream().limit(2).map(this::key).toList());
    hand.press(LATE + "-done");
    assertEquals(ActionState.OPEN, action("late").state());
    hand.press(LATE + "-done");
    undo();
    assertEquals(ActionState.OPEN, action("late").state());
    assertEquals(LATE + "-done", hand.focus());
  }

  @Test
  void aSuggestionBecomesAnActionByOnePress() {
    String suggestion = "Agree on a few written rules with anyone who posts for you.";
    assertTrue(hand.reads("Suggestion: " + suggestion));
    hand.press(POINT + "-use");
    Action made = window.session().state().year().assessment().actions().getLast();
    assertEquals(new FreeText(suggestion, Language.EN), made.text());
    assertEquals(new Origin.FromCheckpoint("practice-accounts"), made.origin());
    assertEquals("action-a-clinic-page-access-not-known-use", hand.focus());
    assertTrue(hand.reads("Added to your plan."));
    hand.press(ActionEdits.UNDO);
    assertEquals(2, window.session().state().year().assessment().actions().size());
    assertEquals(POINT + "-use", hand.focus());
  }

  @Test
  void otherSuggestionsAreOffered() {
    hand.press(POINT + "-another");
    String second = "Look over each page at fixed times, such as every three months.";
    assertTrue(hand.reads("Suggestion: " + second));
    hand.press(POINT + "-use");
    assertEquals(
        second, window.session().state().year().assessment().actions().getLast().text().text());
  }

  @Test
  void noActionIsADecisionThatCanBeTakenBack() {
    hand.press(POINT + "-decline");
    assertTrue(hand.reads("2 planned · 3 points without an action"));
    assertEquals(
        ActionState.DROPPED,
        window.session().state().year().assessment().actions().getLast().state());
    hand.press(POINT + "-done");
    assertTrue(hand.reads("2 planned · 4 points without an action"));
    hand.press(POINT + "-decline");
    undo();
    assertTrue(hand.reads("2 planned · 4 points without an action"));
    assertEquals(POINT + "-decline", hand.focus());
  }

  /// While somebody writes, the line stays where it is, though it is an action by now.
  @Test
  void whatIsWrittenStaysUnderTheHandAndIsKeptWhenAnotherLineUnfolds() {
    hand.press(POINT + "-edit");
    assertEquals(POINT + "-text", hand.focus());
    List<String> before = rows().stream().map(this::key).toList();
    hand.type(POINT + "-text", "Agree on rules");
    hand.type(POINT + "-due", "1 December 2026");
    assertEquals(before, rows().stream().map(this::key).toList());
    assertEquals(POINT + "-text", hand.focus());
    assertTrue(hand.reads("3 planned · 3 points without an action"));
    hand.press(LATE + "-edit");
    assertFalse(hand.sees(POINT + "-text"));
    assertEquals(LATE + "-text", hand.focus());
    assertTrue(hand.reads("Agree on rules"));
    assertTrue(hand.reads("1\u00a0December\u00a02026"));
    assertEquals(
        List.of(LATE, POINT, REVIEWS),
        rows().stream().filter(row -> row instanceof PlannedRow).map(this::key).toList());
  }

  /// Whoever unfolds a line sees all of its fields.
  @Test
  void anUnfoldedLineIsInViewAsAWhole() {
    hand.press("action-a-jane-reviews-on-edit");
    Fx.pulse();
    assertTrue(hand.isInView("action-a-jane-reviews-on-text"));
    assertTrue(hand.isInView("action-a-jane-reviews-on-close"));
  }

  @Test
  void aDateThatIsNotUnderstoodIsNotHiddenByTheFold() {
    hand.press(REVIEWS + "-edit");
    hand.type(REVIEWS + "-due", "in spring");
    hand.press(REVIEWS + "-close");
    assertEquals(REVIEWS + "-edit", hand.focus());
    assertTrue(hand.reads("the program didn’t understand “in spring”"));
    hand.press("continue");
    assertEquals(new Page.Actions(), window.session().state().page());
    hand.press("problem-" + REVIEWS + "-due");
    assertEquals(REVIEWS + "-due", hand.focus());
    assertEquals("in spring", hand.written(REVIEWS + "-due"));
  }

  @Test
  void whatIsOddAboutADateLeadsToItInItsLine() {
    Fx.run(() -> window.session().goTo(new Page.Check()));
    assertTrue(hand.reads("“Words of late”: 13\u00a0November\u00a02026 had already passed"));
    hand.press("date-0");
    assertEquals(LATE + "-due", hand.focus());
  }

  @Test
  void theUnfoldedLineOutlastsTheLanguageAndEscFoldsIt() {
    hand.press(LATE + "-edit");
    hand.type(LATE + "-text", "Half a sen");
    Fx.run(() -> window.session().speak(Language.FR));
    Fx.pulse();
    assertEquals("Half a sen", hand.written(LATE + "-text"));
    Fx.run(() -> window.scene().lookup("#" + LATE + "-text").requestFocus());
    Keyboard.press(KeyCode.ESCAPE);
    assertFalse(hand.sees(LATE + "-text"));
    assertEquals(LATE + "-edit", hand.focus());
    assertEquals("Half a sen", action("late").text().text());
  }

  @Test
  void anActionThatIsRemovedIsAPointAgainUntilItIsPutBack() {
    hand.press(LATE + "-edit");
    hand.press(LATE + "-remove");
    assertTrue(hand.reads("1 planned · 5 points without an action"));
    assertEquals(ActionEdits.UNDO, hand.focus());
    hand.press(ActionEdits.UNDO);
    assertTrue(hand.reads("2 planned · 4 points without an action"));
    assertEquals(LATE + "-edit", hand.focus());
  }

  @Test
  void anActionOfThePersonsOwnBeginsWithItsWords() {
    hand.press(ActionEdits.ADD);
    Fx.pulse();
    assertTrue(hand.focus().matches("action-o-.*-text"), hand.focus());
    hand.type(hand.focus(), "Read the guidelines");
    assertTrue(hand.reads("3 planned · 4 points without an action"));
  }

  @Test
  void aPointLeadsToItsQuestionAndBack() {
    hand.press(OTHER + "-where");
    assertEquals(new Page.Checkpoint("visible-personal-life"), window.session().state().page());
    hand.press("continue");
    assertEquals(new Page.Actions(), window.session().state().page());
    assertEquals(OTHER + "-where", hand.focus());
  }
}
