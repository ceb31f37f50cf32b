package ca.rmtreflect.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Runs parts of a test on JavaFX's thread, headless.
public final class Fx {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private static final CountDownLatch STARTED = start();

  private Fx() {}

  private static CountDownLatch start() {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    Platform.setImplicitExit(false);
    return started;
  }

  /// The result of something done on JavaFX's thread.
  public static <T> T get(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    try {
      if (!STARTED.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("JavaFX did not start");
      }
      if (Platform.isFxApplicationThread()) {
        task.run();
      } else {
        Platform.runLater(task);
      }
      return task.get(120, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Something done on JavaFX's thread.
  public static void run(Runnable work) {
    get(() -> {
      work.run();
      return true;
    });
  }

  /// Something done on JavaFX's thread in its turn, such as what opens a dialog and so lasts as
  /// long as it.
  public static void later(Runnable work) {
    Platform.runLater(work);
  }

  /// Waits until something has come about, looking after each pulse.
  public static void await(String what, Callable<Boolean> condition) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!get(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      pulse();
    }
  }

  /// Waits until JavaFX has drawn once more, as colour schemes are applied a pulse late.
  public static void pulse() {
    CountDownLatch latch = new CountDownLatch(2);
    AnimationTimer timer =
        get(() -> {
          AnimationTimer counter =
              new AnimationTimer() {
                @Override
                public void handle(long now) {
                  latch.countDown();
                }
              };
          counter.start();
          return counter;
        });
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("no pulse");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      run(timer::stop);
    }
  }
}
