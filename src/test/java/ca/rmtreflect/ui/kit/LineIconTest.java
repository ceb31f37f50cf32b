package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.ui.Fx;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineIconTest {

  private static final double GRID = 24;

  @Test
  void everySectionAndEveryKindOfFileHasADrawingOfItsOwn() {
    List<Section> sections = PackCatalog.shipped().newest().sections();
    List<LineIcon> drawings =
        Stream.of(
                sections.stream().map(LineIcon::of),
                Stream.of(LineIcon.TWO_ARROWS),
                Stream.of(Format.values()).map(LineIcon::of))
            .flatMap(Function.identity())
            .toList();
    Set<LineIcon> different = new HashSet<>(drawings);
    assertEquals(drawings.size(), different.size(), drawings.toString());
    assertEquals(EnumSet.allOf(LineIcon.class), different, "no drawing is left over");
  }

  /// A path with a slip in it is empty, or leads out of the square.
  @ParameterizedTest
  @EnumSource
  void fillsItsSquareAndStaysInIt(LineIcon icon) {
    Bounds bounds = Fx.get(() -> drawing(icon).getBoundsInLocal());
    assertTrue(bounds.getMinX() >= 0 && bounds.getMinY() >= 0, bounds.toString());
    assertTrue(bounds.getMaxX() <= GRID && bounds.getMaxY() <= GRID, bounds.toString());
    assertTrue(Math.max(bounds.getWidth(), bounds.getHeight()) > GRID * 0.6, bounds.toString());
    assertEquals(GRID / 2, bounds.getCenterX(), 2, "in the middle");
    assertEquals(GRID / 2, bounds.getCenterY(), 2, "in the middle");
  }

  private static SVGPath drawing(LineIcon icon) {
    Label label = new Label("words");
    icon.before(label);
    Pane square = (Pane) label.getGraphic();
    return (SVGPath) square.getChildren().getFirst();
  }
}
