package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.Opening;
import ca.rmtreflect.storage.Stored;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.storage.format.Settings;
import ca.rmtreflect.ui.session.Access;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Standing;
import ca.rmtreflect.ui.session.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens years for the session: to be changed, only to be read, or not at all and why.
final class YearShelf {

  private static final String PUT_BACK = "title";

  private final Session session;
  private final AssessmentStore store;
  private final AssessmentReader reader;
  private final PackCatalog packs;
  private final Autosave autosave;
  private final Goodbye goodbye;
  private final Remembered remembered;
  private final Background background;
  private final EventLog log;
  private final ZoneId zone;
  private final Troubles troubles;
  private @Nullable Assessment intact;

  /// What is read where nothing can be written: the reading, or why there is none.
  private record Look(
      Optional<Reading> reading, boolean isEarlier, Optional<FailureReason> failure) {

    static Look at(Optional<Reading> reading, boolean isEarlier) {
      return new Look(reading, isEarlier, Optional.empty());
    }

    static Look failed(FailureReason reason) {
      return new Look(Optional.empty(), false, Optional.of(reason));
    }
  }

  YearShelf(
      Session session,
      AssessmentStore store,
      AssessmentReader reader,
      PackCatalog packs,
      Autosave autosave,
      Goodbye goodbye,
      Remembered remembered,
      Background background,
      EventLog log,
      ZoneId zone) {
    this.session = session;
    this.store = store;
    this.reader = reader;
    this.packs = packs;
    this.autosave = autosave;
    this.goodbye = goodbye;
    this.remembered = remembered;
    this.background = background;
    this.log = log;
    this.zone = zone;
    this.troubles = new Troubles(session);
  }

  /// Opens a year where the person left it.
  void open(String id) {
    if (!resumed(id)) {
      goodbye.beforeOpening(() -> {
        if (session.state().access().isFull()) {
          background.run(() -> store.open(id), opening -> opened(id, opening));
        } else {
          background.run(() -> look(id), look -> looked(id, look));
        }
      });
    }
  }

  /// Shows any file where it lies.
  void view(Path file) {
    goodbye.beforeOpening(() ->
        background.run(
            () -> look(file),
            look -> {
              Standing standing = new Standing.OtherFile(file.toString());
              switch (look.reading().orElse(null)) {
                case Reading.Whole(var assessment, _) -> show(assessment, standing);
                case Reading.Newer(var shown, var program) ->
                    shown.ifPresentOrElse(
                        assessment -> show(assessment, standing),
                        () -> troubles.file(file, Trouble.Kind.NEEDS_NEWER, program, List.of()));
                case Reading.Damaged(var problems) ->
                    troubles.file(file, Trouble.Kind.NOT_TAKEN, "", problems);
                case null -> troubles.file(file, look.failure());
              }
            }));
  }

  /// Shows a year that was begun or opened, to be changed from now on, and then does the rest.
  void show(Stored stored, Page.OfYear page, Runnable then) {
    Assessment year = stored.assessment();
    packs
        .find(year.pack())
        .ifPresentOrElse(
            pack ->
                // Meanwhile another one may have been opened and changed.
                goodbye.beforeOpening(() -> {
                  autosave.begin(stored);
                  goOn(pack, year, page);
                  then.run();
                }),
            () -> troubles.withoutQuestions(year));
  }

  /// Puts the intact copy that was offered in the place of the open year.
  void putBack() {
    Assessment copy = intact;
    if (copy != null) {
      session.putBack(copy, Edit.once(PUT_BACK, "edit.put-back"));
      session.board().dismiss(changedOutside(copy));
    }
  }

  /// What could not be saved yet is newer than whatever the disk has.
  private boolean resumed(String id) {
    Optional<Assessment> unsaved = autosave.unsaved().filter(year -> year.id().equals(id));
    if (unsaved.isEmpty() || session.state().access() instanceof Access.OtherWindow) {
      return false;
    }
    packs.find(unsaved.get().pack()).ifPresent(pack -> goOn(pack, unsaved.get(), page(id)));
    return true;
  }

  private void opened(String id, Opening opening) {
    if (resumed(id)) {
      return;
    }
    switch (opening) {
      case Opening.Opened(var stored, var history) ->
          show(stored, page(id), () -> tell(id, history));
      case Opening.ReadOnly(var assessment, var program) -> {
        log.note(Event.NEEDS_NEWER);
        show(assessment, new Standing.Newer(program));
      }
      case Opening.NeedsNewer(var program) -> {
        log.note(Event.NEEDS_NEWER);
        troubles.year(id, Trouble.Kind.NEEDS_NEWER, program, List.of(), List.of());
      }
      case Opening.Unreadable(var files, var problems) -> {
        log.note(Event.UNREADABLE);
        troubles.year(id, Trouble.Kind.UNREADABLE, "", files, problems);
      }
      case Opening.Absent() -> absent();
      case Opening.Failed(FailureReason reason) -> {
        log.note(Event.OPEN_FAILED, reason);
        troubles.year(id, Optional.of(reason));
      }
    }
  }

  private void looked(String id, Look look) {
    switch (look.reading().orElse(null)) {
      case Reading.Whole(var assessment, _) -> {
        show(assessment, new Standing.OnlyRead());
        if (look.isEarlier()) {
          post(new Bulletin.Earlier(moment(assessment.changedAt())));
        }
      }
      case Reading.Newer(var shown, var program) ->
          shown.ifPresentOrElse(
              assessment -> show(assessment, new Standing.Newer(program)),
              () -> troubles.year(id, Trouble.Kind.NEEDS_NEWER, program, List.of(), List.of()));
      case Reading.Damaged(var problems) ->
          troubles.year(id, Trouble.Kind.UNREADABLE, "", List.of(), problems);
      case null -> {
        if (look.failure().isPresent()) {
          troubles.year(id, look.failure());
        } else {
          absent();
        }
      }
    }
  }

  private void show(Assessment assessment, Standing standing) {
    packs
        .find(assessment.pack())
        .ifPresentOrElse(
            pack -> session.open(pack, assessment, standing, page(assessment.id())),
            () -> troubles.withoutQuestions(assessment));
  }

  private void tell(String id, Opening.History history) {
    switch (history) {
      case Opening.History.Untouched() -> {}
      case Opening.History.Completed() -> log.note(Event.COMPLETED);
      case Opening.History.ChangedOutside() -> {
        log.note(Event.CHANGED_OUTSIDE);
        background.run(() -> store.lastIntact(id), copy -> offer(id, copy.orElse(null)));
      }
      case Opening.History.FromBackup(var changedAt, var damaged) -> {
        log.note(Event.FROM_BACKUP);
        post(new Bulletin.Restored(moment(changedAt), damaged.map(Path::toString).orElse(null)));
      }
    }
  }

  private void offer(String id, @Nullable Assessment copy) {
    boolean stillOpen =
        session.state().openYear().filter(year -> year.assessment().id().equals(id)).isPresent();
    if (stillOpen) {
      intact = copy;
      post(copy == null ? new Bulletin.ChangedOutside(null) : changedOutside(copy));
    }
  }

  /// At the very place where the person stopped writing; opening the page makes that the last one.
  private void goOn(Pack pack, Assessment year, Page.OfYear page) {
    Optional<Settings.Place> left = remembered.field(year.id());
    session.open(pack, year, page);
    left.ifPresent(place -> session.focus(place.field(), place.caret()));
  }

  private void post(Bulletin bulletin) {
    session.board().answer(bulletin);
  }

  private Bulletin changedOutside(Assessment copy) {
    return new Bulletin.ChangedOutside(moment(copy.changedAt()));
  }

  private LocalDateTime moment(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  private Page.OfYear page(String id) {
    return remembered.page(id).orElse(new Page.Overview());
  }

  private Look look(String id) {
    try {
      Optional<AssessmentReader.Copy> copy = reader.find(id);
      return Look.at(
          copy.map(AssessmentReader.Copy::reading),
          copy.filter(AssessmentReader.Copy::isEarlier).isPresent());
    } catch (IOException e) {
      return Look.failed(reader.reason(e));
    }
  }

  private Look look(Path file) {
    try {
      return Look.at(Optional.of(reader.read(file)), false);
    } catch (IOException e) {
      return Look.failed(reader.reason(e));
    }
  }

  private void absent() {
    session.goTo(new Page.Home());
    session.say(new Notice("years.absent", null));
  }
}
