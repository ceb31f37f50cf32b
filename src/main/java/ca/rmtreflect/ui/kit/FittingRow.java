package ca.rmtreflect.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Nodes side by side that wrap where there is no room. A node that is wider than a whole row wraps
/// within itself, so that large text is never cut.
public class FittingRow extends FlowPane {

  public FittingRow(String style, Node... nodes) {
    super(nodes);
    getStyleClass().add(style);
    setMinWidth(0);
  }

  /// As wide as one row of everything, whatever length a flow would wrap at by itself.
  @Override
  protected double computePrefWidth(double height) {
    fit(Double.MAX_VALUE);
    double width = snappedLeftInset() + snappedRightInset() - getHgap();
    for (Node node : getManagedChildren()) {
      width += snapSizeX(node.prefWidth(-1)) + getHgap();
    }
    return Math.max(0, width);
  }

  @Override
  protected double computePrefHeight(double width) {
    fit(width);
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  private void fit(double width) {
    double room = width - snappedLeftInset() - snappedRightInset();
    if (room <= 0) {
      return;
    }
    for (Node node : getManagedChildren()) {
      if (node instanceof Region region && region.getMaxWidth() != room) {
        region.setMaxWidth(room);
      }
    }
  }
}
