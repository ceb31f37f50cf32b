package ca.rmtreflect.ui.kit;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Stays below the page, however far that is scrolled: the way back, where the person is, and the
/// way on.
public final class PageFoot extends WrappingBar {

  PageFoot() {
    getStyleClass().add("page-foot");
  }

  /// Whether the page has neither a way back nor a way on.
  public boolean isEmpty() {
    return getChildren().isEmpty();
  }

  void back(ButtonBase button) {
    addLeft(whole(button), true);
  }

  void place(String words) {
    Label label = Texts.label(words, Styles.SECONDARY, Styles.MUTED);
    label.setMinWidth(Region.USE_PREF_SIZE);
    addLeft(label, false);
  }

  /// Something less important than the way on, before it.
  void aside(ButtonBase button) {
    addRight(whole(button), false);
  }

  void wayOn(ButtonBase button) {
    addRight(whole(button), true);
  }

  private static ButtonBase whole(ButtonBase button) {
    button.setWrapText(false);
    return button;
  }
}
