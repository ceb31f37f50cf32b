package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Problem;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// One to three learning goals. The form of the first is always there, so that writing can begin.
final class GoalsView extends VBox {

  private final Context context;
  private final VBox list = Boxes.stack(Styles.LOOSE);
  private final List<GoalView> views = new ArrayList<>();
  private final Button add;

  GoalsView(Context context) {
    this.context = context;
    getStyleClass().add(Styles.LOOSE);
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
    int goals = state.year().assessment().goals().size();
    int forms = Math.max(1, goals);
    if (views.size() != forms) {
      views.clear();
      IntStream.range(0, forms)
          .forEach(place -> views.add(new GoalView(context, place, () -> remove(place))));
      list.getChildren().setAll(views);
    }
    views.forEach(view -> view.show(state, goals > 0));
    Boxes.present(add, goals > 0 && goals < Goal.MOST && !state.isReadOnly());
  }

  Optional<Problem> problem(State state) {
    return views.stream().flatMap(view -> view.problem(state).stream()).findFirst();
  }

  private void addGoal() {
    Goal goal = new Goal(context.session().newId(), FreeText.EMPTY, null);
    List<Goal> goals = new ArrayList<>(context.year().assessment().goals());
    goals.add(goal);
    String field = GoalView.textId(goals.size() - 1);
    context
        .session()
        .update(Edit.once(field, "edit.goal.add"), assessment -> assessment.withGoals(goals));
    context.session().focus(field);
  }

  private void remove(int place) {
    List<Goal> goals = new ArrayList<>(context.year().assessment().goals());
    goals.remove(place);
    String field = GoalView.textId(place);
    IntStream.rangeClosed(place, goals.size())
        .forEach(at -> context.session().dropDraft(GoalView.dueId(at)));
    context
        .session()
        .update(Edit.once(field, "edit.goal.remove"), assessment -> assessment.withGoals(goals));
    context.session().say(Notice.undoable("outlook.goal.removed"));
    context.session().focus(GoalView.textId(Math.max(0, Math.min(place, goals.size() - 1))));
  }
}
