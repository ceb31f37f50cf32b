package ca.rmtreflect.app;

import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Session;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Opens files, folders and web addresses with what the person's desktop has for them, and says so
/// in the window where it has nothing.
record DesktopOpener(Session session, Function<URI, CompletableFuture<Boolean>> desktop) {

  /// What still runs after so many seconds has opened something.
  private static final int LONGEST = 10;

  /// What a system opens things with, by its name as in `os.name`. JavaFX does not say whether it
  /// could, so it is asked only where no command does.
  static Function<URI, CompletableFuture<Boolean>> of(String system, Consumer<URI> javaFx) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("linux")) {
      return uri ->
          inBackground(
              () -> starts("xdg-open", uri.toString()) || starts("gio", "open", uri.toString()));
    }
    if (name.startsWith("mac")) {
      return uri -> inBackground(() -> starts("open", uri.toString()));
    }
    return uri -> {
      javaFx.accept(uri);
      return CompletableFuture.completedFuture(true);
    };
  }

  private static CompletableFuture<Boolean> inBackground(Supplier<Boolean> opens) {
    return CompletableFuture.supplyAsync(opens, task -> Thread.ofVirtual().start(task));
  }

  void open(URI place) {
    String shown = place.getScheme().equals("file") ? Path.of(place).toString() : place.toString();
    var _ =
        desktop
            .apply(place)
            .thenAccept(opened -> {
              if (!opened) {
                Platform.runLater(() -> session.board().answer(new Bulletin.NotOpened(shown)));
              }
            });
  }

  void open(String path) {
    open(Path.of(path).toUri());
  }

  void openFolderOf(String path) {
    Path parent = Path.of(path).getParent();
    open(parent == null ? path : parent.toString());
  }

  private static boolean starts(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      return !process.waitFor(LONGEST, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
