package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What changed between two years: checkpoints, accounts, and what became of the actions that were
/// open.
///
/// Accounts and actions are the same where their ids are. The checkpoints stand in the order of the
/// later year; those that it no longer asks follow.
public record YearComparison(
    List<CheckpointChange> checkpoints,
    List<Account> added,
    List<Account> removed,
    List<AccountChange> changed,
    List<ActionOutcome> actions) {

  public YearComparison {
    checkpoints = List.copyOf(checkpoints);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    actions = List.copyOf(actions);
  }

  /// An account whose set-up is not what it was, in these fields. That it was looked at again is
  /// none of them.
  public record AccountChange(Account before, Account after, List<AccountField> fields) {
    public AccountChange {
      fields = List.copyOf(fields);
    }
  }

  /// What became of an action that was open when the year before ended; a removed one is shown as
  /// it stood.
  public record ActionOutcome(Action action, Outcome outcome) {}

  /// The ways in which an open action can go on.
  public enum Outcome {
    DONE,
    /// Before the later year was begun, which therefore does not have it.
    DONE_BETWEEN,
    DROPPED,
    OPEN,
    REMOVED
  }

  /// Compares a year with an earlier one.
  public static YearComparison of(EvaluatedYear earlier, EvaluatedYear later) {
    Assessment former = earlier.assessment();
    Assessment current = later.assessment();
    return new YearComparison(
        checkpoints(earlier, later),
        current.accounts().stream().filter(one -> former.account(one.id()).isEmpty()).toList(),
        former.accounts().stream().filter(one -> current.account(one.id()).isEmpty()).toList(),
        current.accounts().stream()
            .flatMap(
                after -> former.account(after.id()).map(before -> change(before, after)).stream())
            .filter(change -> !change.fields().isEmpty())
            .toList(),
        former.actions().stream()
            .filter(action -> action.isOpen() && !action.text().isBlank())
            .map(action -> outcome(action, earlier, later))
            .toList());
  }

  /// The checkpoints that went on in one way.
  public List<CheckpointChange> of(CheckpointChange.Kind kind) {
    return checkpoints.stream().filter(change -> change.kind() == kind).toList();
  }

  /// The checkpoints that the later year answers, and not as the earlier one did: also where there
  /// was no answer or another question.
  public Set<String> answeredDifferently() {
    return checkpoints.stream()
        .filter(change -> change.after() != null && change.kind() != CheckpointChange.Kind.SAME)
        .map(CheckpointChange::checkpoint)
        .collect(Collectors.toSet());
  }

  /// Whether the two years say the same.
  public boolean isEmpty() {
    return of(CheckpointChange.Kind.SAME).size() == checkpoints.size()
        && Stream.of(added, removed, changed, actions).allMatch(List::isEmpty);
  }

  private static List<CheckpointChange> checkpoints(EvaluatedYear former, EvaluatedYear current) {
    SequencedSet<String> asked = current.evaluation().asked();
    List<CheckpointChange> changes = new ArrayList<>();
    for (Item.Checkpoint checkpoint : current.pack().checkpoints()) {
      if (asked.contains(checkpoint.id())) {
        CheckpointChange.ofAsked(checkpoint, former, current).ifPresent(changes::add);
      }
    }
    for (Item.Checkpoint checkpoint : former.pack().checkpoints()) {
      if (former.evaluation().asked().contains(checkpoint.id())
          && !asked.contains(checkpoint.id())) {
        former
            .assessment()
            .valueOf(checkpoint.id())
            .map(before -> CheckpointChange.noLongerAsked(checkpoint, before))
            .ifPresent(changes::add);
      }
    }
    return changes;
  }

  private static AccountChange change(Account before, Account after) {
    List<AccountField> fields = new ArrayList<>();
    for (AccountField field : AccountField.values()) {
      boolean asked = before.asks(field) || after.asks(field);
      if (asked
          && field != AccountField.LAST_LOOKED
          && !Objects.equals(content(before, field), content(after, field))) {
        fields.add(field);
      }
    }
    return new AccountChange(before, after, fields);
  }

  /// What a field says; the language in which something was typed is no part of it.
  private static @Nullable Object content(Account account, AccountField field) {
    return account.fields().get(field) instanceof Value.Written(var text)
        ? text.text()
        : account.fields().get(field);
  }

  /// As both years stand now.
  private static ActionOutcome outcome(Action open, EvaluatedYear earlier, EvaluatedYear later) {
    return later.assessment().actions().stream()
        .filter(action -> action.id().equals(open.id()))
        .findFirst()
        .map(later.followUp()::on)
        .map(action -> new ActionOutcome(action, carried(action.state())))
        .orElseGet(() -> {
          Action left = earlier.followUp().on(open);
          return new ActionOutcome(left, notCarried(left.state()));
        });
  }

  private static Outcome carried(ActionState state) {
    return switch (state) {
      case OPEN -> Outcome.OPEN;
      case DONE -> Outcome.DONE;
      case DROPPED -> Outcome.DROPPED;
    };
  }

  private static Outcome notCarried(ActionState state) {
    return switch (state) {
      case OPEN -> Outcome.REMOVED;
      case DONE -> Outcome.DONE_BETWEEN;
      case DROPPED -> Outcome.DROPPED;
    };
  }
}
