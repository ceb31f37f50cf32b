package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.SaveState;
import ca.rmtreflect.storage.Saver;
import ca.rmtreflect.storage.Scheduler;
import ca.rmtreflect.storage.Stored;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Hands every change of the open year to the saver, and tells the session what became of it.
final class Autosave {

  private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

  private final Session session;
  private final AssessmentStore store;
  private final Scheduler scheduler;
  private final EventLog log;
  private final ZoneId zone;

  /// The saver of the open year, and those of former ones whose last change is not on the device
  /// yet.
  private final Set<Saver> unsettled = ConcurrentHashMap.newKeySet();

  private @Nullable Saver current;

  Autosave(Session session, AssessmentStore store, Scheduler scheduler, EventLog log, ZoneId zone) {
    this.session = session;
    this.store = store;
    this.scheduler = scheduler;
    this.log = log;
    this.zone = zone;
    session.stateProperty().subscribe(this::changed);
  }

  /// From now on saves this year.
  void begin(Stored stored) {
    end();
    Saver saver =
        new Saver(stored, store::save, scheduler, state -> Platform.runLater(() -> told(state)));
    unsettled.add(saver);
    current = saver;
  }

  /// Lets go of the year. What waits is written, however often that has to be tried.
  void end() {
    Saver former = current;
    current = null;
    if (former != null) {
      var _ =
          former
              .flush()
              .thenAccept(done -> {
                if (done) {
                  unsettled.remove(former);
                }
              });
    }
  }

  /// Writes what waits, now; whether everything is on the device then.
  CompletableFuture<Boolean> flush() {
    CompletableFuture<Boolean> all = CompletableFuture.completedFuture(true);
    for (Saver saver : unsettled) {
      all = all.thenCombine(saver.flush(), Boolean::logicalAnd);
    }
    return all;
  }

  /// For the end of the process, on whatever thread that comes.
  void flushAndWait() {
    try {
      flush().get(LONGEST_GOODBYE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException _) {
      // The process ends; what could be done was done.
    }
  }

  /// What was last saved of the open year.
  Optional<Stored> stored() {
    return Optional.ofNullable(current).map(Saver::stored);
  }

  void submit(Assessment assessment) {
    Saver saver = current;
    if (saver != null) {
      saver.submit(assessment);
    }
  }

  private void changed(State before, State after) {
    Optional<Assessment> then = before.openYear().map(OpenYear::assessment);
    Optional<Assessment> now = after.openYear().map(OpenYear::assessment);
    boolean sameYear = now.map(Assessment::id).equals(then.map(Assessment::id));
    if (sameYear && !now.equals(then)) {
      now.ifPresent(this::submit);
    }
    if (!before.page().equals(after.page())) {
      var _ = flush();
    }
  }

  private void told(SaveState state) {
    switch (state) {
      case SaveState.Unsaved _, SaveState.Saving _ -> session.saving(new SaveStatus.Saving());
      case SaveState.Saved(var at) -> session.saving(new SaveStatus.Saved(time(at)));
      case SaveState.SavedAsCopy(var at, _, _) -> {
        log.note(Event.CONFLICT);
        session.saving(new SaveStatus.Saved(time(at)));
        session.say(new Notice("save.kept-both", null));
      }
      case SaveState.Failed(var reason) -> {
        log.note(Event.SAVE_FAILED, reason);
        session.saving(new SaveStatus.Failed("failure." + Slug.of(reason), List.of()));
      }
    }
  }

  private LocalTime time(Instant instant) {
    return LocalTime.ofInstant(instant, zone);
  }
}
