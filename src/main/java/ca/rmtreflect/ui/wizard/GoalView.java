package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Goal.Part;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.DateField;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.GrowingTextArea;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.Goals;
import ca.rmtreflect.ui.session.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The form of the goal at a place of the list. The first may stand for a goal that is not there
/// yet: it comes with the first letter, and goes with the last.
final class GoalView extends VBox {

  private final Context context;
  private final int place;
  private final Label standing = Texts.label("", Styles.CAPTION, Styles.STRONG);
  private final List<Field> fields;
  private final Field outcome;
  private final DateField due;
  private final Hyperlink close;
  private final Hyperlink remove;

  GoalView(Context context, int place, Runnable onRemove) {
    this.context = context;
    this.place = place;
    getStyleClass().add(Styles.CARD);
    due =
        new DateField(
            context,
            new FieldLabel(dueId(place), context.text("outlook.goal.due", place + 1)),
            DateSense.COMING,
            state -> goal(state).flatMap(goal -> Optional.ofNullable(goal.due())),
            day ->
                edit(
                    Edit.typing(dueId(place), "edit.goal"),
                    goal -> goal.withDue(day.orElse(null))));
    outcome = words(Part.OUTCOME);
    fields = List.of(words(Part.TEXT), words(Part.ACTIVITY), due, words(Part.MEASURE), outcome);
    close = Buttons.link(closeId(), "", this::turn);
    close.setFocusTraversable(false);
    remove = Buttons.link("goal-remove-" + place, context.text("outlook.goal.remove"), onRemove);
    remove.setAccessibleText(context.text("outlook.goal.remove.name", place + 1));
    remove.setFocusTraversable(false);
    getChildren().add(standing);
    getChildren().addAll(fields);
    getChildren().add(Buttons.row(close, remove));
  }

  static String dueId(int place) {
    return "goal-due-" + place;
  }

  private String closeId() {
    return "goal-close-" + place;
  }

  private Field words(Part part) {
    String id = Goals.fieldId(part, place);
    return WordsField.of(
        context,
        new FieldLabel(id, context.word("goal.box.", part, place + 1)),
        new GrowingTextArea(),
        state -> goal(state).map(goal -> goal.in(part)).orElse(FreeText.EMPTY),
        typed -> edit(Edit.typing(id, "edit.goal"), goal -> goal.with(part, typed)));
  }

  void show(State state, boolean exists) {
    fields.forEach(field -> field.show(state));
    Optional<Goal> goal = goal(state);
    showStanding(goal);
    boolean asked =
        goal.filter(one -> one.since() != null || !one.isOpen() || !one.outcome().text().isEmpty())
            .isPresent();
    Boxes.present(outcome, asked || outcome.isFocusWithin());
    close.setText(
        context.text(
            goal.filter(one -> !one.isOpen()).isPresent()
                ? "outlook.goal.reopen"
                : "outlook.goal.close"));
    close.setAccessibleText(context.text("outlook.goal.part", close.getText(), place + 1));
    Boxes.present(close, exists && !state.isReadOnly());
    Boxes.present(remove, exists && !state.isReadOnly());
  }

  /// Since when the goal is open, or since when it no longer is.
  private void showStanding(Optional<Goal> goal) {
    standing.setText(
        goal.map(
                one -> {
                  LocalDate closed = one.closedOn();
                  Integer since = one.since();
                  if (closed != null) {
                    return context.text("outlook.goal.closed", context.day(closed));
                  }
                  return since == null ? "" : context.text("plan.since", Integer.toString(since));
                })
            .orElse(""));
    Boxes.present(standing, !standing.getText().isEmpty());
  }

  Optional<FieldProblem> problem(State state) {
    return due.problem(state);
  }

  /// Done with, or open again. What came of it is asked for at once.
  private void turn() {
    boolean closing = goal(context.state()).filter(Goal::isOpen).isPresent();
    LocalDate day = closing ? context.session().today() : null;
    edit(Edit.once(closeId(), "edit.goal.close"), goal -> goal.withClosedOn(day));
    context.session().focus(closing ? Goals.fieldId(Part.OUTCOME, place) : closeId());
  }

  private Optional<Goal> goal(State state) {
    List<Goal> goals = state.year().assessment().goals();
    return place < goals.size() ? Optional.of(goals.get(place)) : Optional.empty();
  }

  private void edit(Edit edit, UnaryOperator<Goal> change) {
    context.session().update(edit, assessment -> assessment.withGoals(changed(assessment, change)));
  }

  private List<Goal> changed(Assessment assessment, UnaryOperator<Goal> change) {
    List<Goal> goals = new ArrayList<>(assessment.goals());
    boolean isNew = place >= goals.size();
    Goal before = isNew ? Goal.blank(context.session().newId()) : goals.get(place);
    Goal after = change.apply(before);
    if (isNew) {
      goals.add(after);
    } else {
      goals.set(place, after);
    }
    return goals.size() == 1 && after.isEmpty() ? List.of() : goals;
  }
}
