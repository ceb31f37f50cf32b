package ca.rmtreflect.storage;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs tasks later, one at a time. A test runs them when it likes.
public interface Scheduler extends AutoCloseable {

  /// Whether the task will run: not any more once this is closed.
  boolean after(Duration delay, Runnable task);

  /// Waits for the task that is running; those that are still to come never run.
  @Override
  void close();

  /// A thread of its own. The process does not wait for it: whoever ends the process flushes first.
  static Scheduler onThread(String name) {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return new Scheduler() {
      @Override
      public boolean after(Duration delay, Runnable task) {
        try {
          var _ = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
          return true;
        } catch (RejectedExecutionException e) {
          return false;
        }
      }

      @Override
      public void close() {
        executor.close();
      }
    };
  }
}
