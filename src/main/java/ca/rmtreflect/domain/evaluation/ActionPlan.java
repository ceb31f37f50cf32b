package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.pack.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gathers the action plan: from answers, then from accounts, then what the person added or what is
/// no longer called for.
final class ActionPlan {

  private ActionPlan() {}

  static List<PlannedAction> of(
      List<Item.Checkpoint> asked, Assessment assessment, LocalDate asOf) {
    Set<Origin> called = new LinkedHashSet<>();
    for (Item.Checkpoint checkpoint : asked) {
      Answer answer = assessment.answers().get(checkpoint.id());
      AnswerValue value = answer == null ? null : answer.value();
      if (value != null && value.callsForAction()) {
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
    return merge(called, assessment.actions());
  }

  private static List<PlannedAction> merge(Set<Origin> called, List<Action> actions) {
    List<PlannedAction> plan = new ArrayList<>();
    for (Origin origin : called) {
      List<Action> written =
          actions.stream().filter(action -> action.origin().equals(origin)).toList();
      if (written.isEmpty()) {
        plan.add(new PlannedAction(origin, null, true));
      }
      written.forEach(action -> plan.add(new PlannedAction(origin, action, true)));
    }
    for (Action action : actions) {
      if (!called.contains(action.origin())) {
        boolean own = action.origin() instanceof Origin.Own;
        plan.add(new PlannedAction(action.origin(), action, own));
      }
    }
    return plan;
  }
}
