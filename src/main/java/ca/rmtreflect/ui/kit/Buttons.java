package ca.rmtreflect.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What is pressed. The id stays the same in both languages, so that the focus finds its way back.
public final class Buttons {

  private Buttons() {}

  /// The one thing to do next on a page.
  public static Button primary(String id, String text, Runnable action) {
    Button button = secondary(id, text, action);
    button.getStyleClass().add(Styles.PRIMARY);
    return button;
  }

  public static Button secondary(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    keepWhole(button);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A button without a frame, for what can be done with a line of a list.
  public static Button quiet(String id, String text, Runnable action) {
    Button button = secondary(id, text, action);
    button.getStyleClass().add("quiet");
    return button;
  }

  /// Leads somewhere, or does something small.
  public static Hyperlink link(String id, String text, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.setId(id);
    keepWhole(link);
    link.setOnAction(_ -> {
      link.setVisited(false);
      action.run();
    });
    return link;
  }

  /// Shows the words of a button as they are, on as many lines as they need.
  static void keepWhole(ButtonBase button) {
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
  }

  /// Buttons and links side by side, wrapping where there is no room.
  public static FlowPane row(Node... nodes) {
    return new FittingRow(Styles.ROW, nodes);
  }
}
