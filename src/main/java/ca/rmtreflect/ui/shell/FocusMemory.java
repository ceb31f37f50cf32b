package ca.rmtreflect.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Where a person was on a page: the control by its id, the selection in it, and how far the page
/// was scrolled.
record FocusMemory(@Nullable String id, int anchor, int caret, double scroll) {

  static FocusMemory of(@Nullable Scene scene, PageHost host) {
    Node owner = scene == null ? null : scene.getFocusOwner();
    if (owner instanceof TextInputControl input) {
      return new FocusMemory(
          input.getId(), input.getAnchor(), input.getCaretPosition(), host.getVvalue());
    }
    return new FocusMemory(owner == null ? null : owner.getId(), 0, 0, host.getVvalue());
  }

  /// Goes back to the same place among new views; false when it is not there any more.
  boolean restore(Parent root, PageHost host) {
    root.applyCss();
    root.layout();
    Optional<Node> node = find(root, id);
    node.ifPresent(found -> {
      found.requestFocus();
      if (found instanceof TextInputControl input) {
        input.selectRange(Math.min(anchor, input.getLength()), Math.min(caret, input.getLength()));
      }
    });
    host.setVvalue(scroll);
    return node.isPresent();
  }

  /// The control with an id or, for a group, the one in it that Tab would stop at.
  static Optional<Node> find(Parent root, @Nullable String id) {
    Node node = id == null ? null : root.lookup("#" + id);
    return node == null ? Optional.empty() : firstStop(node).or(() -> Optional.of(node));
  }

  /// The first node at or below this one that Tab stops at.
  static Optional<Node> firstStop(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> firstStop(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
