package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.pack.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A line of the action plan: what calls for it and, once the person has written something, their
/// action.
///
/// The words are kept whether anything calls for them or not.
public record PlannedAction(Origin origin, @Nullable Action action, Call call) {

  /// Whether something calls for an action this year.
  public enum Call {
    /// An answer or an account does, or the person added the action by themselves.
    CALLED_FOR,
    /// The question behind it has no answer this year yet, so nobody can tell.
    UNDECIDED,
    /// The answer or the account that called for it has changed.
    NO_LONGER
  }

  public boolean isCalledFor() {
    return call == Call.CALLED_FOR;
  }

  /// Whether something calls for an action and no words stand there yet.
  public boolean isUnwritten() {
    return action == null || (action.text().isBlank() && action.state() == ActionState.OPEN);
  }

  /// Whether it is still open from an earlier year.
  public boolean isCarried() {
    return action != null && action.isCarried();
  }

  /// The same as it stands with what was entered later.
  public PlannedAction followed(FollowUp later) {
    return action == null ? this : new PlannedAction(origin, later.on(action), call);
  }

  /// What is written of a plan, by date: first what is to be done, then what is settled.
  public static List<PlannedAction> byDate(List<PlannedAction> plan) {
    return plan.stream()
        .filter(one -> !one.isUnwritten())
        .sorted(Comparator.comparing(PlannedAction::isSettled).thenComparing(PlannedAction::due))
        .toList();
  }

  private boolean isSettled() {
    return action != null && action.state() != ActionState.OPEN;
  }

  private LocalDate due() {
    return action == null || action.due() == null ? LocalDate.MAX : action.due();
  }

  /// The action plan: from answers, then from accounts, then what the person added or what is no
  /// longer called for.
  static List<PlannedAction> plan(
      List<Item.Checkpoint> asked, Assessment assessment, LocalDate asOf) {
    Set<Origin> called = new LinkedHashSet<>();
    for (Item.Checkpoint checkpoint : asked) {
      if (assessment.valueOf(checkpoint.id()).filter(AnswerValue::callsForAction).isPresent()) {
        called.add(new Origin.FromCheckpoint(checkpoint.id()));
      }
    }
    for (Account account : assessment.accounts()) {
      for (AccountGap gap : AccountGap.of(account, asOf)) {
        if (gap.callsForAction()) {
          called.add(new Origin.FromAccount(account.id(), gap));
        }
      }
    }
    Set<String> unanswered =
        asked.stream()
            .map(Item.Checkpoint::id)
            .filter(id -> assessment.valueOf(id).isEmpty())
            .collect(Collectors.toSet());
    return merge(called, unanswered, assessment.actions());
  }

  private static List<PlannedAction> merge(
      Set<Origin> called, Set<String> unanswered, List<Action> actions) {
    List<PlannedAction> plan = new ArrayList<>();
    for (Origin origin : called) {
      List<Action> written =
          actions.stream().filter(action -> action.origin().equals(origin)).toList();
      if (written.isEmpty()) {
        plan.add(new PlannedAction(origin, null, Call.CALLED_FOR));
      }
      written.forEach(action -> plan.add(new PlannedAction(origin, action, Call.CALLED_FOR)));
    }
    for (Action action : actions) {
      if (!called.contains(action.origin())) {
        plan.add(new PlannedAction(action.origin(), action, call(action.origin(), unanswered)));
      }
    }
    return plan;
  }

  /// What to say of an action for which nothing calls.
  private static Call call(Origin origin, Set<String> unanswered) {
    return switch (origin) {
      case Origin.FromCheckpoint(var checkpoint) ->
          unanswered.contains(checkpoint) ? Call.UNDECIDED : Call.NO_LONGER;
      case Origin.FromAccount _ -> Call.NO_LONGER;
      case Origin.Own _ -> Call.CALLED_FOR;
    };
  }
}
