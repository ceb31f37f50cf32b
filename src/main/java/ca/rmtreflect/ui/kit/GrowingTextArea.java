package ca.rmtreflect.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A text area that is as high as its text, and that Tab leaves.
public final class GrowingTextArea extends TextArea {

  private static final double FEWEST_LINES = 2;
  private static final double MOST_LINES = 18;

  private final Text measure = new Text();

  public GrowingTextArea() {
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    textProperty().subscribe(this::requestLayout);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
  }

  @Override
  public void replaceText(int start, int end, String text) {
    super.replaceText(start, end, TextLink.fitting(this, text));
  }

  /// The height follows from the width, and is asked for with it.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Region content = lookup(".content") instanceof Region region ? region : this;
    Insets padding = content.getPadding();
    double available = (width < 0 ? getWidth() : width) - padding.getLeft() - padding.getRight();
    measure.setFont(getFont());
    measure.setWrappingWidth(0);
    measure.setText("x");
    double line = measure.getLayoutBounds().getHeight();
    measure.setWrappingWidth(Math.max(1, available - 2 * EDGE));
    String text = getText();
    measure.setText(text.length() > MEASURED ? text.substring(0, MEASURED) : text);
    double height =
        Math.clamp(measure.getLayoutBounds().getHeight(), FEWEST_LINES * line, MOST_LINES * line);
    return snapSizeY(height + padding.getTop() + padding.getBottom() + 2 * EDGE);
  }

  /// The border, which the text does not reach.
  private static final double EDGE = 2;

  /// More text than this fills the highest box anyway.
  private static final int MEASURED = 4000;

  private void leaveOnTab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
