package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is to be put right on the page, at its top. Each line leads to its field.
final class ErrorSummary extends VBox {

  private final Context context;
  private List<FieldProblem> shown = List.of();

  ErrorSummary(Context context) {
    this.context = context;
    setId(Session.PROBLEMS);
    getStyleClass().add(Styles.ERROR_SUMMARY);
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    Boxes.present(this, false);
  }

  void show(State state) {
    if (shown.equals(state.problems())) {
      return;
    }
    shown = state.problems();
    Label title = Texts.label(context.text("problems.title", shown.size()), Styles.STRONG);
    getChildren().setAll(title);
    for (FieldProblem problem : shown) {
      getChildren()
          .add(
              Buttons.link(
                  "problem-" + problem.field(),
                  context.text(problem.words()),
                  () -> context.session().focus(problem.field())));
    }
    setAccessibleText(title.getText());
    Boxes.present(this, !shown.isEmpty());
  }
}
