package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The actions that a person writes, and how they change.
public final class Actions {

  private Actions() {}

  /// The action written for what called for it.
  public static Optional<Action> action(Assessment assessment, Origin origin) {
    return assessment.actions().stream()
        .filter(action -> action.origin().equals(origin))
        .findFirst();
  }

  /// The assessment with the action for an origin changed. It begins to exist with its first word
  /// and leaves no trace when nothing of it remains.
  public static Assessment edited(
      Assessment assessment, Origin origin, Supplier<String> newId, UnaryOperator<Action> change) {
    Optional<Action> written = action(assessment, origin);
    Action changed =
        change.apply(
            written.orElseGet(
                () -> new Action(newId.get(), origin, FreeText.EMPTY, null, ActionState.OPEN)));
    List<Action> actions = new ArrayList<>(assessment.actions());
    if (written.isEmpty()) {
      actions.add(changed);
    } else {
      actions.replaceAll(one -> one.id().equals(changed.id()) ? changed : one);
    }
    actions.removeIf(one -> one.id().equals(changed.id()) && isNothing(one));
    return assessment.withActions(actions);
  }

  private static boolean isNothing(Action action) {
    return action.text().text().isEmpty()
        && action.due() == null
        && action.state() == ActionState.OPEN;
  }
}
