package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page in its scroll pane. It keeps what has the focus in view.
final class PageHost extends ScrollPane {

  private static final double AIR = 24;

  private final VBox frame = new VBox();

  PageHost() {
    getStyleClass().add("page-host");
    frame.getStyleClass().add("page-frame");
    setContent(frame);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setPannable(false);
    sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::revealOwner);
    // What stands by a box for words grows while somebody writes.
    frame.heightProperty().subscribe(_ -> Platform.runLater(this::revealInput));
  }

  private void revealInput() {
    if (getScene() != null && getScene().getFocusOwner() instanceof TextInputControl input) {
      revealOwner(input);
    }
  }

  private void revealOwner(@Nullable Node owner) {
    if (owner != null && Columns.isIn(owner, frame)) {
      reveal(
          unfolded(owner)
              .orElseGet(() -> owner instanceof TextInputControl ? fieldOf(owner) : owner));
    }
  }

  /// The unfolded line around a control, as long as all of it fits in view.
  private Optional<Node> unfolded(Node owner) {
    return Stream.<Node>iterate(owner, Objects::nonNull, Node::getParent)
        .filter(node -> node.getStyleClass().contains(Styles.UNFOLDED))
        .filter(
            node -> node.getLayoutBounds().getHeight() + 2 * AIR < getViewportBounds().getHeight())
        .findFirst();
  }

  /// A box with the label and the hint around it.
  private static Node fieldOf(Node box) {
    for (Node around = box.getParent(); around != null; around = around.getParent()) {
      if (around instanceof Field) {
        return around;
      }
    }
    return box;
  }

  VBox frame() {
    return frame;
  }

  void setPage(Bulletins bulletins, PageView view) {
    frame.getChildren().setAll(bulletins, view);
  }

  /// Scrolls no further than needed to see all of a node, with some air around it.
  void reveal(Node node) {
    double height = frame.getHeight() - getViewportBounds().getHeight();
    if (height <= 0) {
      return;
    }
    Bounds bounds = frame.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = getVvalue() * height;
    double bottom = top + getViewportBounds().getHeight();
    if (bounds.getMinY() - AIR < top) {
      setVvalue(Math.clamp((bounds.getMinY() - AIR) / height, 0, 1));
    } else if (bounds.getMaxY() + AIR > bottom) {
      double wanted = bounds.getMaxY() + AIR - getViewportBounds().getHeight();
      setVvalue(Math.clamp(Math.min(wanted, bounds.getMinY() - AIR) / height, 0, 1));
    }
  }
}
