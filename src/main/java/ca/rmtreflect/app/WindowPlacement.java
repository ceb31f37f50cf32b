package ca.rmtreflect.app;

import ca.rmtreflect.storage.format.Settings.Bounds;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a window goes, so that all of it is seen.
final class WindowPlacement {

  static final int SMALLEST_WIDTH = 480;
  static final int SMALLEST_HEIGHT = 400;

  private static final int USUAL_WIDTH = 1240;
  private static final int USUAL_HEIGHT = 860;

  private WindowPlacement() {}

  /// In the middle of a screen.
  static Bounds usual(Rectangle2D screen) {
    return middle(screen, USUAL_WIDTH, USUAL_HEIGHT, false);
  }

  /// As near as can be to where a window was, and no larger than the screen that shows most of it.
  /// Where none shows any of it, in the middle of the first.
  static Bounds fitted(Bounds former, List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream().max(Comparator.comparingDouble(one -> seen(one, former))).orElseThrow();
    Bounds middle = middle(screen, former.width(), former.height(), former.maximized());
    return seen(screen, former) == 0
        ? middle
        : new Bounds(
            within(former.x(), screen.getMinX(), screen.getMaxX() - middle.width()),
            within(former.y(), screen.getMinY(), screen.getMaxY() - middle.height()),
            middle.width(),
            middle.height(),
            former.maximized());
  }

  private static Bounds middle(Rectangle2D screen, int width, int height, boolean maximized) {
    int fittingWidth = (int) Math.min(Math.max(width, SMALLEST_WIDTH), screen.getWidth());
    int fittingHeight = (int) Math.min(Math.max(height, SMALLEST_HEIGHT), screen.getHeight());
    return new Bounds(
        (int) (screen.getMinX() + (screen.getWidth() - fittingWidth) / 2),
        (int) (screen.getMinY() + (screen.getHeight() - fittingHeight) / 2),
        fittingWidth,
        fittingHeight,
        maximized);
  }

  private static int within(int place, double least, double most) {
    return (int) Math.ceil(Math.max(least, Math.min(place, Math.floor(most))));
  }

  /// How much of a window a screen shows.
  private static double seen(Rectangle2D screen, Bounds window) {
    return common(window.x(), window.width(), screen.getMinX(), screen.getMaxX())
        * common(window.y(), window.height(), screen.getMinY(), screen.getMaxY());
  }

  private static double common(double from, double length, double least, double most) {
    return Math.max(0, Math.min(from + length, most) - Math.max(from, least));
  }
}
