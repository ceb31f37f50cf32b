package ca.rmtreflect.ui.home;

import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Theme;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two cards side by side, equally tall; one above the other where there is little room.
final class TwoCards extends Pane {

  /// In em: below this width they stack.
  private static final double WIDE = 50;

  private static final double GAP = 1.5;
  private static final double FIRST = 0.64;

  private final Context context;
  private final Region first;
  private final Region second;

  TwoCards(Context context, Region first, Region second) {
    this.context = context;
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
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
  protected double computePrefWidth(double height) {
    return WIDE * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? getWidth() : width;
    return isWide(room)
        ? Math.max(first.prefHeight(firstWidth(room)), second.prefHeight(secondWidth(room)))
        : first.prefHeight(room) + gap() + second.prefHeight(room);
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth();
    if (isWide(room)) {
      first.resizeRelocate(0, 0, firstWidth(room), getHeight());
      second.resizeRelocate(firstWidth(room) + gap(), 0, secondWidth(room), getHeight());
    } else {
      double height = first.prefHeight(room);
      first.resizeRelocate(0, 0, room, height);
      second.resizeRelocate(0, height + gap(), room, second.prefHeight(room));
    }
  }

  private boolean isWide(double room) {
    return Theme.em(room, context.state().textScale()) >= WIDE;
  }

  private double firstWidth(double room) {
    return snapSizeX((room - gap()) * FIRST);
  }

  private double secondWidth(double room) {
    return room - gap() - firstWidth(room);
  }

  private double gap() {
    return snapSizeX(GAP * em());
  }

  private double em() {
    return 1 / Theme.em(1, context.state().textScale());
  }
}
