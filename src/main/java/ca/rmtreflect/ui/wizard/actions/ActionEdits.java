package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.ui.session.Actions;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What can be done with the plan. Everything of it can be undone.
final class ActionEdits {

  /// The control that undoes a removal.
  static final String UNDO = "actions-undo";

  static final String ADD = "actions-add";

  private static final String REMOVED = "actions.edit.removed";

  private final Session session;

  ActionEdits(Session session) {
    this.session = session;
  }

  /// Changes the action of a line, which begins to exist with its first word.
  void edit(Edit edit, PlannedAction planned, UnaryOperator<Action> change) {
    Action written = planned.action();
    if (written != null && isKept(planned)) {
      String id = written.id();
      session.update(edit, year -> replaced(year, id, change));
    } else {
      session.update(edit, year -> Actions.edited(year, planned.origin(), session::newId, change));
    }
  }

  /// Adds an action of the person's own, and goes to its words.
  void add() {
    String id = session.newId();
    Action action = new Action(id, new Origin.Own(), FreeText.EMPTY, null, ActionState.OPEN);
    session.update(
        Edit.once(ADD, "actions.edit.added"),
        year -> {
          List<Action> actions = new ArrayList<>(year.actions());
          actions.add(action);
          return year.withActions(actions);
        });
    session.focus(ActionLine.own(id) + "-text");
  }

  /// Takes an action off the plan, without a question: the page offers to put it back.
  void remove(String field, Action action) {
    session.update(
        Edit.once(field, REMOVED),
        year ->
            year.withActions(
                year.actions().stream().filter(one -> !one.id().equals(action.id())).toList()));
    session.focus(UNDO);
  }

  /// Whether the last change took an action off the plan.
  static boolean hasRemoved(State state) {
    return state.before(REMOVED).isPresent();
  }

  /// Own actions and past ones stay, even empty, until they are removed.
  private static boolean isKept(PlannedAction planned) {
    return planned.origin() instanceof Origin.Own || !planned.calledFor();
  }

  private static Assessment replaced(Assessment year, String id, UnaryOperator<Action> change) {
    List<Action> actions = new ArrayList<>(year.actions());
    actions.replaceAll(one -> one.id().equals(id) ? change.apply(one) : one);
    return year.withActions(actions);
  }
}
