package ca.rmtreflect.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A question to a disk that may never answer, asked on a thread that nobody waits for.
record TimedAnswer<T>(CompletableFuture<T> answer) {

  static <T> TimedAnswer<T> ask(Supplier<T> question) {
    return new TimedAnswer<>(
        CompletableFuture.supplyAsync(
            question, task -> Thread.ofPlatform().daemon().name("asking").start(task)));
  }

  /// The answer, if it comes within that time. It may be asked for again.
  Optional<T> within(Duration time) {
    return Optional.ofNullable(
        answer.copy().completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS).join());
  }
}
