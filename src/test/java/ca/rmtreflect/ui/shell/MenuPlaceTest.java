package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The menu opens inside the window.
final class MenuPlaceTest {

  @ParameterizedTest
  @CsvSource({"EN, 1024, 1", "FR, 1024, 1", "EN, 1240, 1.5", "FR, 1240, 2"})
  void theMenuOpensInsideTheWindow(Language language, double width, double scale) {
    TestWindow window =
        TestWindow.open(SampleYear.started(language), new Page.Profile(), language, width, 640);
    Fx.run(() -> window.session().zoom(scale));
    Fx.pulse();
    for (int opening = 0; opening < 2; opening++) {
      Fx.run(() -> menu(window).show());
      Fx.pulse();
      double right =
          Fx.get(() -> menu(window).localToScreen(menu(window).getBoundsInLocal())).getMaxX();
      List<Window> menus =
          Fx.get(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList());
      assertEquals(1, menus.size());
      Window popup = menus.getFirst();
      assertTrue(
          Fx.get(() -> popup.getX() + popup.getWidth()) <= right + 1,
          () -> popup.getX() + popup.getWidth() + " beyond " + right);
      Fx.run(() -> menu(window).hide());
      Fx.pulse();
    }
    window.close();
  }

  private static MenuButton menu(TestWindow window) {
    return (MenuButton) window.root().lookup("#menu");
  }
}
