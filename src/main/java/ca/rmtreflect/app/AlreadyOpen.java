package ca.rmtreflect.app;

import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.Theme;
import ca.rmtreflect.ui.session.Session;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Says that the program already runs on this data folder, and offers to look without touching. Two
/// windows that write would write over each other.
final class AlreadyOpen extends VBox {

  private static final double WIDTH = 520;

  AlreadyOpen(Messages messages, Runnable close, Runnable read) {
    getStyleClass().addAll("window", "already-open");
    Label title = Texts.title(messages.text("years.open-elsewhere.title"));
    Button closing = Buttons.primary("close", messages.text("dialog.close"), close);
    closing.setDefaultButton(true);
    closing.setCancelButton(true);
    Button reading =
        Buttons.secondary("read-only", messages.text("years.open-elsewhere.read"), read);
    getChildren()
        .addAll(
            title,
            Texts.label(messages.text("years.open-elsewhere"), Styles.BODY),
            Buttons.row(closing, reading));
    setPrefWidth(WIDTH);
  }

  static void show(Stage stage, Session session, Runnable close, Runnable read) {
    Messages messages = Messages.of(session.state().language());
    double scale = session.state().textScale();
    AlreadyOpen root = new AlreadyOpen(messages, close, read);
    root.setPrefWidth(Math.min(WIDTH * scale, Screen.getPrimary().getVisualBounds().getWidth()));
    Theme.scale(root, scale);
    Scene scene = new Scene(root);
    Theme.dress(scene);
    stage.setScene(scene);
    stage.setTitle(messages.text("app.name"));
    stage.show();
  }
}
