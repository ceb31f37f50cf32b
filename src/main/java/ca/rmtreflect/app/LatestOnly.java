package ca.rmtreflect.app;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Hands values to the window's thread as they come. While that is busy they do not pile up: only
/// the latest waits.
final class LatestOnly<T> implements Consumer<T> {

  private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
  private final Consumer<T> show;

  LatestOnly(Consumer<T> show) {
    this.show = show;
  }

  @Override
  public void accept(T value) {
    if (waiting.getAndSet(value) == null) {
      Platform.runLater(this::hand);
    }
  }

  private void hand() {
    T latest = waiting.getAndSet(null);
    if (latest != null) {
      show.accept(latest);
    }
  }
}
