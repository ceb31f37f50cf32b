package ca.rmtreflect.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// The key that does the same as a button, at the right end of its row. It is for the eye alone: a
/// screen reader passes over it, and a click goes through it.
final class KeyCap extends StackPane {

  private KeyCap(String key) {
    Text words = LinkedSentence.words(key, Styles.CAPTION, Styles.MUTED);
    words.setAccessibleRole(AccessibleRole.NODE);
    getChildren().add(words);
    getStyleClass().add("key-cap");
    setMouseTransparent(true);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.CENTER_RIGHT);
  }

  /// The row of a button with its key, as long as the button can be pressed.
  static StackPane row(ButtonBase button, String key) {
    KeyCap cap = new KeyCap(key);
    cap.visibleProperty().bind(button.disabledProperty().not());
    button.getStyleClass().add("keyed");
    StackPane row = new StackPane(button, cap);
    row.getStyleClass().add("keyed-row");
    return row;
  }
}
