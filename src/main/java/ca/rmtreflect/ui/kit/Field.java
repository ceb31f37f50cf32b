package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.State;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A label, a hint, a message when something is to be put right, and what they belong to: a
/// control, or a group of answers.
public abstract class Field extends VBox {

  private final Context context;
  private final FieldLabel label;
  private final Region content;
  private final FittingRow head = new FittingRow(Styles.FIELD_HEAD);
  private final Label name;
  private final Label explanation;
  private final Label error = Texts.label("", Styles.ERROR_TEXT, Styles.SECONDARY);
  private String remark = "";
  private String standing = "";
  private boolean followsUp;

  Field(Context context, FieldLabel label, Region content) {
    this.context = context;
    this.label = label;
    this.content = content;
    content.setId(label.id());
    getStyleClass().add(Styles.FIELD);
    name = Texts.label(label.label(), Styles.STRONG);
    explanation = Texts.hint(label.hint());
    head.getChildren().add(name);
    getChildren().add(head);
    if (content instanceof Control control) {
      name.setLabelFor(control);
      control.setAccessibleText(label.label());
      control.setAccessibleHelp(label.hint());
    }
    if (content instanceof TextInputControl box) {
      box.setContextMenu(new TextMenu(context, box));
    }
    if (!label.hint().isEmpty()) {
      getChildren().add(explanation);
    }
    getChildren().addAll(error, content);
    Boxes.present(error, false);
  }

  /// A longer name for screen readers, where several fields of a page have the same label. It
  /// begins with the label.
  public Field spokenAs(String spoken) {
    name.setAccessibleText(spoken);
    content.setAccessibleText(spoken);
    return this;
  }

  /// Asks in other words, where what is asked depends on something else on the page.
  public final void ask(String words) {
    if (!name.getText().equals(words)) {
      name.setText(words);
      content.setAccessibleText(words);
    }
  }

  /// Leaves the hint to screen readers, where the page has given it already.
  public Field brief() {
    getChildren().remove(explanation);
    return this;
  }

  /// Puts the hint on the line of the label, where there is room.
  public Field onOneLine() {
    head.getChildren().remove(name);
    getChildren().removeAll(head, explanation);
    getChildren().addFirst(new FittingRow("field-line", name, explanation));
    return this;
  }

  /// Leaves the label to screen readers likewise.
  public Field unlabelled() {
    getChildren().remove(head);
    return this;
  }

  /// For what became of the plan of a finished year: it can be filled in while everything else is
  /// read-only.
  public final Field followingUp() {
    followsUp = true;
    return this;
  }

  /// Whether nothing can be entered here.
  final boolean isLocked(State state) {
    return state.isReadOnly() && !(followsUp && state.isFollowable());
  }

  /// Shows what the state holds for this field.
  public abstract void show(State state);

  /// What stands in the way of leaving the page, as far as this field knows by itself.
  public Optional<FieldProblem> problem(State state) {
    return Optional.empty();
  }

  /// Puts something small beside the label.
  final void besideLabel(Node node) {
    head.getChildren().add(node);
  }

  final Context context() {
    return context;
  }

  /// The words of the label.
  public final String label() {
    return label.label();
  }

  /// The id under which edits, problems and the focus know this field.
  final String field() {
    return label.id();
  }

  /// What else a screen reader says with the field, besides the hint.
  final void remark(String words) {
    remark = words;
    tellHelp();
  }

  private void tellHelp() {
    String help =
        error.getText().isEmpty() ? (label.hint() + " " + remark).strip() : error.getText();
    content.setAccessibleHelp((help + " " + standing).strip());
  }

  /// Shows what is to be put right here by the state, or else `otherwise`, which may be empty.
  final void showProblem(State state, String otherwise) {
    String problem = state.problem(field()).map(one -> context.text(one.words())).orElse(otherwise);
    String words = problem.isEmpty() ? "" : context.text("field.error", problem);
    String stands = standing(state);
    if (error.getText().equals(words) && standing.equals(stands)) {
      return;
    }
    standing = stands;
    boolean wrong = !words.isEmpty();
    error.setText(words);
    Boxes.present(error, wrong);
    tellHelp();
    Boxes.style(content, Styles.INVALID, wrong);
  }

  /// What a text box says while it cannot be written in, or while what was written is not saved.
  private String standing(State state) {
    if (!(content instanceof TextInputControl box)) {
      return "";
    }
    if (!box.isEditable()) {
      return ReadOnly.words(context, state);
    }
    return state.saving() instanceof SaveStatus.Failed ? context.text("save.failed.box") : "";
  }
}
