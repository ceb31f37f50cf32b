package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.FreeText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step that the person means to take. The id survives the copy into the next year.
///
/// `doneOn` is the day on which it was done, and only then. `reason` says why it is no longer
/// needed and survives a change of mind. `since` is the year in which it was planned, where that is
/// an earlier one.
public record Action(
    String id,
    Origin origin,
    FreeText text,
    @Nullable LocalDate due,
    ActionState state,
    @Nullable LocalDate doneOn,
    FreeText reason,
    @Nullable Integer since) {

  /// An action of this year, about whose end nothing is known.
  public Action(
      String id, Origin origin, FreeText text, @Nullable LocalDate due, ActionState state) {
    this(id, origin, text, due, state, null, FreeText.EMPTY, null);
  }

  /// Whether it is still to be done.
  public boolean isOpen() {
    return state == ActionState.OPEN;
  }

  /// Whether it was planned in an earlier year and is still to be done.
  public boolean isCarried() {
    return since != null && isOpen();
  }

  public Action withText(FreeText newText) {
    return new Action(id, origin, newText, due, state, doneOn, reason, since);
  }

  public Action withDue(@Nullable LocalDate newDue) {
    return new Action(id, origin, text, newDue, state, doneOn, reason, since);
  }

  /// In another state from a day on.
  public Action withState(ActionState newState, LocalDate today) {
    LocalDate done =
        newState != ActionState.DONE ? null : state == ActionState.DONE ? doneOn : today;
    return new Action(id, origin, text, due, newState, done, reason, since);
  }

  public Action withDoneOn(@Nullable LocalDate day) {
    return new Action(id, origin, text, due, state, day, reason, since);
  }

  public Action withReason(FreeText newReason) {
    return new Action(id, origin, text, due, state, doneOn, newReason, since);
  }

  /// The same in the year after; it remembers the year in which it was planned.
  Action carriedFrom(int year) {
    return new Action(
        id, origin, text, due, state, doneOn, reason, since == null ? (Integer) year : since);
  }
}
