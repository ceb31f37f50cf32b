package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.RemoveMenu;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.UndoRow;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.Goals;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// One to three learning goals. The form of the first is always there, so that writing can begin.
final class GoalsView extends VBox {

  private static final String REMOVED = "edit.goal.remove";
  private static final String UNDO = "goal-undo";

  private final Context context;
  private final VBox list = Boxes.stack(Styles.LOOSE);
  private final List<GoalView> views = new ArrayList<>();
  private final Button add;
  private final RemoveMenu removal;
  private Optional<Integer> shownRemoved = Optional.empty();

  GoalsView(Context context) {
    this.context = context;
    getStyleClass().add(Styles.LOOSE);
    removal = new RemoveMenu("goal-remove", context.text("outlook.goal.remove.menu"));
    add = Buttons.secondary("goal-add", context.text("outlook.goal.add"), this::addGoal);
    getChildren()
        .addAll(
            Boxes.stack(
                Styles.TIGHT,
                Texts.heading(context.text("outlook.goals")),
                Texts.hint(context.text("outlook.goals.hint"))),
            list,
            add);
  }

  void show(State state) {
    List<Goal> goals = state.year().assessment().goals();
    int forms = Math.max(1, goals.size());
    Optional<Integer> removed = removed(state);
    if (views.size() != forms || !removed.equals(shownRemoved)) {
      while (views.size() > forms) {
        views.removeLast();
      }
      while (views.size() < forms) {
        int place = views.size();
        views.add(new GoalView(context, place, () -> remove(place)));
      }
      list.getChildren().setAll(views);
      removed.ifPresent(place ->
          list.getChildren()
              .add(place, new UndoRow(context, UNDO, context.text("outlook.goal.removed"))));
      shownRemoved = removed;
    }
    views.forEach(view -> view.show(state, !goals.isEmpty()));
    removal.offer(
        state.isReadOnly()
            ? List.of()
            : IntStream.range(0, goals.size()).mapToObj(place -> removal(goals, place)).toList());
    boolean room = !goals.isEmpty() && Goals.hasRoom(state.year().assessment());
    Boxes.present(add, room && !state.isReadOnly());
  }

  /// The place of the goal that the last change took off the list.
  private static Optional<Integer> removed(State state) {
    List<Goal> now = state.year().assessment().goals();
    return state
        .before(REMOVED)
        .map(before -> (int) before.goals().stream().takeWhile(now::contains).count());
  }

  /// Removes a goal by keyboard.
  RemoveMenu removal() {
    return removal;
  }

  private RemoveMenu.Entry removal(List<Goal> goals, int place) {
    String text = goals.get(place).text().text();
    return new RemoveMenu.Entry(
        context.text("outlook.goal.remove.one", place + 1, text), () -> remove(place));
  }

  Optional<FieldProblem> problem(State state) {
    return views.stream().flatMap(view -> view.problem(state).stream()).findFirst();
  }

  private void addGoal() {
    Goal goal = Goal.blank(context.session().newId());
    List<Goal> goals = new ArrayList<>(context.year().assessment().goals());
    goals.add(goal);
    String field = Goals.fieldId(Goal.Part.TEXT, goals.size() - 1);
    context
        .session()
        .update(Edit.once(field, "edit.goal.add"), assessment -> assessment.withGoals(goals));
    context.session().focus(field);
  }

  private void remove(int place) {
    List<Goal> goals = new ArrayList<>(context.year().assessment().goals());
    goals.remove(place);
    String field = Goals.fieldId(Goal.Part.TEXT, place);
    IntStream.rangeClosed(place, goals.size()).forEach(this::moveDraftUp);
    context.session().update(Edit.once(field, REMOVED), assessment -> assessment.withGoals(goals));
    context.session().focus(UNDO);
  }

  /// What is half-typed in the next goal stays with it; that of the last place goes.
  private void moveDraftUp(int place) {
    State state = context.state();
    context.session().dropDraft(GoalView.dueId(place));
    state
        .drafts()
        .at(state.page(), GoalView.dueId(place + 1))
        .ifPresent(draft -> context.session().keepDraft(GoalView.dueId(place), draft));
  }
}
