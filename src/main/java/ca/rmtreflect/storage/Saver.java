package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.FailureReason;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Saves by itself: soon after the last change, not long after the first, and again and again where
/// it failed. One save at a time; of what waits, only the newest counts.
///
/// It measures time by what it was asked to do later, never by a clock, which may be set. `S` is
/// what is on the disk and `T` a snapshot to be put there.
public final class Saver<S, T> {

  private static final Duration AFTER_LAST_CHANGE = Duration.ofMillis(500);
  private static final Duration AFTER_FIRST_CHANGE = Duration.ofSeconds(2);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

  /// How a save went: what the next one starts from, and what may be said of this one.
  public interface Outcome<S> {

    S next();

    SaveState state();
  }

  private record Failure<S>(S next, SaveState state) implements Outcome<S> {}

  private final BiFunction<S, T, ? extends Outcome<S>> save;
  private final Scheduler scheduler;
  private final Consumer<SaveState> listener;
  private final Consumer<Throwable> mistakes;
  private final Object lock = new Object();

  private S stored;
  private @Nullable T waiting;
  private boolean saving;
  private @Nullable SaveState state;
  private long changes;
  private long rounds;
  private long failures;
  private boolean givenUp;

  /// `save` is the store's. `listener` hears every new state, in order, on whatever thread it comes
  /// about; it must neither wait nor call back. `mistakes` hears of every mistake of the program.
  public Saver(
      S stored,
      BiFunction<S, T, ? extends Outcome<S>> save,
      Scheduler scheduler,
      Consumer<SaveState> listener,
      Consumer<Throwable> mistakes) {
    this.stored = stored;
    this.save = save;
    this.scheduler = scheduler;
    this.listener = listener;
    this.mistakes = mistakes;
  }

  /// Takes the newest snapshot. Returns at once.
  public void submit(T snapshot) {
    synchronized (lock) {
      if (waiting == null) {
        long round = ++rounds;
        scheduler.after(AFTER_FIRST_CHANGE, () -> saveIf(() -> round == rounds));
      }
      waiting = snapshot;
      long change = ++changes;
      scheduler.after(AFTER_LAST_CHANGE, () -> saveIf(() -> change == changes));
      if (!(state instanceof SaveState.Failed)) {
        report(new SaveState.Unsaved());
      }
    }
  }

  /// Saves what waits, now. The result comes when that is over: whether everything is on the
  /// device.
  public CompletableFuture<Boolean> flush() {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    boolean begun =
        scheduler.after(
            Duration.ZERO,
            () -> {
              saveIf(() -> true);
              done.complete(isSettled());
            });
    if (!begun) {
      done.complete(isSettled());
    }
    return done;
  }

  /// Whether everything that was submitted is on the device.
  public boolean isSettled() {
    synchronized (lock) {
      return waiting == null && !saving;
    }
  }

  /// Nothing that waits is saved any more. A save that is running goes on to its end.
  public void giveUp() {
    synchronized (lock) {
      givenUp = true;
    }
  }

  /// What was last put on the device; the start for a copy elsewhere.
  public S stored() {
    synchronized (lock) {
      return stored;
    }
  }

  /// Condition and snapshot are taken together, so that nothing is saved twice.
  private void saveIf(BooleanSupplier condition) {
    T snapshot;
    S former;
    synchronized (lock) {
      if (givenUp || waiting == null || !condition.getAsBoolean()) {
        return;
      }
      snapshot = waiting;
      former = stored;
      waiting = null;
      saving = true;
      rounds++;
      if (!(state instanceof SaveState.Failed)) {
        report(new SaveState.Saving());
      }
    }
    Outcome<S> result = attempt(former, snapshot);
    synchronized (lock) {
      saving = false;
      stored = result.next();
      if (result.state() instanceof SaveState.Failed) {
        failed(snapshot, result.state());
      } else {
        succeeded(result.state());
      }
    }
  }

  /// A mistake in the program must not end the thread that saves, nor a lack of memory, nor a part
  /// of the program that is not there any more.
  private Outcome<S> attempt(S former, T snapshot) {
    try {
      return save.apply(former, snapshot);
    } catch (RuntimeException | Error e) {
      tell(e);
      return new Failure<>(former, new SaveState.Failed(FailureReason.MISTAKE));
    }
  }

  private void tell(Throwable mistake) {
    try {
      mistakes.accept(mistake);
    } catch (RuntimeException | Error e) {
      // What cannot even be told must not end the thread either.
    }
  }

  private void succeeded(SaveState saved) {
    boolean newerWaits = waiting != null;
    if (!newerWaits || !(saved instanceof SaveState.Saved)) {
      report(saved);
    }
    if (newerWaits) {
      report(new SaveState.Unsaved());
    }
  }

  private void failed(T snapshot, SaveState failure) {
    if (waiting == null) {
      waiting = snapshot;
    }
    long count = ++failures;
    scheduler.after(AFTER_FAILURE, () -> saveIf(() -> count == failures));
    report(failure);
  }

  private void report(SaveState now) {
    if (!now.equals(state)) {
      state = now;
      listener.accept(now);
    }
  }
}
