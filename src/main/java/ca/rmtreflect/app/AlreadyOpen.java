package ca.rmtreflect.app;

import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.kit.Theme;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// Says that the program already runs on this data folder. Two windows would write over each other.
final class AlreadyOpen {

  private static final double WIDTH = 480;
  private static final double SPACE = 24;

  private AlreadyOpen() {}

  static void show(Stage stage, Messages messages) {
    Label words = new Label(messages.text("years.open-elsewhere"));
    words.setWrapText(true);
    Button close = new Button(messages.text("dialog.close"));
    close.setDefaultButton(true);
    close.setCancelButton(true);
    close.setOnAction(_ -> stage.close());
    VBox root = new VBox(SPACE, words, close);
    root.setPadding(new Insets(SPACE));
    root.setPrefWidth(WIDTH);
    Scene scene = new Scene(root);
    Theme.dress(scene);
    Theme.scale(root, 1);
    stage.setScene(scene);
    stage.setTitle(messages.text("app.name"));
    stage.show();
  }
}
