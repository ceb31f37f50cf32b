package ca.rmtreflect.app;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.storage.Scheduler;
import ca.rmtreflect.storage.SettingsStore;
import ca.rmtreflect.storage.format.Settings;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Place;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// How the person likes the window and where they left off, from one start to the next. Losing it
/// is a nuisance and no loss, so a failed write is left at that.
///
/// Where the file cannot be had at the start, the window begins with the defaults. The file is read
/// in the background, again and again, and before that nothing is written over it.
final class WindowSettings {

  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration AGAIN = Duration.ofSeconds(10);
  private static final int WHOLE = 100;

  private final SettingsStore store;
  private final Scheduler scheduler = Scheduler.onThread("settings");
  private Settings settings = Settings.DEFAULTS;
  private boolean read;
  private volatile boolean writes = true;
  private volatile Runnable whenReadLate = () -> {};

  WindowSettings(SettingsStore store) {
    this.store = store;
    try {
      settings = store.load();
      read = true;
    } catch (IOException _) {
      scheduler.after(Duration.ZERO, this::readLate);
    }
  }

  /// Lets a session have the settings that could not be had at the start, once they are there. A
  /// language that was asked for stays.
  void wearLate(Session session, Optional<Language> wanted) {
    whenReadLate =
        () ->
            Platform.runLater(() -> {
              wanted.or(this::language).ifPresent(session::speak);
              session.wear(appearance());
              session.zoom(textScale());
            });
  }

  private void readLate() {
    if (readWith(store::loadPatiently)) {
      whenReadLate.run();
      save();
    } else {
      scheduler.after(AGAIN, this::readLate);
    }
  }

  /// Whether the file could be read by now.
  private boolean readWith(Loading loading) {
    try {
      Settings late = loading.load();
      synchronized (this) {
        settings = settings.onto(late, Settings.DEFAULTS);
        read = true;
      }
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// A way to have the settings.
  private interface Loading {
    Settings load() throws IOException;
  }

  private synchronized Settings settings() {
    return settings;
  }

  private synchronized boolean isRead() {
    return read;
  }

  Optional<Language> language() {
    return settings().language();
  }

  Appearance appearance() {
    return settings().appearance();
  }

  double textScale() {
    return settings().textPercent() / (double) WHOLE;
  }

  /// The page on which an assessment was left, if it is still there.
  Optional<Page.OfYear> page(String assessment) {
    return Optional.ofNullable(settings().places().get(assessment))
        .flatMap(place -> Page.ofYear(place.page()));
  }

  /// The field of that page in which the person was, if it was one for words.
  Optional<Settings.Place> field(String assessment) {
    return Optional.ofNullable(settings().places().get(assessment))
        .filter(place -> !place.field().isEmpty());
  }

  /// Keeps up with a state.
  void note(State before, State after) {
    change(settings -> changed(settings, before, after));
  }

  private static Settings changed(Settings settings, State before, State after) {
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
    return changed;
  }

  /// Whether something that is said only once is to be said now.
  boolean isFirst(String words) {
    boolean first = !settings().heard().contains(words);
    change(settings -> settings.withHeard(words));
    return first;
  }

  /// From now on nothing is written: the settings are another window's.
  void onlyRead() {
    writes = false;
  }

  private synchronized void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings);
    if (!changed.equals(settings)) {
      settings = changed;
      scheduler.after(SOON, this::save);
    }
  }

  private void save() {
    if (writes && isRead()) {
      var _ = store.save(settings());
    }
  }

  /// Puts the window where it stood, as far as that is on a screen.
  void place(Stage stage) {
    Rectangle2D primary = Screen.getPrimary().getVisualBounds();
    List<Rectangle2D> screens =
        Stream.concat(Stream.of(primary), Screen.getScreens().stream().map(Screen::getVisualBounds))
            .toList();
    Settings.Bounds bounds =
        settings()
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
            ? settings()
                .window()
                .orElseGet(() -> WindowPlacement.usual(Screen.getPrimary().getVisualBounds()))
            : new Settings.Bounds(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                false);
    Settings.Bounds bounds =
        new Settings.Bounds(now.x(), now.y(), now.width(), now.height(), stage.isMaximized());
    change(settings -> settings.withWindow(bounds));
    state.openYear().ifPresent(year -> noteField(year.assessment().id(), stage.getScene()));
  }

  private void noteField(String assessment, @Nullable Scene scene) {
    Settings.Place place = settings().places().get(assessment);
    if (place != null
        && scene != null
        && scene.getFocusOwner() instanceof TextInputControl input
        && input.getId() != null) {
      Settings.Place left =
          new Settings.Place(place.page(), input.getId(), input.getCaretPosition());
      change(settings -> settings.withPlace(assessment, left));
    }
  }

  /// Writes everything once more, unless the settings are another window's. On a disk that does not
  /// answer this waits, so it is nothing for the window's thread.
  void close() {
    scheduler.close();
    if (isRead() || readWith(store::load)) {
      save();
    }
  }
}
