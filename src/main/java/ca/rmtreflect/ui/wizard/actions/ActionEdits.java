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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What can be done with the plan. Everything of it can be undone.
final class ActionEdits {

  /// The control that undoes the last press.
  static final String UNDO = "actions-undo";

  static final String ADD = "actions-add";
  static final String STATE = "actions.edit.state";

  /// Under this name the drafts of the page hold the key of the line that is unfolded.
  private static final String OPEN = "actions-open";

  private static final String REMOVED = "actions.edit.removed";

  /// What is said after a press that can be taken back at once.
  private static final Map<String, String> SAID =
      Map.of(
          REMOVED,
          "actions.removed",
          "actions.edit.used",
          "actions.used",
          "actions.edit.declined",
          "actions.noted");

  private final Session session;

  ActionEdits(Session session) {
    this.session = session;
  }

  /// The key of the line that is unfolded: the one in which the focus is wished for, else the one
  /// that was opened last.
  static String open(State state, Stream<ActionLine> lines) {
    String wished = state.focus() == null ? "" : state.focus().field();
    return lines
        .filter(line -> line.fields().contains(wished) || wished.startsWith(line.stateId()))
        .map(ActionLine::key)
        .findFirst()
        .or(() -> state.draft(OPEN))
        .orElse("");
  }

  /// Unfolds a line, in place of the one that was unfolded.
  void open(ActionLine line) {
    session.keepDraft(OPEN, line.key());
    session.focus(line.textId());
  }

  void keepOpen(ActionLine line) {
    if (!session.state().draft(OPEN).equals(Optional.of(line.key()))) {
      session.keepDraft(OPEN, line.key());
    }
  }

  /// Folds a line. The focus goes to the control that unfolds it.
  void close(ActionLine line) {
    session.focus(editId(line));
    session.dropDraft(OPEN);
    session.focus(editId(line));
  }

  static String editId(ActionLine line) {
    return line.key() + "-edit";
  }

  static String doneId(ActionLine line) {
    return line.key() + "-done";
  }

  static String useId(ActionLine line) {
    return line.key() + "-use";
  }

  /// Changes the action of a line, which begins to exist with its first word.
  void edit(Edit edit, PlannedAction planned, UnaryOperator<Action> change) {
    Action written = planned.action();
    if (written != null && session.state().isFollowable()) {
      follow(edit, written.id(), change);
      return;
    }
    if (written != null && isKept(planned)) {
      String id = written.id();
      session.update(edit, year -> replaced(year, id, change));
    } else {
      session.update(edit, year -> Actions.edited(year, planned.origin(), session::newId, change));
    }
  }

  /// What was signed stays as it is, and only what became of it is kept, beside it.
  private void follow(Edit edit, String id, UnaryOperator<Action> change) {
    session.state().year().assessment().actions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(signed ->
            session.follow(
                edit,
                later -> later.with(signed, change.apply(later.on(signed)), session.today())));
  }

  /// Notes something on an action of a finished year.
  void note(Edit edit, ActionLine line, FreeText words) {
    line.action()
        .ifPresent(action ->
            session.follow(edit, later -> later.withNote(action.id(), words, session.today())));
  }

  /// Done, or open again.
  void settle(ActionLine line) {
    ActionState state = line.state() == ActionState.OPEN ? ActionState.DONE : ActionState.OPEN;
    LocalDate today = session.today();
    edit(Edit.once(doneId(line), STATE), line.planned(), action -> action.withState(state, today));
  }

  /// Takes a suggestion over as it stands. `next` is where the focus goes.
  void use(ActionLine line, String suggestion, String next) {
    FreeText words = new FreeText(suggestion, session.state().language());
    edit(
        Edit.once(useId(line), "actions.edit.used"),
        line.planned(),
        action -> action.withText(words));
    session.focus(next);
  }

  /// Nothing is to be done about a point, and that is a decision too.
  void decline(ActionLine line, String next) {
    edit(
        Edit.once(line.key() + "-decline", "actions.edit.declined"),
        line.planned(),
        action -> action.withState(ActionState.DROPPED, session.today()));
    session.focus(next);
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
  void remove(ActionLine line) {
    session.focus(UNDO);
    session.dropDraft(line.dueId());
    session.dropDraft(OPEN);
    line.action()
        .ifPresent(action ->
            session.update(
                Edit.once(editId(line), REMOVED),
                year ->
                    year.withActions(
                        year.actions().stream()
                            .filter(one -> !one.id().equals(action.id()))
                            .toList())));
    session.focus(UNDO);
  }

  /// The message that says what the last press did to the plan.
  static Optional<String> lastPress(State state) {
    return SAID.keySet().stream()
        .filter(words -> state.before(words).isPresent())
        .findFirst()
        .map(SAID::get);
  }

  /// Own actions and past ones stay, even empty, until they are removed.
  private static boolean isKept(PlannedAction planned) {
    return planned.origin() instanceof Origin.Own || !planned.isCalledFor();
  }

  private static Assessment replaced(Assessment year, String id, UnaryOperator<Action> change) {
    List<Action> actions = new ArrayList<>(year.actions());
    actions.replaceAll(one -> one.id().equals(id) ? change.apply(one) : one);
    return year.withActions(actions);
  }
}
