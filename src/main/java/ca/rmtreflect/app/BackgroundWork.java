package ca.rmtreflect.app;

import ca.rmtreflect.storage.Scheduler;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Work on the data folder, one piece after the other and never on the window's thread.
record BackgroundWork(Scheduler scheduler) {

  /// Does the work after all that was asked for before, then hands its result to the window's
  /// thread. A mistake in the work ends nothing but the work.
  <T> void run(Supplier<T> work, Consumer<T> then) {
    scheduler.after(
        Duration.ZERO,
        () -> {
          try {
            T result = work.get();
            Platform.runLater(() -> then.accept(result));
          } catch (RuntimeException | Error mistake) {
            surface(mistake);
          }
        });
  }

  /// Does something on the window's thread after a while.
  void later(Duration delay, Runnable then) {
    scheduler.after(delay, () -> Platform.runLater(then));
  }

  /// Whoever waits for the result would otherwise wait in silence.
  private static void surface(Throwable mistake) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, mistake);
  }
}
