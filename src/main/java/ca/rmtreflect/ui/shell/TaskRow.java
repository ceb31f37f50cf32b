package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A line of the task list: the whole row is one button, and the word for the status lies on it.
final class TaskRow extends StackPane {

  private static final String CURRENT = "current";

  private final Context context;
  private final String title;
  private final Button button;
  private final Label word = Texts.caption("");

  TaskRow(Context context, String id, String title, Runnable open) {
    this.context = context;
    this.title = title;
    button = Buttons.secondary("task-" + id, title, open);
    button.getStyleClass().setAll("task", Styles.SECONDARY);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.TOP_LEFT);
    word.setMouseTransparent(true);
    word.setMinWidth(Region.USE_PREF_SIZE);
    word.setMaxWidth(Region.USE_PREF_SIZE);
    word.setMaxHeight(Region.USE_PREF_SIZE);
    setAlignment(word, Pos.TOP_RIGHT);
    getChildren().addAll(button, word);
    word.widthProperty().subscribe(this::makeRoom);
    button.fontProperty().subscribe(this::makeRoom);
  }

  void show(String status, boolean current, boolean leadsSomewhere) {
    word.setText(status);
    button.setDisable(!leadsSomewhere);
    Boxes.style(button, CURRENT, current);
    Boxes.style(word, CURRENT, current);
    button.setAccessibleText(
        context.text(current ? "tasks.name.current" : "tasks.name", title, status));
  }

  /// The title wraps before it meets the word.
  private void makeRoom() {
    double em = button.getFont().getSize();
    button.setPadding(new Insets(em * 0.5, word.getWidth() + em * 1.6, em * 0.5, em * 0.67));
    setMargin(word, new Insets(em * 0.64, em * 0.8, 0, 0));
  }
}
