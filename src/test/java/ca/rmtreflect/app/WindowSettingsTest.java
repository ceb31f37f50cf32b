package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.SettingsStore;
import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.storage.format.Settings;
import ca.rmtreflect.storage.format.SettingsFormat;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import ca.rmtreflect.ui.session.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

  private Settings.Bounds leftAt(double x, double y, boolean maximized) throws IOException {
    WindowSettings windowSettings = new WindowSettings(store());
    Fx.run(() -> {
      Stage stage = new Stage();
      stage.setX(x);
      stage.setY(y);
      stage.setWidth(620);
      stage.setHeight(510);
      stage.setMaximized(maximized);
      windowSettings.noteWindow(stage, State.initial(Language.EN, Appearance.SYSTEM, 1));
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
  void theChosenAppearanceIsRemembered() {
    assertEquals(Appearance.SYSTEM, new WindowSettings(store()).appearance());
    for (Appearance chosen : List.of(Appearance.DARK, Appearance.LIGHT, Appearance.SYSTEM)) {
      WindowSettings settings = new WindowSettings(store());
      Fx.run(() -> {
        Session session = TestWindow.session(Language.EN, Silent.program());
        session.wear(settings.appearance());
        session.stateProperty().subscribe(settings::note);
        session.wear(chosen);
      });
      settings.close();
      assertEquals(chosen, new WindowSettings(store()).appearance());
    }
  }

  /// Settings from before there was a choice still load, and nothing is added to them unasked.
  @Test
  void settingsWithoutAnAppearanceAreAsBefore() {
    String before =
        new String(
            SettingsFormat.write(Settings.DEFAULTS.withTextPercent(150), new byte[0]), UTF_8);
    assertFalse(before.contains("appearance"));
    assertEquals(Appearance.SYSTEM, SettingsFormat.read(before.getBytes(UTF_8)).appearance());
    String dark = before.replace("\"textPercent\"", "\"appearance\": \"dark\", \"textPercent\"");
    assertEquals(Appearance.DARK, SettingsFormat.read(dark.getBytes(UTF_8)).appearance());
    Settings odd = SettingsFormat.read(dark.replace("dark", "pink").getBytes(UTF_8));
    assertEquals(Appearance.SYSTEM, odd.appearance());
    assertEquals(150, odd.textPercent(), "an odd value costs none of the others");
  }

  @Test
  void itStandsWhereItWasLeft() throws IOException {
    Settings.Bounds bounds = new Settings.Bounds(40, 30, 620, 510, false);
    assertEquals(bounds, leftAt(40, 30, false));
    assertEquals(bounds, placed());
  }

  @Test
  void oneThatFilledTheScreenFillsItAgainAndGoesBackToItsPlace() throws IOException {
    leftAt(40, 30, false);
    assertEquals(new Settings.Bounds(40, 30, 620, 510, true), leftAt(0, 0, true));
    assertEquals(new Settings.Bounds(40, 30, 620, 510, true), placed());
  }

  @Test
  void whereThereIsNoScreenAnyMoreItComesToTheMiddle() throws IOException {
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
