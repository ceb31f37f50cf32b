package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.CalendarFile;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.DateField;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.GrowingTextArea;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Actions;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// The step that a person means to take, and by when.
final class ActionFields extends VBox {

  private final Context context;
  private final Origin origin;
  private final WordsField words;
  private final DateField due;
  private final Hyperlink remind;

  ActionFields(Context context, Origin origin) {
    this.context = context;
    this.origin = origin;
    words =
        WordsField.of(
            context,
            new FieldLabel(
                "action", context.text("question.action"), context.text("question.action.hint")),
            new GrowingTextArea(),
            state -> action(state).map(Action::text).orElse(FreeText.EMPTY),
            text -> edit(Edit.typing("action", "edit.action"), action -> action.withText(text)));
    due =
        new DateField(
            context,
            new FieldLabel("action-due", context.text("question.action.due")),
            DateSense.COMING,
            state -> action(state).flatMap(action -> Optional.ofNullable(action.due())),
            day ->
                edit(
                    Edit.typing("action-due", "edit.action.due"),
                    action -> action.withDue(day.orElse(null))));
    getStyleClass().add("action-box");
    remind =
        CalendarFile.link(context, "action-remind", () -> action(context.state()).orElse(null));
    getChildren().addAll(words, due, remind);
  }

  void show(State state) {
    words.show(state);
    due.show(state);
    Boxes.present(
        remind,
        action(state)
            .filter(one -> one.due() != null && one.state() == ActionState.OPEN)
            .isPresent());
  }

  /// Whether there is something of an action, be it a date that is not understood.
  boolean isWritten(State state) {
    return action(state).isPresent() || due.problem(state).isPresent();
  }

  Optional<FieldProblem> problem(State state) {
    return due.problem(state);
  }

  private Optional<Action> action(State state) {
    return Actions.action(state.year().assessment(), origin);
  }

  private void edit(Edit edit, UnaryOperator<Action> change) {
    context
        .session()
        .update(
            edit,
            assessment -> Actions.edited(assessment, origin, context.session()::newId, change));
  }
}
