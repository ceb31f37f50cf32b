package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Origin;
import org.jspecify.annotations.Nullable;

/// A line of the action plan: what calls for it and, once the person has written something, their
/// action.
///
/// `calledFor` is false when the answer or the account that called for it has changed since; the
/// words are kept.
public record PlannedAction(Origin origin, @Nullable Action action, boolean calledFor) {

  /// Whether something calls for an action and no words stand there yet.
  public boolean isUnwritten() {
    return action == null || (action.text().isBlank() && action.state() == ActionState.OPEN);
  }
}
