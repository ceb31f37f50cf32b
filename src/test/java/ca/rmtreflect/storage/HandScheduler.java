package ca.rmtreflect.storage;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Time that passes when a test says so.
final class HandScheduler implements Scheduler {

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparing(Task::at).thenComparingLong(Task::number));
  private Duration now = Duration.ZERO;
  private long number;

  private record Task(Duration at, long number, Runnable work) {}

  @Override
  public boolean after(Duration delay, Runnable task) {
    return tasks.add(new Task(now.plus(delay), number++, task));
  }

  /// Lets time pass and does what falls into it.
  void pass(Duration time) {
    Duration end = now.plus(time);
    for (Task next = tasks.peek();
        next != null && next.at().compareTo(end) <= 0;
        next = tasks.peek()) {
      tasks.remove(next);
      now = next.at();
      next.work().run();
    }
    now = end;
  }

  void passMillis(long millis) {
    pass(Duration.ofMillis(millis));
  }

  Duration now() {
    return now;
  }

  @Override
  public void close() {
    tasks.clear();
  }
}
