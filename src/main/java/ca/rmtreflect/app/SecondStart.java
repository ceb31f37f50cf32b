package ca.rmtreflect.app;

import ca.rmtreflect.storage.OpenRequests;
import ca.rmtreflect.storage.OpenRequests.Request;
import ca.rmtreflect.storage.file.Pause;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.application.Platform;

/// A start of the program beside a window that has the folder already. It asks that window to come
/// to the front, and to open the file that was given, if there is one.
record SecondStart(OpenRequests requests, Pause pause) {

  private static final Duration BETWEEN = Duration.ofMillis(50);

  /// Three seconds in all.
  private static final int LOOKS = 60;

  /// Asks in the background. What comes of it is done on the window's thread.
  void ask(Optional<Path> file, Runnable answered, Runnable unanswered) {
    var _ =
        Thread.ofVirtual().start(() -> Platform.runLater(isAnswered(file) ? answered : unanswered));
  }

  /// Asks, and waits for the answer.
  boolean isAnswered(Optional<Path> file) {
    try {
      Request request = requests.leave(file);
      for (int look = 0; look < LOOKS; look++) {
        pause.of(BETWEEN);
        if (requests.isAnswered(request)) {
          return true;
        }
      }
      requests.remove(request);
    } catch (IOException _) {
      // No window can have seen it.
    }
    return false;
  }
}
