package ca.rmtreflect.app;

import ca.rmtreflect.app.Opening.Outcome;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Session;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Opens files, folders and web addresses with what the person's desktop has for them. Where it has
/// nothing, or does not say, the window gives the path or the address to copy.
record DesktopOpener(Session session, Function<Opening, CompletableFuture<Outcome>> desktop) {

  /// What still runs after so many seconds has opened something.
  private static final int LONGEST = 10;

  /// Opens things the way of a system, by its name as in `os.name`. `browser` is JavaFX's, which
  /// does not say whether it could, so it is asked only where no command is.
  static Function<Opening, CompletableFuture<Outcome>> of(
      String system, Map<String, String> environment, Consumer<URI> browser) {
    return opening -> {
      List<List<String>> commands = OpeningCommands.of(system, environment, opening);
      if (opening instanceof Opening.Link(var address) && commands.isEmpty()) {
        browser.accept(address);
        return CompletableFuture.completedFuture(Outcome.UNKNOWN);
      }
      return CompletableFuture.supplyAsync(
          () -> outcome(commands, OpeningCommands.isWindows(system)),
          task -> Thread.ofVirtual().start(task));
    };
  }

  void openLink(URI address) {
    open(new Opening.Link(address));
  }

  void openItem(String path) {
    open(new Opening.Item(Path.of(path)));
  }

  void showInFolder(String path) {
    open(new Opening.InFolder(Path.of(path)));
  }

  private void open(Opening opening) {
    var _ =
        desktop
            .apply(opening)
            .thenAccept(outcome -> Platform.runLater(() -> tell(opening.shown(), outcome)));
  }

  private void tell(String place, Outcome outcome) {
    switch (outcome) {
      case OPENED -> {}
      case NOT_OPENED -> session.board().answer(new Bulletin.NotOpened(place));
      case UNKNOWN -> session.board().post(new Bulletin.AskedToOpen(place));
    }
  }

  /// Opens a file that was just made; where nothing opens it, shows where it is.
  void openOrShow(String path) {
    Opening file = new Opening.Item(Path.of(path));
    var _ =
        desktop
            .apply(file)
            .thenAccept(outcome ->
                Platform.runLater(() -> {
                  tell(file.shown(), outcome);
                  if (outcome == Outcome.NOT_OPENED) {
                    var _ = desktop.apply(new Opening.InFolder(Path.of(path)));
                  }
                }));
  }

  /// Explorer ends with the same number whatever it could do.
  private static Outcome outcome(List<List<String>> commands, boolean saysNothing) {
    return commands.stream().noneMatch(command -> starts(command, saysNothing))
        ? Outcome.NOT_OPENED
        : saysNothing ? Outcome.UNKNOWN : Outcome.OPENED;
  }

  private static boolean starts(List<String> command, boolean isEnough) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      return isEnough || !process.waitFor(LONGEST, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
