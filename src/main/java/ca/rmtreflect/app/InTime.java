package ca.rmtreflect.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// A question to a disk that may never answer, asked on a thread that nobody waits for.
final class InTime<T> {

  private final FutureTask<T> task;

  private InTime(FutureTask<T> task) {
    this.task = task;
  }

  static <T> InTime<T> ask(Supplier<T> question) {
    FutureTask<T> task = new FutureTask<>(question::get);
    Thread.ofPlatform().daemon().name("asking").start(task);
    return new InTime<>(task);
  }

  /// The answer, if it comes within that time. It may be asked for again.
  Optional<T> within(Duration time) {
    try {
      return Optional.of(task.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
