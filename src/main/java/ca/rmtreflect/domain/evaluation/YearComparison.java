package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What changed between two years: answers, accounts, and what became of the actions that were
/// open.
///
/// Accounts and actions are the same where their ids are. `same` counts the answers that did not
/// change.
public record YearComparison(
    List<AnswerChange> answers,
    int same,
    List<Account> added,
    List<Account> removed,
    List<AccountChange> changed,
    List<ActionOutcome> actions) {

  public YearComparison {
    answers = List.copyOf(answers);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    actions = List.copyOf(actions);
  }

  /// A checkpoint that has another answer now; `before` is null where there was none. `revised`:
  /// the question itself has changed its meaning between the two.
  public record AnswerChange(
      String checkpoint, @Nullable AnswerValue before, AnswerValue after, boolean revised) {}

  /// An account whose set-up is not what it was, in these fields.
  public record AccountChange(Account before, Account after, List<AccountField> fields) {
    public AccountChange {
      fields = List.copyOf(fields);
    }
  }

  /// What became of an action that was open the year before; a removed one is shown as it stood.
  public record ActionOutcome(Action action, Outcome outcome) {}

  /// The ways in which an open action can go on.
  public enum Outcome {
    DONE,
    DROPPED,
    OPEN,
    REMOVED
  }

  /// Compares a year with an earlier one. Only the checkpoints that are asked now and have an
  /// answer now are compared: the others are listed for what they are.
  public static YearComparison of(Assessment former, Assessment current, Collection<String> asked) {
    List<AnswerChange> changes =
        asked.stream().flatMap(id -> answer(former, current, id).stream()).toList();
    return new YearComparison(
        changes.stream().filter(change -> change.before() != change.after()).toList(),
        (int) changes.stream().filter(change -> change.before() == change.after()).count(),
        current.accounts().stream().filter(one -> former.account(one.id()).isEmpty()).toList(),
        former.accounts().stream().filter(one -> current.account(one.id()).isEmpty()).toList(),
        current.accounts().stream()
            .flatMap(
                after -> former.account(after.id()).map(before -> change(before, after)).stream())
            .filter(change -> !change.fields().isEmpty())
            .toList(),
        former.actions().stream()
            .filter(action -> action.state() == ActionState.OPEN)
            .map(action -> outcome(action, current))
            .toList());
  }

  /// Whether the two years say the same.
  public boolean isEmpty() {
    return Stream.of(answers, added, removed, changed, actions).allMatch(List::isEmpty);
  }

  private static Optional<AnswerChange> answer(Assessment former, Assessment current, String id) {
    Answer before = former.answers().get(id);
    Answer after = current.answers().get(id);
    if (after == null || after.value() == null) {
      return Optional.empty();
    }
    AnswerValue valueBefore = before == null ? null : before.value();
    boolean revised = before != null && before.revision() != after.revision();
    return Optional.of(new AnswerChange(id, valueBefore, after.value(), revised));
  }

  private static AccountChange change(Account before, Account after) {
    List<AccountField> fields = new ArrayList<>();
    for (AccountField field : AccountField.values()) {
      boolean asked = before.asks(field) || after.asks(field);
      if (asked && !Objects.equals(content(before, field), content(after, field))) {
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

  private static ActionOutcome outcome(Action former, Assessment current) {
    return current.actions().stream()
        .filter(action -> action.id().equals(former.id()))
        .findFirst()
        .map(action -> new ActionOutcome(action, outcome(action.state())))
        .orElseGet(() -> new ActionOutcome(former, Outcome.REMOVED));
  }

  private static Outcome outcome(ActionState state) {
    return switch (state) {
      case OPEN -> Outcome.OPEN;
      case DONE -> Outcome.DONE;
      case DROPPED -> Outcome.DROPPED;
    };
  }
}
