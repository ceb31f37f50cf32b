package ca.rmtreflect.app;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// Tries again by itself what another program was in the way of. For the window's thread.
final class AnotherTry {

  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final BackgroundWork background;
  private final Set<String> waiting = new HashSet<>();

  AnotherTry(BackgroundWork background) {
    this.background = background;
  }

  /// Does it after a while, on the window's thread; of each kind one at a time.
  void soon(String kind, Runnable task) {
    if (waiting.add(kind)) {
      background.later(
          PAUSE,
          () -> {
            waiting.remove(kind);
            task.run();
          });
    }
  }
}
