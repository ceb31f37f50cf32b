package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.storage.format.Settings.Bounds;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class WindowPlacementTest {

  private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1280, 900);
  private static final Rectangle2D LEFT = new Rectangle2D(-1920, -200, 1920, 1080);

  private static Bounds bounds(int x, int y, int width, int height) {
    return new Bounds(x, y, width, height, false);
  }

  private static Bounds fitted(Bounds former) {
    return WindowPlacement.fitted(former, List.of(SCREEN, LEFT));
  }

  @Test
  void whatFitsStaysWhereItWas() {
    for (Bounds former :
        List.of(
            bounds(40, 30, 620, 510),
            bounds(-1900, -200, 800, 600),
            bounds(0, 0, 1280, 900),
            new Bounds(10, 20, 900, 700, true))) {
      assertEquals(former, fitted(former));
    }
  }

  @Test
  void whatIsTooLargeOrHalfOutsideComesIn() {
    assertEquals(bounds(0, 0, 1280, 900), fitted(bounds(100, 80, 2400, 1300)));
    assertEquals(bounds(480, 400, 800, 500), fitted(bounds(1200, 850, 800, 500)));
    assertEquals(bounds(-1920, -200, 800, 500), fitted(bounds(-2500, -400, 800, 500)));
    assertEquals(new Bounds(0, 0, 1280, 900, true), fitted(new Bounds(100, 80, 2400, 1300, true)));
  }

  @Test
  void theScreenThatShowsMostOfItCounts() {
    assertEquals(bounds(-1000, 100, 1000, 500), fitted(bounds(-600, 100, 1000, 500)));
    assertEquals(bounds(0, 100, 1000, 500), fitted(bounds(-400, 100, 1000, 500)));
  }

  @Test
  void onAScreenThatIsGoneItComesToTheMiddleOfTheFirst() {
    assertEquals(bounds(240, 200, 800, 500), fitted(bounds(3000, 100, 800, 500)));
    assertEquals(bounds(0, 0, 1280, 900), fitted(bounds(3000, 100, 2400, 1300)));
    assertEquals(bounds(240, 200, 800, 500), fitted(bounds(-32_000, -32_000, 800, 500)));
  }

  @Test
  void whatIsTooSmallToWorkWithGrows() {
    assertEquals(bounds(100, 100, 480, 400), fitted(bounds(100, 100, 1, 1)));
  }

  /// A screen may be small, and the scale of the output may leave parts of a point.
  @Test
  void whateverWasRememberedIsWhollySeen() {
    List<Rectangle2D> screens =
        List.of(
            SCREEN,
            LEFT,
            new Rectangle2D(0, 0, 300, 200),
            new Rectangle2D(10.4, 20.6, 853.33, 599.67),
            new Rectangle2D(-853.33, -0.5, 853.33, 599.67));
    List<Integer> places = List.of(Integer.MIN_VALUE, -5000, -1, 0, 7, 1279, Integer.MAX_VALUE);
    List<Integer> sizes = List.of(1, 480, 853, 2400, Integer.MAX_VALUE);
    for (Rectangle2D screen : screens) {
      assertInside(screen, WindowPlacement.usual(screen));
      for (int place : places) {
        for (int size : sizes) {
          assertInside(
              screen, WindowPlacement.fitted(bounds(place, -place, size, size), List.of(screen)));
        }
      }
    }
  }

  private static void assertInside(Rectangle2D screen, Bounds window) {
    // A point of a window is a whole one.
    assertTrue(
        window.x() >= screen.getMinX() - 1
            && window.y() >= screen.getMinY() - 1
            && window.x() + window.width() <= screen.getMaxX() + 1
            && window.y() + window.height() <= screen.getMaxY() + 1,
        window + " on " + screen);
  }
}
