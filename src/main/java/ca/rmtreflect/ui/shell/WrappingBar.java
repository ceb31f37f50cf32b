package ca.rmtreflect.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A bar with nodes at its left and at its right end, in as many rows as they need.
///
/// What it shows from left to right is independent of the order of its children, which is that of
/// the Tab key.
class WrappingBar extends Pane {

  private final List<Node> order = new ArrayList<>();
  private int leftCount;

  final void left(Node... nodes) {
    leftCount = nodes.length;
    order.addAll(List.of(nodes));
    getChildren().addAll(nodes);
  }

  final void right(Node... nodes) {
    order.addAll(List.of(nodes));
    getChildren().addAll(nodes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double available = (width < 0 ? getWidth() : width) - insets.getLeft() - insets.getRight();
    List<List<Node>> rows = rows(available);
    double height = insets.getTop() + insets.getBottom() + gap() / 2 * Math.max(0, rows.size() - 1);
    for (List<Node> row : rows) {
      height += height(row);
    }
    return snapSizeY(height);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double available = getWidth() - insets.getLeft() - insets.getRight();
    double top = insets.getTop();
    for (List<Node> row : rows(available)) {
      double height = height(row);
      double left = insets.getLeft();
      double right = getWidth() - insets.getRight();
      for (Node node : row) {
        if (order.indexOf(node) < leftCount) {
          place(node, left, top, height);
          left += node.prefWidth(-1) + gap();
        }
      }
      for (Node node : row.reversed()) {
        if (order.indexOf(node) >= leftCount) {
          place(node, right - node.prefWidth(-1), top, height);
          right -= node.prefWidth(-1) + gap();
        }
      }
      top += height + gap() / 2;
    }
  }

  private void place(Node node, double x, double y, double height) {
    double own = node.prefHeight(-1);
    node.resizeRelocate(
        snapPositionX(x), snapPositionY(y + (height - own) / 2), node.prefWidth(-1), own);
  }

  private List<List<Node>> rows(double available) {
    List<List<Node>> rows = new ArrayList<>();
    List<Node> row = new ArrayList<>();
    double used = 0;
    for (Node node : order) {
      if (!node.isManaged()) {
        continue;
      }
      double width = node.prefWidth(-1);
      if (!row.isEmpty() && used + gap() + width > available) {
        rows.add(row);
        row = new ArrayList<>();
        used = 0;
      }
      used += width + (row.isEmpty() ? 0 : gap());
      row.add(node);
    }
    rows.add(row);
    return rows;
  }

  private static double height(List<Node> row) {
    return row.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
  }

  /// The padding is set in em by the style sheet; distances follow it.
  private double gap() {
    return getInsets().getTop() * 2;
  }
}
