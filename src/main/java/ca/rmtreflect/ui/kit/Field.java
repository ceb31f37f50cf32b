package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A label, a hint, a message when something is to be put right, and the control they belong to.
public abstract class Field extends VBox {

  private final Context context;
  private final Control control;
  private final String hint;
  private final Label error = Texts.label("", Styles.ERROR_TEXT, Styles.SECONDARY);

  /// `hint` may be empty.
  Field(Context context, String label, String hint, Control control) {
    this.context = context;
    this.control = control;
    this.hint = hint;
    getStyleClass().add(Styles.FIELD);
    Label name = Texts.label(label, Styles.STRONG);
    name.setLabelFor(control);
    control.setAccessibleText(label);
    control.setAccessibleHelp(hint);
    getChildren().add(name);
    if (!hint.isEmpty()) {
      getChildren().add(Texts.hint(hint));
    }
    getChildren().addAll(error, control);
    error.setVisible(false);
    error.setManaged(false);
  }

  /// Shows what the state holds for this field.
  public abstract void show(State state);

  final Context context() {
    return context;
  }

  /// The id under which edits, problems and the focus know this field.
  final String field() {
    return control.getId();
  }

  /// Shows what is to be put right here by the state, or else `otherwise`, which may be empty.
  final void showProblem(State state, String otherwise) {
    String problem = state.problem(field()).map(one -> context.text(one.words())).orElse(otherwise);
    String words = problem.isEmpty() ? "" : context.text("field.error", problem);
    if (error.getText().equals(words)) {
      return;
    }
    boolean wrong = !words.isEmpty();
    error.setText(words);
    error.setVisible(wrong);
    error.setManaged(wrong);
    control.setAccessibleHelp(wrong ? words : hint);
    if (wrong) {
      control.getStyleClass().add(Styles.INVALID);
    } else {
      control.getStyleClass().remove(Styles.INVALID);
    }
  }
}
