package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.SettingsStore;
import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.storage.format.Settings;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.State;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window stands where the person left it, unless nobody could see it there.
class WindowSettingsTest {

  @TempDir Path folder = Path.of("");

  private SettingsStore store() {
    return new SettingsStore(DataFolder.at(folder), TimedFiles.onDisk());
  }

  private Settings.Bounds leftAt(double x, double y, boolean maximized) {
    WindowSettings windowSettings = new WindowSettings(store());
    Fx.run(() -> {
      Stage stage = new Stage();
      stage.setX(x);
      stage.setY(y);
      stage.setWidth(620);
      stage.setHeight(510);
      stage.setMaximized(maximized);
      windowSettings.noteWindow(stage, State.initial(Language.EN, 1, true));
    });
    windowSettings.close();
    return store().load().window().orElseThrow();
  }

  private Settings.Bounds placed() {
    WindowSettings windowSettings = new WindowSettings(store());
    return Fx.get(() -> {
      Stage stage = new Stage();
      windowSettings.place(stage);
      return new Settings.Bounds(
          (int) stage.getX(),
          (int) stage.getY(),
          (int) stage.getWidth(),
          (int) stage.getHeight(),
          stage.isMaximized());
    });
  }

  @Test
  void itStandsWhereItWasLeft() {
    Settings.Bounds bounds = new Settings.Bounds(40, 30, 620, 510, false);
    assertEquals(bounds, leftAt(40, 30, false));
    assertEquals(bounds, placed());
  }

  @Test
  void oneThatFilledTheScreenFillsItAgainAndGoesBackToItsPlace() {
    leftAt(40, 30, false);
    assertEquals(new Settings.Bounds(40, 30, 620, 510, true), leftAt(0, 0, true));
    assertEquals(new Settings.Bounds(40, 30, 620, 510, true), placed());
  }

  @Test
  void whereThereIsNoScreenAnyMoreItComesToTheMiddle() {
    leftAt(40_000, 30, false);
    Settings.Bounds usual = placed();
    Rectangle2D screen = Fx.get(() -> Screen.getPrimary().getVisualBounds());
    assertTrue(
        screen.contains(usual.x(), usual.y(), usual.width(), usual.height()), usual::toString);
    assertEquals(Optional.of(usual).map(Settings.Bounds::maximized), Optional.of(false));
  }

  @Test
  void oneFromALargerScreenFitsIntoThisOne() {
    Rectangle2D screen = Fx.get(() -> Screen.getPrimary().getVisualBounds());
    Settings.Bounds large = new Settings.Bounds(100, 80, 2400, 1300, false);
    assertTrue(
        store().save(Settings.DEFAULTS.withWindow(large)).isEmpty(), "the settings are written");
    assertEquals(
        new Settings.Bounds(
            (int) screen.getMinX(),
            (int) screen.getMinY(),
            (int) screen.getWidth(),
            (int) screen.getHeight(),
            false),
        placed());
  }
}
