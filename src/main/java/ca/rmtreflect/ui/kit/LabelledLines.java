package ca.rmtreflect.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// Lines and, beside the first of them, a label on the same baseline. Where there is little room,
/// the label comes below.
public class LabelledLines extends Pane {

  /// In em of the label.
  private static final double SHORT_LINE = 24;

  private static final double GAP = 1.25;

  private final VBox first;
  private final Label second;
  private final double width;

  /// The label takes as much room as it needs, at the right end.
  LabelledLines(VBox first, Label second) {
    this(first, second, 0);
  }

  /// The label takes `width` em.
  public LabelledLines(VBox first, Label second, double width) {
    this.first = first;
    this.second = second;
    this.width = width;
    getStyleClass().add(Styles.PAIR);
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  public double getBaselineOffset() {
    return getInsets().getTop() + first.getBaselineOffset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /// A container asks for this at widths that it never gives; a page scrolls and never squeezes.
  @Override
  protected double computeMinHeight(double available) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double available) {
    Insets insets = getInsets();
    double inside =
        (available < 0 ? prefWidth(-1) : available) - insets.getLeft() - insets.getRight();
    double height =
        isShort(inside)
            ? first.prefHeight(inside) + second.prefHeight(inside)
            : Math.max(
                first.prefHeight(inside - secondWidth() - gap()),
                drop() + second.prefHeight(secondWidth()));
    return snapSizeY(insets.getTop() + height + insets.getBottom());
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double left = insets.getLeft();
    double top = insets.getTop();
    double inside = getWidth() - left - insets.getRight();
    if (isShort(inside)) {
      double height = first.prefHeight(inside);
      first.resizeRelocate(left, top, inside, height);
      second.resizeRelocate(left, top + height, inside, second.prefHeight(inside));
    } else {
      double rest = inside - secondWidth() - gap();
      first.resizeRelocate(left, top, rest, first.prefHeight(rest));
      second.resizeRelocate(
          left + rest + gap(), top + drop(), secondWidth(), second.prefHeight(secondWidth()));
    }
  }

  /// How far the label is moved down to its baseline. It is worked out from the first line itself,
  /// as it is asked for before that has its place.
  private double drop() {
    double line = first.getChildren().getFirst().getBaselineOffset();
    return Math.max(0, first.getInsets().getTop() + line - second.getBaselineOffset());
  }

  private boolean isShort(double inside) {
    return inside < SHORT_LINE * em();
  }

  private double secondWidth() {
    return snapSizeX(width == 0 ? second.prefWidth(-1) : width * em());
  }

  private double gap() {
    return GAP * em();
  }

  private double em() {
    return second.getFont().getSize();
  }
}
