package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The help of a page, which can be closed.
final class HelpPanel extends VBox {

  private final Label title;

  HelpPanel(Context context, Node help, MainWindow window) {
    getStyleClass().add("help-panel");
    title = Texts.label(context.text("shell.help"), Styles.CAPTION, Styles.STRONG, Styles.MUTED);
    title.setId("help-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Hyperlink close =
        Buttons.link("close-help", context.text("shell.close"), () -> window.openHelp(false));
    close.setAccessibleText(context.text("shell.close-help"));
    close.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(title, close);
    head.getStyleClass().add("help-head");
    getChildren()
        .addAll(
            head,
            help,
            Buttons.link("shortcuts", context.text("menu.shortcuts"), window::showShortcuts));
  }

  /// What takes the focus when help is asked for.
  Node title() {
    return title;
  }
}
