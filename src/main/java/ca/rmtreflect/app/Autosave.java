package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.SaveResult;
import ca.rmtreflect.storage.SaveState;
import ca.rmtreflect.storage.Saver;
import ca.rmtreflect.storage.Scheduler;
import ca.rmtreflect.storage.Stored;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Hands every change of the open year to the saver, and tells the session what became of it.
///
/// A year whose last change is not on the device yet is kept on to after it was closed. What is
/// told is the worst that is true of any of them.
final class Autosave {

  private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

  private final Session session;
  private final AssessmentStore store;
  private final Scheduler scheduler;
  private final EventLog log;
  private final Clock clock;
  private final String folder;
  private final List<KeptYear> unsettled = new CopyOnWriteArrayList<>();

  private @Nullable KeptYear current;
  private @Nullable SaveState lastTold;
  private boolean failed;

  Autosave(
      Session session,
      AssessmentStore store,
      Scheduler scheduler,
      EventLog log,
      Clock clock,
      String folder) {
    this.session = session;
    this.store = store;
    this.scheduler = scheduler;
    this.log = log;
    this.clock = clock;
    this.folder = folder;
    session.stateProperty().subscribe(this::changed);
  }

  /// From now on saves this year.
  void begin(Stored stored) {
    end();
    KeptYear[] self = new KeptYear[1];
    Saver saver =
        new Saver(
            stored, this::save, scheduler, state -> Platform.runLater(() -> heard(self[0], state)));
    KeptYear kept = new KeptYear(saver, stored.assessment());
    self[0] = kept;
    unsettled.add(kept);
    current = kept;
  }

  /// From now on saves a year again that was let go of before all of it was on the device. What was
  /// entered in it, or nothing where there is no such year.
  Optional<Assessment> resume(String id) {
    Optional<KeptYear> kept = notSafe().filter(one -> one.idOnDisk().equals(id)).findFirst();
    kept.ifPresent(one -> {
      end();
      current = one;
    });
    return kept.map(KeptYear::entered);
  }

  private SaveResult save(Stored former, Assessment snapshot) {
    try {
      return store.save(former, snapshot);
    } catch (RuntimeException | Error e) {
      log.note(e);
      throw e;
    }
  }

  /// Lets go of the year. What waits is written, however often that has to be tried.
  void end() {
    KeptYear former = current;
    current = null;
    if (former != null) {
      var _ =
          former
              .saver()
              .flush()
              .thenAccept(done -> {
                if (done) {
                  Platform.runLater(() -> settled(former));
                }
              });
    }
  }

  /// Somebody may have opened it again meanwhile.
  private void settled(KeptYear former) {
    if (!former.equals(current)) {
      unsettled.remove(former);
    }
  }

  /// Writes what waits, now; whether everything is on the device then.
  CompletableFuture<Boolean> flush() {
    CompletableFuture<Boolean> all = CompletableFuture.completedFuture(true);
    for (KeptYear kept : unsettled) {
      all = all.thenCombine(kept.saver().flush(), Boolean::logicalAnd);
    }
    return all;
  }

  /// Likewise, because the person asked for it: they hear of it where it fails once more.
  void retry() {
    var _ =
        flush()
            .thenAccept(done -> {
              if (!done) {
                Platform.runLater(this::failedAgain);
              }
            });
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

  /// Nothing is left to be written at the end of the process, or the person gave it up.
  void close() {
    unsettled.clear();
    current = null;
  }

  /// What was last saved of the open year.
  Optional<Stored> stored() {
    return Optional.ofNullable(current).map(kept -> kept.saver().stored());
  }

  /// The id under which the open year is saved. A change on the disk may have given it one of its
  /// own.
  Optional<String> idOnDisk() {
    return stored().map(Stored::id);
  }

  /// Everything that is not on the device.
  List<KeptYear.Unsaved> unsaved() {
    return notSafe().map(KeptYear::unsaved).toList();
  }

  /// The years of which that is so, under the ids of their files.
  List<Assessment> unsavedYears() {
    return notSafe().map(KeptYear::asOnDisk).toList();
  }

  /// Everything that is not on the device, but for the open year.
  List<KeptYear.Unsaved> unsavedElsewhere() {
    return notSafe().filter(kept -> !kept.equals(current)).map(KeptYear::unsaved).toList();
  }

  private Stream<KeptYear> notSafe() {
    return unsettled.stream().filter(kept -> !kept.isSafe());
  }

  void submit(Assessment assessment) {
    if (current != null) {
      current.enter(assessment);
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
    if (!sameYear) {
      // Whatever the new year begins with: a former one that could not be saved stays told.
      Platform.runLater(this::tell);
    }
  }

  private void heard(KeptYear kept, SaveState state) {
    kept.heard(state);
    lastTold = state;
    if (state instanceof SaveState.Failed(var reason)) {
      log.note(Event.SAVE_FAILED, reason);
    }
    if (kept.isConflict()) {
      log.note(Event.CONFLICT);
      if (kept.equals(current)) {
        session.board().post(new Bulletin.KeptBoth());
      } else {
        session.say(new Notice("bulletin.kept-both.title", null));
      }
    }
    tell();
  }

  private void tell() {
    KeptYear kept =
        unsettled.stream()
            .filter(one -> one.state() instanceof SaveState.Failed)
            .findFirst()
            .orElse(null);
    if (kept != null && kept.state() instanceof SaveState.Failed(var reason)) {
      failed = true;
      tellFailure(
          new SaveStatus.Failed(
              Slug.of(reason), folder, Integer.toString(kept.entered().year()), null));
      return;
    }
    SaveStatus status = status(current == null ? lastTold : current.state());
    session.saving(status);
    if (failed && status instanceof SaveStatus.Saved) {
      failed = false;
      session.say(new Notice("save.recovered", null));
    }
  }

  /// The same failure as before is no news, and keeps what was said of it.
  private void tellFailure(SaveStatus.Failed now) {
    boolean known =
        session.state().saving() instanceof SaveStatus.Failed before
            && before.triedAt(LocalTime.MIN).equals(now.triedAt(LocalTime.MIN));
    if (!known) {
      session.saving(now);
    }
  }

  private void failedAgain() {
    if (session.state().saving() instanceof SaveStatus.Failed failure) {
      session.saving(failure.triedAt(time(clock.instant())));
    }
  }

  private SaveStatus status(@Nullable SaveState state) {
    return switch (state) {
      case null -> new SaveStatus.Nothing();
      case SaveState.Unsaved _ -> new SaveStatus.Unsaved();
      case SaveState.Saving _ -> new SaveStatus.Saving();
      case SaveState.Saved(var at) -> new SaveStatus.Saved(time(at));
      case SaveState.SavedAsCopy(var at, _, _) -> new SaveStatus.Saved(time(at));
      case SaveState.Failed _ -> new SaveStatus.Unsaved();
    };
  }

  private LocalTime time(Instant instant) {
    return LocalTime.ofInstant(instant, clock.getZone());
  }
}
