package ca.rmtreflect.domain.assessment;

import ca.rmtreflect.domain.FreeText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What became of the plan of a finished year, kept beside what was signed. Entries go by the ids
/// of actions and goals.
public record FollowUp(@Nullable Instant changedAt, List<OfAction> actions, List<OfGoal> goals) {

  /// Nothing was entered.
  public static final FollowUp NONE = new FollowUp(null, List.of(), List.of());

  /// What became of an action; `state` is null while it is as it was signed.
  public record OfAction(
      String id,
      @Nullable ActionState state,
      @Nullable LocalDate doneOn,
      FreeText reason,
      FreeText note,
      LocalDate enteredOn) {

    private boolean isEmpty() {
      return state == null && doneOn == null && reason.text().isEmpty() && note.text().isEmpty();
    }

    private OfAction withNote(FreeText newNote, LocalDate today) {
      return new OfAction(id, state, doneOn, reason, newNote, today);
    }
  }

  /// What came of a goal, and on which day the person had done with it, or whether they are at it
  /// again although they had done with it when they signed.
  public record OfGoal(
      String id,
      FreeText outcome,
      @Nullable LocalDate closedOn,
      boolean reopened,
      LocalDate enteredOn) {

    private boolean isEmpty() {
      return outcome.text().isEmpty() && closedOn == null && !reopened;
    }
  }

  public FollowUp {
    actions = List.copyOf(actions);
    goals = List.copyOf(goals);
  }

  /// Whether there is nothing to tell.
  public boolean isEmpty() {
    return actions.isEmpty() && goals.isEmpty();
  }

  public Optional<OfAction> action(String id) {
    return actions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<OfGoal> goal(String id) {
    return goals.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What was noted on an action.
  public FreeText note(String action) {
    return action(action).map(OfAction::note).orElse(FreeText.EMPTY);
  }

  public FollowUp withChangedAt(@Nullable Instant instant) {
    return new FollowUp(instant, actions, goals);
  }

  /// With what is now known of an action that was signed otherwise; only what differs is kept.
  public FollowUp with(Action signed, Action now, LocalDate today) {
    OfAction entry =
        new OfAction(
            signed.id(),
            now.state() == signed.state() ? null : now.state(),
            now.state() != ActionState.DONE
                    || (signed.doneOn() != null && signed.doneOn().equals(now.doneOn()))
                ? null
                : now.doneOn(),
            now.reason().equals(signed.reason()) ? FreeText.EMPTY : now.reason(),
            note(signed.id()),
            today);
    return withAction(entry);
  }

  public FollowUp withNote(String action, FreeText note, LocalDate today) {
    OfAction before =
        action(action)
            .orElseGet(
                () -> new OfAction(action, null, null, FreeText.EMPTY, FreeText.EMPTY, today));
    return withAction(before.withNote(note, today));
  }

  /// With what is now known of a goal; only what differs from what was signed is kept.
  public FollowUp with(Goal signed, Goal now, LocalDate today) {
    LocalDate closed = now.closedOn();
    OfGoal entry =
        new OfGoal(
            signed.id(),
            now.outcome().equals(signed.outcome()) ? FreeText.EMPTY : now.outcome(),
            closed != null && closed.equals(signed.closedOn()) ? null : closed,
            closed == null && !signed.isOpen(),
            today);
    return new FollowUp(
        changedAt,
        actions,
        replaced(goals, entry, entry.isEmpty(), one -> one.id().equals(entry.id())));
  }

  private FollowUp withAction(OfAction entry) {
    return new FollowUp(
        changedAt,
        replaced(actions, entry, entry.isEmpty(), one -> one.id().equals(entry.id())),
        goals);
  }

  private static <T> List<T> replaced(List<T> all, T entry, boolean empty, Predicate<T> isSame) {
    List<T> changed = new ArrayList<>(all);
    if (changed.stream().anyMatch(isSame)) {
      changed.replaceAll(one -> isSame.test(one) ? entry : one);
    } else {
      changed.add(entry);
    }
    if (empty) {
      changed.removeIf(isSame);
    }
    return changed;
  }

  /// How many entries are about nothing that the year has.
  public int strays(Assessment year) {
    long actions =
        this.actions.stream().filter(one -> !isIn(year.actions(), Action::id, one.id())).count();
    long goals = this.goals.stream().filter(one -> !isIn(year.goals(), Goal::id, one.id())).count();
    return (int) (actions + goals);
  }

  private static <T> boolean isIn(List<T> all, Function<T, String> id, String one) {
    return all.stream().map(id).anyMatch(one::equals);
  }

  /// The year as it stands with all of this.
  public Assessment on(Assessment signed) {
    return isEmpty()
        ? signed
        : signed
            .withActions(signed.actions().stream().map(this::on).toList())
            .withGoals(signed.goals().stream().map(this::on).toList());
  }

  /// The action as it stands with all of this.
  public Action on(Action signed) {
    Optional<OfAction> found = action(signed.id());
    if (found.isEmpty()) {
      return signed;
    }
    OfAction entry = found.get();
    ActionState state = entry.state() == null ? signed.state() : entry.state();
    LocalDate done =
        entry.doneOn() == null && entry.state() == null ? signed.doneOn() : entry.doneOn();
    FreeText reason = entry.reason().text().isEmpty() ? signed.reason() : entry.reason();
    return new Action(
        signed.id(),
        signed.origin(),
        signed.text(),
        signed.due(),
        state,
        state == ActionState.DONE ? done : null,
        reason,
        signed.since());
  }

  /// The goal as it stands with all of this.
  public Goal on(Goal signed) {
    Optional<OfGoal> found = goal(signed.id());
    if (found.isEmpty()) {
      return signed;
    }
    OfGoal entry = found.get();
    Goal told =
        entry.outcome().text().isEmpty() ? signed : signed.with(Goal.Part.OUTCOME, entry.outcome());
    return entry.closedOn() == null && !entry.reopened()
        ? told
        : told.withClosedOn(entry.closedOn());
  }

  /// What is left of this once the year itself says the rest: the notes.
  public FollowUp notesAlone() {
    return new FollowUp(
        changedAt,
        actions.stream()
            .filter(one -> !one.note().text().isEmpty())
            .map(one ->
                new OfAction(one.id(), null, null, FreeText.EMPTY, one.note(), one.enteredOn()))
            .toList(),
        List.of());
  }
}
