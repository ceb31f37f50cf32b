package ca.rmtreflect.domain.assessment;

import static ca.rmtreflect.domain.assessment.Sketch.TODAY;
import static ca.rmtreflect.domain.assessment.Sketch.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpTest {

  private static final LocalDate LATER = TODAY.plusDays(40);
  private static final Action ASK =
      new Action("ask", new Origin.Own(), words("Ask"), null, ActionState.OPEN);
  private static final Action LOOK =
      new Action("look", new Origin.Own(), words("Look"), null, ActionState.OPEN);
  private static final Goal LEARN = new Goal("learn", words("Learn"), null);
  private static final Assessment SIGNED =
      Sketch.blank()
          .done()
          .withActions(List.of(ASK, LOOK))
          .withGoals(List.of(LEARN))
          .finished(TODAY);

  @Test
  void onlyWhatDiffersFromWhatWasSignedIsKept() {
    FollowUp done = FollowUp.NONE.with(ASK, ASK.withState(ActionState.DONE, LATER), LATER);
    assertEquals(
        new FollowUp.OfAction(
            "ask", ActionState.DONE, LATER, FreeText.EMPTY, FreeText.EMPTY, LATER),
        done.action("ask").orElseThrow());
    assertTrue(done.with(ASK, ASK, LATER).isEmpty());
    assertTrue(
        FollowUp.NONE
            .withNote("ask", words("A note"), LATER)
            .withNote("ask", FreeText.EMPTY, LATER)
            .isEmpty());
    Goal told = LEARN.with(Goal.Part.OUTCOME, words("It works"));
    assertTrue(FollowUp.NONE.with(LEARN, told, LATER).with(LEARN, LEARN, LATER).isEmpty());
  }

  @Test
  void aGoalThatWasSignedAsDoneIsOpenAgain() {
    Goal signed = LEARN.withClosedOn(TODAY);
    FollowUp later = FollowUp.NONE.with(signed, signed.withClosedOn(null), LATER);
    assertTrue(later.on(signed).isOpen());
    assertEquals(
        LATER, later.with(signed, signed.withClosedOn(LATER), LATER).on(signed).closedOn());
    assertTrue(later.with(signed, signed, LATER).isEmpty());
    Assessment next = next(later.on(SIGNED.withGoals(List.of(signed))));
    assertEquals(List.of("learn"), next.goals().stream().map(Goal::id).toList());
  }

  @Test
  void itIsLaidOverWhatWasSignedAndChangesNothingElse() {
    assertSame(SIGNED, FollowUp.NONE.on(SIGNED));
    FollowUp later =
        FollowUp.NONE
            .with(ASK, ASK.withState(ActionState.DONE, LATER), LATER)
            .withNote("ask", words("Easy"), LATER)
            .with(
                LOOK, LOOK.withState(ActionState.DROPPED, LATER).withReason(words("Closed")), LATER)
            .with(LEARN, LEARN.with(Goal.Part.OUTCOME, words("I did")).withClosedOn(LATER), LATER);
    Assessment now = later.on(SIGNED);
    assertEquals(LATER, now.actions().getFirst().doneOn());
    assertEquals(words("Closed"), now.actions().getLast().reason());
    assertEquals(LATER, now.goals().getFirst().closedOn());
    assertEquals(SIGNED, now.withActions(SIGNED.actions()).withGoals(SIGNED.goals()));
    assertEquals(words("Easy"), later.note("ask"));
  }

  @Test
  void whatWasDoneLaterIsNotCarriedIntoTheNextYear() {
    FollowUp later = FollowUp.NONE.with(ASK, ASK.withState(ActionState.DONE, LATER), LATER);
    Assessment next = next(later.on(SIGNED));
    assertEquals(List.of("look"), next.actions().stream().map(Action::id).toList());
  }

  @Test
  void aYearThatIsOpenedAgainTakesItInAndTheNotesStay() {
    FollowUp later =
        FollowUp.NONE
            .with(ASK, ASK.withState(ActionState.DONE, LATER), LATER)
            .withNote("ask", words("Easy"), LATER)
            .with(LEARN, LEARN.withClosedOn(LATER), LATER);
    FollowedYear again = new FollowedYear(SIGNED, later).reopened();
    assertFalse(again.assessment().isFinished());
    assertEquals(LATER, again.assessment().actions().getFirst().doneOn());
    assertEquals(LATER, again.assessment().goals().getFirst().closedOn());
    assertEquals(words("Easy"), again.followUp().note("ask"));
    assertNull(again.followUp().action("ask").orElseThrow().state());
    assertEquals(List.of(), again.followUp().goals());
  }

  private static Assessment next(Assessment year) {
    return year.next(
        "next", 2027, SIGNED.pack(), LATER, SIGNED.changedAt(), EnumSet.allOf(YearPart.class));
  }
}
