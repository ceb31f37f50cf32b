package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.DateField;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.FieldOption;
import ca.rmtreflect.ui.kit.GrowingTextArea;
import ca.rmtreflect.ui.kit.OptionsField.Layout;
import ca.rmtreflect.ui.kit.RadioField;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What an unfolded line is made of: the person's own words, a date, and how far it is.
final class ActionForm extends VBox {

  private final Context context;
  private final ActionEdits edits;
  private final List<Field> fields;
  private final Field text;
  private final Field due;
  private final Field doneOn;
  private final Field reason;
  private final Field note;
  private final FlowPane buttons;
  private final Hyperlink remove;
  private ActionLine line;

  ActionForm(Context context, ActionLine line, ActionReason reason) {
    this.context = context;
    this.edits = new ActionEdits(context.session());
    this.line = line;
    getStyleClass().add("action-form");
    text = text();
    due = due();
    doneOn = doneOn().followingUp();
    this.reason = reason().followingUp();
    note = note().followingUp();
    fields = List.of(text, due, state().followingUp(), doneOn, this.reason, note);
    getChildren().addAll(fields);
    buttons =
        Buttons.row(
            Buttons.secondary(
                line.key() + "-close",
                context.text("actions.close"),
                () -> edits.close(this.line)));
    reason
        .page()
        .ifPresent(page -> {
          String id = line.key() + "-where";
          Hyperlink where =
              Buttons.link(
                  id,
                  context.text("actions.where", reason.title()),
                  () -> context.session().visit(page, id));
          buttons.getChildren().add(where);
        });
    remove =
        Buttons.link(
            line.key() + "-remove", context.text("actions.remove"), () -> edits.remove(this.line));
    getChildren().add(buttons);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            edits.close(this.line);
          }
        });
    focusWithinProperty()
        .subscribe(within -> {
          if (within) {
            edits.keepOpen(this.line);
          }
        });
  }

  void show(ActionLine now, State state) {
    line = now;
    fields.forEach(field -> field.show(state));
    boolean follows = state.isFollowable();
    Boxes.present(text, !follows);
    Boxes.present(due, !follows);
    Boxes.present(note, follows);
    Boxes.present(doneOn, now.state() == ActionState.DONE);
    Boxes.present(reason, now.state() == ActionState.DROPPED);
    boolean removable = now.action().isPresent() && !follows;
    if (removable != buttons.getChildren().contains(remove)) {
      if (removable) {
        buttons.getChildren().add(remove);
      } else {
        buttons.getChildren().remove(remove);
      }
    }
  }

  private Field text() {
    return WordsField.of(
        context,
        new FieldLabel(
            line.textId(),
            context.text(
                line.planned().origin() instanceof Origin.Own
                    ? "actions.text.own"
                    : "question.action"),
            context.text("actions.text.hint")),
        new GrowingTextArea(),
        _ -> line.action().map(Action::text).orElse(FreeText.EMPTY),
        typed -> edit(Edit.typing(line.textId(), "edit.action"), action -> action.withText(typed)));
  }

  private Field due() {
    return new DateField(
        context,
        new FieldLabel(line.dueId(), context.text("question.action.due")),
        DateSense.COMING,
        _ -> line.action().flatMap(action -> Optional.ofNullable(action.due())),
        day ->
            edit(
                Edit.typing(line.dueId(), "edit.action.due"),
                action -> action.withDue(day.orElse(null))));
  }

  private Field state() {
    return new RadioField(
            context,
            new FieldLabel(line.stateId(), context.text("actions.state")),
            Layout.ROW,
            Stream.of(ActionState.values())
                .map(one -> new FieldOption(Slug.of(one), context.word("action.state.", one)))
                .toList(),
            _ -> Optional.of(Slug.of(line.state())),
            chosen ->
                edit(
                    Edit.once(line.stateId(), ActionEdits.STATE),
                    action ->
                        action.withState(
                            chosen
                                .flatMap(slug -> Slug.parse(ActionState.class, slug))
                                .orElse(ActionState.OPEN),
                            context.session().today())))
        .required();
  }

  private Field doneOn() {
    return new DateField(
        context,
        new FieldLabel(line.doneOnId(), context.text("actions.done-on")),
        DateSense.PAST,
        _ -> line.action().flatMap(action -> Optional.ofNullable(action.doneOn())),
        day ->
            edit(
                Edit.typing(line.doneOnId(), "actions.edit.done-on"),
                action -> action.withDoneOn(day.orElse(null))));
  }

  private Field reason() {
    return WordsField.of(
        context,
        new FieldLabel(line.reasonId(), context.text("actions.reason")),
        new GrowingTextArea(),
        _ -> line.action().map(Action::reason).orElse(FreeText.EMPTY),
        typed ->
            edit(
                Edit.typing(line.reasonId(), "actions.edit.reason"),
                action -> action.withReason(typed)));
  }

  /// What else there is to say once the year is finished.
  private Field note() {
    return WordsField.of(
        context,
        new FieldLabel(line.noteId(), context.text("actions.note")),
        new GrowingTextArea(),
        state ->
            line.action()
                .map(action -> state.year().followUp().note(action.id()))
                .orElse(FreeText.EMPTY),
        typed -> edits.note(Edit.typing(line.noteId(), "actions.edit.note"), line, typed));
  }

  private void edit(Edit edit, UnaryOperator<Action> change) {
    edits.edit(edit, line.planned(), change);
  }
}
