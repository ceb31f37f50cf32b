package ca.rmtreflect.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A bar with nodes at its left and at its right end. What does not fit moves to a row below, the
/// less important nodes first.
///
/// What it shows from left to right is independent of the order of its children, which is that of
/// the Tab key.
public class WrappingBar extends Pane {

  private record Part(Node node, boolean right, boolean important) {
    double width() {
      return node.prefWidth(-1);
    }

    double height() {
      return Math.max(node.minHeight(-1), node.prefHeight(-1));
    }
  }

  private final List<Part> parts = new ArrayList<>();

  protected final void addLeft(Node node, boolean important) {
    parts.add(new Part(node, false, important));
    getChildren().add(node);
  }

  protected final void addRight(Node node, boolean important) {
    parts.add(new Part(node, true, important));
    getChildren().add(node);
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
    List<List<Part>> rows =
        rows((width < 0 ? getWidth() : width) - insets.getLeft() - insets.getRight());
    double rowsHeight = rows.stream().mapToDouble(WrappingBar::height).sum();
    return snapSizeY(
        insets.getTop() + insets.getBottom() + rowsHeight + gap() / 2 * (rows.size() - 1));
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double top = insets.getTop();
    for (List<Part> row : rows(getWidth() - insets.getLeft() - insets.getRight())) {
      double height = height(row);
      double left = insets.getLeft();
      double right = getWidth() - insets.getRight();
      for (Part part : row.stream().filter(part -> !part.right).toList()) {
        place(part, left, top, height);
        left += part.width() + gap();
      }
      for (Part part : row.reversed().stream().filter(Part::right).toList()) {
        right -= part.width();
        place(part, right, top, height);
        right -= gap();
      }
      top += height + gap() / 2;
    }
  }

  private void place(Part part, double x, double y, double height) {
    double middle = y + (height - part.height()) / 2;
    part.node.resizeRelocate(snapPositionX(x), snapPositionY(middle), part.width(), part.height());
  }

  /// One row if everything fits; else the important nodes first, and each of the two in as many
  /// rows as it needs.
  private List<List<Part>> rows(double available) {
    List<Part> shown = parts.stream().filter(part -> part.node.isManaged()).toList();
    if (width(shown) <= available) {
      return List.of(shown);
    }
    List<List<Part>> rows = new ArrayList<>();
    for (Part part :
        shown.stream().sorted(Comparator.comparing(part -> !part.important)).toList()) {
      boolean fits =
          !rows.isEmpty()
              && rows.getLast().getFirst().important == part.important
              && width(rows.getLast()) + gap() + part.width() <= available;
      if (!fits) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(part);
    }
    return rows;
  }

  private double width(List<Part> row) {
    return row.stream().mapToDouble(Part::width).sum() + gap() * Math.max(0, row.size() - 1);
  }

  private static double height(List<Part> row) {
    return row.stream().mapToDouble(Part::height).max().orElse(0);
  }

  /// The padding is set in em by the style sheet; distances follow it.
  private double gap() {
    return getInsets().getTop() * 2;
  }
}
