package ca.rmtreflect.ui;

import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/// Uses the controls of a window by their ids, and looks at what is there.
public final class Hand {

  private final Supplier<Scene> scene;

  public Hand(TestWindow window) {
    this(window::scene);
  }

  /// Works whatever scene is there at the time.
  public Hand(Supplier<Scene> scene) {
    this.scene = scene;
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
    return Fx.get(() ->
        TestWindow.visible(scene.get().getRoot()).stream()
            .anyMatch(node -> id.equals(node.getId())));
  }

  /// Whether all of a node is in view, so that nobody has to scroll to it.
  public boolean isInView(String id) {
    return Fx.get(() -> {
      Node node = find(id);
      Bounds bounds = node.localToScene(node.getLayoutBounds());
      Scene window = node.getScene();
      boolean seen = new BoundingBox(0, 0, window.getWidth(), window.getHeight()).contains(bounds);
      for (Parent around = node.getParent(); around != null; around = around.getParent()) {
        seen &=
            !(around instanceof ScrollPane)
                || around.localToScene(around.getLayoutBounds()).contains(bounds);
      }
      return seen;
    });
  }

  /// Whether some words are there to be read.
  public boolean reads(String words) {
    return Fx.get(() ->
        TestWindow.visible(scene.get().getRoot()).stream()
            .anyMatch(
                node -> node instanceof Labeled labeled && labeled.getText().contains(words)));
  }

  /// The id of what has the focus.
  public String focus() {
    return Fx.get(() -> {
      Node owner = scene.get().getFocusOwner();
      return owner == null || owner.getId() == null ? "" : owner.getId();
    });
  }

  private Node find(String id) {
    return TestWindow.visible(scene.get().getRoot()).stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + id));
  }
}
