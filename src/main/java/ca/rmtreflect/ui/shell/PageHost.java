package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.PageView;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// The page in its scroll pane. It keeps what has the focus in view.
final class PageHost extends ScrollPane {

  private static final double AIR = 24;

  private final StackPane frame = new StackPane();

  PageHost() {
    getStyleClass().add("page-host");
    frame.getStyleClass().add("page-frame");
    setContent(frame);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setPannable(false);
    sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .subscribe(owner -> {
          if (owner != null && Columns.isIn(owner, frame)) {
            reveal(owner);
          }
        });
  }

  void put(PageView view) {
    StackPane.setAlignment(view, Pos.TOP_CENTER);
    frame.getChildren().setAll(view);
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
