package ca.rmtreflect.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Words on the left and what can be done with them on the right, each in the middle of the line.
/// Where there is little room for the words, the rest comes below them.
public final class SplitRow extends Pane {

  /// In em: the shortest line of words that is read with ease.
  private static final double SHORT_LINE = 17;

  private static final double GAP = 1.25;

  private final Region left;
  private final Region right;
  private final Text measure = new Text();
  private final double indent;

  public SplitRow(Region left, Region right) {
    this(left, right, 0);
  }

  /// What comes below the words is moved in by `indent` em.
  public SplitRow(Region left, Region right, double indent) {
    this.indent = indent;
    this.left = left;
    this.right = right;
    measure.setManaged(false);
    measure.setVisible(false);
    getStyleClass().add("split-row");
    getChildren().addAll(left, right, measure);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
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
            ? left.prefHeight(inside) + below() + right.prefHeight(inside - indent())
            : Math.max(left.prefHeight(room(inside)), rightHeight());
    return snapSizeY(insets.getTop() + height + insets.getBottom());
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double x = insets.getLeft();
    double y = insets.getTop();
    double inside = getWidth() - x - insets.getRight();
    if (isShort(inside)) {
      double height = left.prefHeight(inside);
      left.resizeRelocate(x, y, inside, height);
      double rest = inside - indent();
      right.resizeRelocate(x + indent(), y + height + below(), rest, right.prefHeight(rest));
    } else {
      double leftHeight = left.prefHeight(room(inside));
      double rightHeight = rightHeight();
      double height = Math.max(leftHeight, rightHeight);
      left.resizeRelocate(
          x, snapPositionY(y + (height - leftHeight) / 2), room(inside), leftHeight);
      right.resizeRelocate(
          snapPositionX(x + inside - rightWidth()),
          snapPositionY(y + (height - rightHeight) / 2),
          rightWidth(),
          rightHeight);
    }
  }

  private boolean isShort(double inside) {
    return right.isManaged() && room(inside) < SHORT_LINE * em();
  }

  private double room(double inside) {
    return right.isManaged() ? inside - rightWidth() - GAP * em() : inside;
  }

  private double rightWidth() {
    return right.isManaged() ? snapSizeX(right.prefWidth(-1)) : 0;
  }

  /// Its own height beside the words; in no width at all it would be as high as it has parts.
  private double rightHeight() {
    return right.isManaged() ? right.prefHeight(rightWidth()) : 0;
  }

  private double indent() {
    return indent * em();
  }

  private double below() {
    return em() / 2;
  }

  private double em() {
    return measure.getFont().getSize();
  }
}
