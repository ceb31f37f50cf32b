package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.storage.SaveState;
import ca.rmtreflect.storage.Saver;
import ca.rmtreflect.storage.Scheduler;
import ca.rmtreflect.storage.Stored;
import ca.rmtreflect.storage.StoredFollowUp;
import ca.rmtreflect.storage.StoredYear;
import ca.rmtreflect.storage.YearSave;
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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Hands every change of the open year to the saver, and tells the session what became of it.
///
/// A year that was left before all of it was on the device is saved on until another is begun, so
/// that at most one year is unsaved.
final class Autosave {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Session session;
  private final YearSave save;
  private final Scheduler scheduler;
  private final EventLog log;
  private final Clock clock;
  private final String folder;

  private volatile @Nullable Saver<StoredYear, FollowedYear> saver;
  private @Nullable FollowedYear entered;
  private @Nullable SaveState state;
  private int begun;
  private boolean failed;

  Autosave(
      Session session,
      YearSave save,
      Scheduler scheduler,
      EventLog log,
      Clock clock,
      String folder) {
    this.session = session;
    this.save = save;
    this.scheduler = scheduler;
    this.log = log;
    this.clock = clock;
    this.folder = folder;
    session.stateProperty().subscribe(this::changed);
  }

  /// From now on saves this year. All of the one before is on the device, or was given up.
  void begin(StoredYear stored) {
    int number = ++begun;
    state = null;
    entered =
        new FollowedYear(
            stored.main().assessment(),
            stored.later().map(StoredFollowUp::followUp).orElse(FollowUp.NONE));
    saver =
        new Saver<>(
            stored,
            save::save,
            scheduler,
            now ->
                Platform.runLater(() -> {
                  if (number == begun) {
                    saveStateChanged(now);
                  }
                }),
            log::note);
  }

  /// Lets go of the year, and gives up what of it is not on the device.
  void end() {
    boolean lost = !isSettled();
    if (saver != null) {
      saver.giveUp();
    }
    saver = null;
    state = null;
    begun++;
    if (lost) {
      failed = false;
      showStatus();
    }
  }

  /// Whether everything is on the device.
  boolean isSettled() {
    Saver<?, ?> last = saver;
    return last == null || last.isSettled();
  }

  /// Writes what waits, now; whether everything is on the device then.
  CompletableFuture<Boolean> flush() {
    Saver<?, ?> last = saver;
    return last == null ? CompletableFuture.completedFuture(true) : last.flush();
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
      flush().get(LONGEST_WAIT.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException _) {
      // The process ends; what could be done was done.
    }
  }

  /// Nothing is left to be written at the end of the process, or the person gave it up.
  void close() {
    saver = null;
  }

  /// What was last saved of the year.
  Optional<Stored> stored() {
    return Optional.ofNullable(saver).map(Saver::stored).map(StoredYear::main);
  }

  /// The id under which the year is saved. A change on the disk may have given it one of its own.
  Optional<String> idOnDisk() {
    return stored().map(Stored::id);
  }

  /// The year that is not all on the device, as it was entered, under the id of its file.
  Optional<Assessment> unsaved() {
    return unsavedYear().map(FollowedYear::assessment);
  }

  /// Likewise, with what became of its plan.
  Optional<FollowedYear> unsavedYear() {
    return isSettled()
        ? Optional.empty()
        : idOnDisk().flatMap(id -> Optional.ofNullable(entered).map(year -> year.withId(id)));
  }

  /// Whether what became of the plan may be saved.
  boolean mayFollow() {
    return Optional.ofNullable(saver).filter(one -> one.stored().later().isPresent()).isPresent();
  }

  void submit(FollowedYear year) {
    if (saver != null) {
      entered = year;
      saver.submit(year);
    }
  }

  private void changed(State before, State after) {
    Optional<FollowedYear> then = before.openYear().map(OpenYear::followed);
    Optional<FollowedYear> now = after.openYear().map(OpenYear::followed);
    boolean sameYear = id(now).equals(id(then));
    if (sameYear && !now.equals(then)) {
      now.ifPresent(this::submit);
    }
    if (!before.page().equals(after.page())) {
      var _ = flush();
    }
    if (!sameYear) {
      // Whatever the new year begins with; one that was left and could not be saved stays told.
      Platform.runLater(this::showStatus);
    }
  }

  private static Optional<String> id(Optional<FollowedYear> year) {
    return year.map(one -> one.assessment().id());
  }

  private void saveStateChanged(SaveState now) {
    state = now;
    if (now instanceof SaveState.Failed(var reason)) {
      log.note(Event.SAVE_FAILED, reason);
    }
    if (now instanceof SaveState.SavedAsCopy) {
      log.note(Event.CONFLICT);
      if (session.state().openYear().isPresent()) {
        session.board().post(new Bulletin.KeptBoth());
      } else {
        session.say(Notice.of("bulletin.kept-both.title"));
      }
    }
    if (now instanceof SaveState.SavedBeside(_, var kept)) {
      log.note(Event.CONFLICT);
      session.board().post(new Bulletin.LaterSetAside(kept.toString()));
    }
    showStatus();
  }

  private void showStatus() {
    if (state instanceof SaveState.Failed(var reason) && entered != null) {
      failed = true;
      showFailure(
          new SaveStatus.Failed(
              Slug.of(reason), folder, Integer.toString(entered.assessment().year()), null));
      return;
    }
    SaveStatus status = status(state);
    session.saving(status);
    if (failed && status instanceof SaveStatus.Saved) {
      failed = false;
      session.say(Notice.of("save.recovered"));
    }
  }

  /// The same failure as before is no news, and keeps what was said of it.
  private void showFailure(SaveStatus.Failed now) {
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
      case SaveState.SavedAsCopy(var at) -> new SaveStatus.Saved(time(at));
      case SaveState.SavedBeside(var at, _) -> new SaveStatus.Saved(time(at));
      case SaveState.Failed _ -> new SaveStatus.Unsaved();
    };
  }

  private LocalTime time(Instant instant) {
    return LocalTime.ofInstant(instant, clock.getZone());
  }
}
