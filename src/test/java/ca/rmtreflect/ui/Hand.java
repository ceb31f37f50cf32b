package ca.rmtreflect.ui;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/// Uses the controls of a window by their ids, and looks at what is there.
public final class Hand {

  private final TestWindow window;

  public Hand(TestWindow window) {
    this.window = window;
  }

  /// Presses a button, a link or a box.
  public void press(String id) {
    Fx.run(() -> ((ButtonBase) find(id)).fire());
  }

  /// Writes a text in place of the former one.
  public void type(String id, String text) {
    Fx.run(() -> ((TextInputControl) find(id)).setText(text));
  }

  /// What is written in a field.
  public String written(String id) {
    return Fx.get(() -> ((TextInputControl) find(id)).getText());
  }

  /// Whether a node is there to be seen.
  public boolean sees(String id) {
    return Fx.get(
        () -> TestWindow.visible(window.root()).stream().anyMatch(node -> id.equals(node.getId())));
  }

  /// Whether some words are there to be read.
  public boolean reads(String words) {
    return Fx.get(() ->
        TestWindow.visible(window.root()).stream()
            .anyMatch(
                node -> node instanceof Labeled labeled && labeled.getText().contains(words)));
  }

  /// The id of what has the focus.
  public String focus() {
    return Fx.get(() -> {
      Node owner = window.scene().getFocusOwner();
      return owner == null || owner.getId() == null ? "" : owner.getId();
    });
  }

  private Node find(String id) {
    return TestWindow.visible(window.root()).stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + id));
  }
}
