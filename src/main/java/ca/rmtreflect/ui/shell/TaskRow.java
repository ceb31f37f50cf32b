package ca.rmtreflect.ui.shell;

import ca.rmtreflect.domain.evaluation.SectionProgress;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LineIcon;
import ca.rmtreflect.ui.kit.SectionWords;
import ca.rmtreflect.ui.kit.Styles;
import javafx.scene.control.Button;

/// A line of the task list: one button with a mark for how far the section has come. A screen
/// reader hears the word for it. Nothing that is answered changes its height.
final class TaskRow {

  private static final String CURRENT = "current";

  private final Context context;
  private final Button button;
  private final StatusMark mark = new StatusMark();

  TaskRow(Context context, String id, String title, Runnable open) {
    this.context = context;
    button = Buttons.secondary("task-" + id, title, open);
    button.getStyleClass().setAll("task", Styles.SECONDARY);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setGraphic(mark);
    button.fontProperty().subscribe(font -> mark.size(font.getSize()));
  }

  Button button() {
    return button;
  }

  void show(SectionProgress progress, boolean current, boolean leadsSomewhere) {
    mark.show(progress);
    button.setDisable(!leadsSomewhere);
    Boxes.style(button, CURRENT, current);
    button.setAccessibleText(
        context.text(
            current ? "tasks.name.current" : "tasks.name",
            button.getText(),
            SectionWords.brief(context, progress)));
  }

  /// Has a drawing in place of the mark, for a page on which there is nothing to do.
  TaskRow with(LineIcon icon) {
    icon.before(button);
    return this;
  }

  /// For such a page.
  void show(boolean current) {
    Boxes.style(button, CURRENT, current);
    button.setAccessibleText(
        current ? context.text("tasks.page.current", button.getText()) : button.getText());
  }
}
