package ca.rmtreflect.app;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.storage.Scheduler;
import ca.rmtreflect.storage.SettingsStore;
import ca.rmtreflect.storage.format.Settings;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Place;
import ca.rmtreflect.ui.session.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// How the person likes the window and where they left off, from one start to the next. Losing it
/// is a nuisance and no loss, so a failed write is left at that.
final class WindowSettings {

  private static final Duration SOON = Duration.ofSeconds(1);
  private static final int WHOLE = 100;

  private final SettingsStore store;
  private final Scheduler scheduler = Scheduler.onThread("settings");
  private volatile Settings settings;
  private volatile boolean writes = true;

  WindowSettings(SettingsStore store) {
    this.store = store;
    settings = store.load();
  }

  Optional<Language> language() {
    return settings.language();
  }

  Appearance appearance() {
    return settings.appearance();
  }

  double textScale() {
    return settings.textPercent() / (double) WHOLE;
  }

  /// The page on which an assessment was left, if it is still there.
  Optional<Page.OfYear> page(String assessment) {
    return Optional.ofNullable(settings.places().get(assessment))
        .flatMap(place -> Page.ofYear(place.page()));
  }

  /// The field of that page in which the person was, if it was one for words.
  Optional<Settings.Place> field(String assessment) {
    return Optional.ofNullable(settings.places().get(assessment))
        .filter(place -> !place.field().isEmpty());
  }

  /// Keeps up with a state.
  void note(State before, State after) {
    Settings changed = settings;
    if (before.language() != after.language()) {
      changed = changed.withLanguage(after.language());
    }
    if (before.appearance() != after.appearance()) {
      changed = changed.withAppearance(after.appearance());
    }
    if (before.textScale() != after.textScale()) {
      changed = changed.withTextPercent((int) Math.round(after.textScale() * WHOLE));
    }
    if (!before.page().equals(after.page())
        && after.place() instanceof Place.InYear(OpenYear year, Page.OfYear page)) {
      changed = changed.withPlace(year.assessment().id(), new Settings.Place(page.path(), "", 0));
    }
    change(changed);
  }

  /// Whether something that is said only once is to be said now.
  boolean isFirst(String words) {
    boolean first = !settings.heard().contains(words);
    change(settings.withHeard(words));
    return first;
  }

  /// From now on nothing is written: the settings are another window's.
  void onlyRead() {
    writes = false;
  }

  private void change(Settings changed) {
    if (!changed.equals(settings)) {
      settings = changed;
      scheduler.after(SOON, this::save);
    }
  }

  private void save() {
    if (writes) {
      var _ = store.save(settings);
    }
  }

  /// Puts the window where it stood, as far as that is on a screen.
  void place(Stage stage) {
    Rectangle2D primary = Screen.getPrimary().getVisualBounds();
    List<Rectangle2D> screens =
        Stream.concat(Stream.of(primary), Screen.getScreens().stream().map(Screen::getVisualBounds))
            .toList();
    Settings.Bounds bounds =
        settings
            .window()
            .map(former -> WindowPlacement.fitted(former, screens))
            .orElseGet(() -> WindowPlacement.usual(primary));
    stage.setX(bounds.x());
    stage.setY(bounds.y());
    stage.setWidth(bounds.width());
    stage.setHeight(bounds.height());
    stage.setMinWidth(Math.min(bounds.width(), WindowPlacement.SMALLEST_WIDTH));
    stage.setMinHeight(Math.min(bounds.height(), WindowPlacement.SMALLEST_HEIGHT));
    stage.setMaximized(bounds.maximized());
  }

  /// Notes where the window is now and where in it the person is, for [#close]. One that fills the
  /// screen keeps the place to which it goes back.
  void noteWindow(Stage stage, State state) {
    Settings.Bounds now =
        stage.isMaximized()
            ? settings
                .window()
                .orElseGet(() -> WindowPlacement.usual(Screen.getPrimary().getVisualBounds()))
            : new Settings.Bounds(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                false);
    settings =
        settings.withWindow(
            new Settings.Bounds(now.x(), now.y(), now.width(), now.height(), stage.isMaximized()));
    state.openYear().ifPresent(year -> noteField(year.assessment().id(), stage.getScene()));
  }

  private void noteField(String assessment, @Nullable Scene scene) {
    Settings.Place place = settings.places().get(assessment);
    if (place != null
        && scene != null
        && scene.getFocusOwner() instanceof TextInputControl input
        && input.getId() != null) {
      settings =
          settings.withPlace(
              assessment,
              new Settings.Place(place.page(), input.getId(), input.getCaretPosition()));
    }
  }

  /// Writes everything once more, unless the settings are another window's. On a disk that does not
  /// answer this waits, so it is nothing for the window's thread.
  void close() {
    scheduler.close();
    save();
  }
}
