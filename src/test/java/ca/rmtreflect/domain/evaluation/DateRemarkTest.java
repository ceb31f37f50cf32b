package ca.rmtreflect.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.assessment.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Dates are compared with the day of the assessment and with its beginning, as far as those are
/// days of our time.
class DateRemarkTest {

  private static final LocalDate BEGUN = LocalDate.of(2026, 11, 2);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

  @Test
  void nothingIsSaidAboutDatesThatFit() {
    Assessment year = dated(DAY).withGoals(List.of(goal(DAY))).withActions(List.of(action(DAY)));
    assertEquals(List.of(), kinds(year.withAccounts(List.of(looked(DAY)))));
  }

  @Test
  void whatIsDoneCannotBeStillToCome() {
    assertEquals(
        List.of("/accounts/0/fields/last-looked/date TO_COME"),
        kinds(dated(DAY).withAccounts(List.of(looked(DAY.plusDays(1))))));
    assertEquals(List.of("/declaration/date TO_COME"), kinds(dated(DAY.plusDays(1))));
  }

  @Test
  void theDeclarationIsNotBeforeTheBeginning() {
    assertEquals(List.of(), kinds(dated(BEGUN)));
    assertEquals(List.of("/declaration/date BEFORE_BEGINNING"), kinds(dated(BEGUN.minusDays(1))));
  }

  @Test
  void whatIsMeantToComeHasNotPassed() {
    LocalDate before = DAY.minusDays(1);
    assertEquals(
        List.of("/goals/1/due PASSED", "/actions/0/due PASSED"),
        kinds(
            dated(DAY)
                .withGoals(List.of(goal(DAY), goal(before)))
                .withActions(
                    List.of(action(before), action(before).withState(ActionState.DONE, DAY)))));
  }

  @Test
  void aYearOutsideOursIsAMistakeWhateverItBelongsTo() {
    LocalDate odd = LocalDate.of(2200, 1, 1);
    assertEquals(
        List.of("/actions/0/due UNUSUAL", "/actions/0/doneOn UNUSUAL", "/declaration/date UNUSUAL"),
        kinds(
            dated(LocalDate.of(1999, 12, 31))
                .withActions(List.of(action(odd).withState(ActionState.DONE, odd)))));
  }

  @Test
  void whatWasDoneWasDoneByNow() {
    assertEquals(
        List.of("/actions/0/doneOn TO_COME"),
        kinds(
            dated(DAY)
                .withActions(List.of(action(DAY).withState(ActionState.DONE, DAY.plusDays(1))))));
  }

  @Test
  void aGoalThatIsClosedIsNotLate() {
    Goal closed = goal(DAY.minusDays(1)).withClosedOn(DAY);
    assertEquals(List.of(), kinds(dated(DAY).withGoals(List.of(closed))));
  }

  @Test
  void fieldsThatAreNotAskedAreNotCompared() {
    Account account = looked(DAY).with(AccountField.REQUEST_ON, new Value.Dated(DAY.plusDays(9)));
    assertEquals(List.of(), kinds(dated(DAY).withAccounts(List.of(account))));
  }

  /// A computer whose clock was never set.
  @Test
  void nothingIsComparedWithADayThatIsNoneOfOurs() {
    Assessment year = dated(DAY).withAccounts(List.of(looked(DAY)));
    assertEquals(List.of(), DateRemark.of(year, LocalDate.EPOCH));
  }

  private static List<String> kinds(Assessment year) {
    return DateRemark.of(year, DAY).stream()
        .map(remark -> remark.entered().pointer() + " " + remark.kind())
        .toList();
  }

  private static Assessment dated(LocalDate declared) {
    return Assessment.begin(
            "one",
            2026,
            new PackReference("p", "1", ""),
            BEGUN,
            Instant.parse("2026-11-02T12:00:00Z"))
        .withDeclaration(new Declaration("Alex", declared));
  }

  private static Goal goal(LocalDate due) {
    return new Goal("goal", FreeText.EMPTY, due);
  }

  private static Action action(LocalDate due) {
    return new Action("action", new Origin.Own(), FreeText.EMPTY, due, ActionState.OPEN);
  }

  private static Account looked(LocalDate day) {
    return Account.blank("page").with(AccountField.LAST_LOOKED, new Value.Dated(day));
  }
}
