package ca.rmtreflect.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The heading of a page. A long one is set smaller, so that it takes two lines where that can be.
final class PageTitle extends Label {

  private static final double MOST_LINES = 2.5;

  /// A style class of the sheets, and how large it makes the heading, in em.
  private record Size(String style, double em) {}

  private static final List<Size> SIZES =
      List.of(
          new Size("normal", 1.6875),
          new Size("long", 1.4375),
          new Size("longer", 1.25),
          new Size("longest", 1.0625));

  private final Text measure = new Text();
  private Size size = SIZES.getFirst();

  PageTitle(String text) {
    super(text);
    getStyleClass().addAll(Styles.TITLE, size.style());
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
    if (width <= 0) {
      return;
    }
    Font font = getFont();
    double em = font.getSize() / size.em();
    boolean low = getScene() != null && Theme.isLow(getScene().getHeight(), Theme.scale(em));
    Size fitting =
        SIZES.stream()
            .skip(low ? 1 : 0)
            .filter(one -> fits(font.getFamily(), one.em() * em, width))
            .findFirst()
            .orElse(SIZES.getLast());
    if (!fitting.equals(size)) {
      getStyleClass().remove(size.style());
      getStyleClass().add(fitting.style());
      size = fitting;
      // Now rather than with the next picture, since the page is laid out by the height.
      applyCss();
    }
  }

  private boolean fits(String family, double points, double width) {
    measure.setText(getText());
    measure.setFont(Font.font(family, FontWeight.BOLD, points));
    measure.setWrappingWidth(0);
    double line = measure.getLayoutBounds().getHeight();
    measure.setWrappingWidth(width - snappedLeftInset() - snappedRightInset());
    return measure.getLayoutBounds().getHeight() < MOST_LINES * line;
  }
}
