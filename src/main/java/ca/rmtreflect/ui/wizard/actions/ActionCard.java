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
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.GrowingTextArea;
import ca.rmtreflect.ui.kit.OptionsField.Layout;
import ca.rmtreflect.ui.kit.RadioField;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.WordsField;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// A line of the plan: what called for it, the person's own words, a date, and how far it is.
final class ActionCard extends VBox {

  private final Context context;
  private final ActionEdits edits;
  private final ActionReason words;
  private final List<Field> fields;
  private final Hyperlink remove;
  private ActionLine line;
  private int number;

  ActionCard(Context context, ActionLine line, ActionReason words, boolean readOnly) {
    this.context = context;
    this.edits = new ActionEdits(context.session());
    this.words = words;
    this.line = line;
    getStyleClass().add(Styles.CARD);
    Field text = text();
    Field due = due();
    Field state = state();
    fields = List.of(text, due, state);
    if (line.group() != ActionLine.Group.OWN) {
      getChildren().add(head());
    }
    getChildren().addAll(text, new FittingRow(Styles.ACTION_ROW, due, state));
    remove = Buttons.link(line.key() + "-remove", context.text("actions.remove"), this::remove);
    remove.setFocusTraversable(false);
    if (!readOnly && line.group().isRemovable()) {
      getChildren().add(remove);
    }
  }

  /// Whether the card is still the one for a line: what called for it is worded as it was.
  boolean fits(ActionLine other, ActionReason otherWords) {
    return words.equals(otherWords) && line.group() == other.group();
  }

  /// Shows a line that the card fits. The number keeps names apart that would be the same on every
  /// card.
  void show(ActionLine now, int newNumber, State state) {
    line = now;
    fields.forEach(field -> field.show(state));
    if (number != newNumber) {
      number = newNumber;
      fields.forEach(field -> field.spokenAs(named(field.label())));
      remove.setAccessibleText(named(remove.getText()));
    }
  }

  Stream<FieldProblem> problems(State state) {
    return fields.stream().flatMap(field -> field.problem(state).stream());
  }

  /// The action as a line of a menu.
  String menuLine() {
    String text = action().map(action -> action.text().text()).orElse("");
    return context.text("actions.remove.one", words.title(), text);
  }

  private String named(String label) {
    return context.text("actions.named", label, number, words.title());
  }

  private VBox head() {
    String where = line.key() + "-where";
    VBox head = Boxes.stack(Styles.TIGHT);
    words
        .page()
        .ifPresentOrElse(
            page -> {
              Hyperlink link =
                  Buttons.link(where, words.title(), () -> context.session().visit(page, where));
              link.setAccessibleText(words.title() + ". " + words.reason());
              head.getChildren().add(link);
            },
            () -> head.getChildren().add(Texts.label(words.title(), Styles.STRONG)));
    if (!words.reason().isEmpty()) {
      head.getChildren().add(Texts.hint(words.reason()));
    }
    return head;
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
            _ -> action().map(Action::text).orElse(FreeText.EMPTY),
            typed ->
                edit(Edit.typing(line.textId(), "edit.action"), action -> action.withText(typed)))
        .brief();
  }

  private Field due() {
    return new DateField(
            context,
            new FieldLabel(line.key() + "-due", context.text("question.action.due")),
            DateSense.COMING,
            _ -> action().flatMap(action -> Optional.ofNullable(action.due())),
            day ->
                edit(
                    Edit.typing(line.key() + "-due", "edit.action.due"),
                    action -> action.withDue(day.orElse(null))))
        .brief();
  }

  private Field state() {
    return new RadioField(
            context,
            new FieldLabel(line.key() + "-state", context.text("actions.state")),
            Layout.ROW,
            Stream.of(ActionState.values())
                .map(one -> new FieldOption(Slug.of(one), context.word("action.state.", one)))
                .toList(),
            _ -> Optional.of(Slug.of(action().map(Action::state).orElse(ActionState.OPEN))),
            chosen ->
                edit(
                    Edit.once(line.key() + "-state", "actions.edit.state"),
                    action ->
                        action.withState(
                            chosen
                                .flatMap(slug -> Slug.parse(ActionState.class, slug))
                                .orElse(ActionState.OPEN))))
        .required();
  }

  private Optional<Action> action() {
    return Optional.ofNullable(line.planned().action());
  }

  private void edit(Edit edit, UnaryOperator<Action> change) {
    edits.edit(edit, line.planned(), change);
  }

  /// Takes the action off the plan.
  void remove() {
    context.session().dropDraft(line.key() + "-due");
    action().ifPresent(action -> edits.remove(line.key() + "-remove", action));
  }
}
