package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.DateField;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.GrowingTextArea;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// The form of the goal at a place of the list. The first may stand for a goal that is not there
/// yet: it comes with the first letter, and goes with the last.
final class GoalView extends VBox {

  private final Context context;
  private final int place;
  private final WordsField text;
  private final DateField due;
  private final Hyperlink remove;

  GoalView(Context context, int place, Runnable onRemove) {
    this.context = context;
    this.place = place;
    getStyleClass().add(Styles.CARD);
    text =
        WordsField.of(
            context,
            new FieldLabel(textId(place), context.text("outlook.goal", place + 1)),
            new GrowingTextArea(),
            state -> goal(state).map(Goal::text).orElse(FreeText.EMPTY),
            typed -> edit(textId(place), goal -> new Goal(goal.id(), typed, goal.due())));
    due =
        new DateField(
            context,
            new FieldLabel(dueId(place), context.text("outlook.goal.due", place + 1)),
            DateSense.COMING,
            state -> goal(state).flatMap(goal -> Optional.ofNullable(goal.due())),
            day -> edit(dueId(place), goal -> new Goal(goal.id(), goal.text(), day.orElse(null))));
    remove = Buttons.link("goal-remove-" + place, context.text("outlook.goal.remove"), onRemove);
    remove.setAccessibleText(context.text("outlook.goal.remove.name", place + 1));
    remove.setFocusTraversable(false);
    getChildren().addAll(text, due, remove);
  }

  static String textId(int place) {
    return "goal-" + place;
  }

  static String dueId(int place) {
    return "goal-due-" + place;
  }

  void show(State state, boolean exists) {
    text.show(state);
    due.show(state);
    Boxes.present(remove, exists && !state.isReadOnly());
  }

  Optional<FieldProblem> problem(State state) {
    return due.problem(state);
  }

  private Optional<Goal> goal(State state) {
    List<Goal> goals = state.year().assessment().goals();
    return place < goals.size() ? Optional.of(goals.get(place)) : Optional.empty();
  }

  private void edit(String field, UnaryOperator<Goal> change) {
    context
        .session()
        .update(
            Edit.typing(field, "edit.goal"),
            assessment -> assessment.withGoals(changed(assessment, change)));
  }

  private List<Goal> changed(Assessment assessment, UnaryOperator<Goal> change) {
    List<Goal> goals = new ArrayList<>(assessment.goals());
    boolean isNew = place >= goals.size();
    Goal before =
        isNew ? new Goal(context.session().newId(), FreeText.EMPTY, null) : goals.get(place);
    Goal after = change.apply(before);
    if (isNew) {
      goals.add(after);
    } else {
      goals.set(place, after);
    }
    boolean nothing = goals.size() == 1 && after.text().text().isEmpty() && after.due() == null;
    return nothing ? List.of() : goals;
  }
}
