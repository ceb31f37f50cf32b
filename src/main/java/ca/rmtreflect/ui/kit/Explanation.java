package ca.rmtreflect.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Words that explain something, over the page and beside what asks for them. They take the focus,
/// as nothing else would make a screen reader read them, and give it back when they go: by Esc, by
/// Close, or by a click elsewhere.
public final class Explanation {

  private Explanation() {}

  /// Shows it. `words` are what a screen reader says after the title.
  public static void show(Node asking, Context context, String title, String words, Node shown) {
    Label heading = Texts.heading(title);
    heading.setId("explanation-title");
    heading.setAccessibleRole(AccessibleRole.TEXT);
    heading.setAccessibleHelp(words);
    PopOver over = new PopOver();
    Hyperlink close =
        Buttons.link("explanation-close", context.text("dialog.close"), () -> over.hide());
    VBox content = Boxes.stack(Styles.LOOSE, heading, shown, close);
    content.getStyleClass().add(Styles.EXPLANATION);
    over.setContentNode(content);
    over.setArrowLocation(ArrowLocation.TOP_LEFT);
    over.setDetachable(false);
    over.setAnimated(false);
    over.getRoot().getStylesheets().setAll(asking.getScene().getStylesheets());
    Theme.scale(over.getRoot(), context.state().textScale());
    over.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> heading.requestFocus());
    over.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> asking.requestFocus());
    over.show(asking);
  }
}
