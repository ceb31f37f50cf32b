package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.FollowUpReader;
import ca.rmtreflect.storage.OpenResult;
import ca.rmtreflect.storage.OpenedFollowUp;
import ca.rmtreflect.storage.Recovery;
import ca.rmtreflect.storage.Stored;
import ca.rmtreflect.storage.StoredYear;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.storage.format.Settings;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.FolderAccess;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens years for the session: to be changed, only to be read, or not at all and why.
record YearOpener(
    Session session,
    Recovery recovery,
    LaterEntries laterEntries,
    AssessmentReader reader,
    PackCatalog packs,
    Autosave autosave,
    CloseGuard closeGuard,
    WindowSettings windowSettings,
    BackgroundWork background,
    AnotherTry anotherTry,
    EventLog log,
    ErrorPages errorPages) {

  /// What was read of a year: itself, and what was entered after it was finished.
  private record Opening(OpenResult year, OpenedFollowUp later) {}

  /// What some other file says, and what lies beside it.
  private record Looked(Reading reading, FollowUp later) {}

  /// Opens a year where the person left it.
  void open(String id) {
    open(id, Optional.empty(), () -> {});
  }

  /// Opens a year on a page, or else where the person left it. `then` runs once it can be changed.
  void open(String id, Optional<Page.OfYear> page, Runnable then) {
    if (!resumed(id, page)) {
      closeGuard.beforeOpening(() -> {
        boolean full = session.state().access().isFull();
        background.run(
            () ->
                full
                    ? new Opening(recovery.open(id), laterEntries.open(id))
                    : new Opening(reader.open(id), laterEntries.look(id)),
            opening -> opened(id, page.orElseGet(() -> page(id)), opening, then));
      });
    }
  }

  /// Shows the sample, which is in no file.
  void sample() {
    Language language = session.state().language();
    closeGuard.beforeOpening(() ->
        background.run(
            () -> Examples.of(ExampleProfile.SOLO, language, packs.newest()),
            sample ->
                show(
                    FollowedYear.of(sample),
                    new YearAccess.Sample(),
                    new Page.Overview(),
                    () -> {})));
  }

  /// Shows any file where it lies.
  void view(Path file) {
    view(
        file,
        FollowUpReader.besidePath(file),
        new YearAccess.OtherFile(file.toString()),
        new Page.Overview());
  }

  /// Likewise, with what was entered later in another, and for what both stand for.
  void view(Path file, Path later, YearAccess standing, Page.OfYear page) {
    closeGuard.beforeOpening(() ->
        background.run(
            () -> new Looked(reader.open(file), laterEntries.in(later)),
            looked -> {
              if (looked.reading() instanceof Reading.Unreadable why) {
                errorPages.file(file, why);
              }
              looked
                  .reading()
                  .shown()
                  .map(year -> new FollowedYear(year, looked.later()))
                  .ifPresent(year -> show(year, standing, page, () -> {}));
            }));
  }

  /// Shows a year that was begun, to be changed from now on, and then does the rest.
  void show(Stored stored, Page.OfYear page, Runnable then) {
    show(StoredYear.begin(stored), FollowUp.NONE, page, then);
  }

  private void show(StoredYear stored, FollowUp later, Page.OfYear page, Runnable then) {
    FollowedYear year = new FollowedYear(stored.main().assessment(), later).settled();
    Pack pack = packs.shown(year.assessment());
    if (pack.isRecorded()) {
      show(year, new YearAccess.WithoutQuestions(), page, () -> {});
      return;
    }
    // Meanwhile another one may have been opened and changed.
    closeGuard.beforeOpening(() -> {
      autosave.begin(stored);
      goOn(pack, year, page);
      then.run();
    });
  }

  /// What could not be saved yet is newer than whatever the disk has.
  private boolean resumed(String id, Optional<Page.OfYear> page) {
    Optional<FollowedYear> unsaved =
        autosave.unsavedYear().filter(year -> year.assessment().id().equals(id));
    if (unsaved.isEmpty() || session.state().access() instanceof FolderAccess.OtherWindow) {
      return false;
    }
    packs
        .find(unsaved.get().assessment().pack())
        .ifPresent(pack -> goOn(pack, unsaved.get(), page.orElseGet(() -> page(id))));
    return true;
  }

  private void opened(String id, Page.OfYear page, Opening opening, Runnable then) {
    if (resumed(id, Optional.of(page))) {
      return;
    }
    OpenedFollowUp later = opening.later();
    switch (opening.year()) {
      case OpenResult.Opened(var stored, var history) ->
          show(
              new StoredYear(
                  stored,
                  later instanceof OpenedFollowUp.Ours(var beside, _)
                      ? Optional.of(beside)
                      : Optional.empty()),
              later.shown(),
              page,
              () -> {
                tell(id, history);
                laterEntries.tell(later);
                then.run();
              });
      case OpenResult.OnlyRead only -> onlyRead(id, page, only, later.shown());
    }
  }

  private void onlyRead(String id, Page.OfYear page, OpenResult.OnlyRead only, FollowUp later) {
    switch (only.reading()) {
      case Reading.Whole(var assessment, _) ->
          show(
              new FollowedYear(assessment, later),
              new YearAccess.OnlyRead(),
              page,
              () -> {
                if (only.isEarlier()) {
                  post(new Bulletin.Earlier(session.moment(assessment.changedAt())));
                }
              });
      case Reading.Newer(var assessment, var program) -> {
        FollowedYear year = new FollowedYear(assessment, later);
        show(year, new YearAccess.Newer(program), page, () -> {});
        log.note(Event.NEEDS_NEWER);
      }
      case Reading.Absent _ -> {
        session.goTo(new Page.Home());
        session.say(Notice.of("years.absent"));
      }
      case Reading.Unreadable why -> {
        note(why);
        errorPages.year(id, why, only.files());
        if (why.equals(new Reading.Failed(FailureReason.HELD))) {
          openLater(id, page, session.state().page());
        }
      }
    }
  }

  /// What another program holds it gives back, and whoever still looks at the page waits for that.
  private void openLater(String id, Page.OfYear page, Page shown) {
    anotherTry.soon(
        "year",
        () -> {
          if (session.state().page().equals(shown)) {
            open(id, Optional.of(page), () -> {});
          }
        });
  }

  private void note(Reading.Unreadable why) {
    switch (why) {
      case Reading.Absent _ -> {}
      case Reading.NeedsNewer _ -> log.note(Event.NEEDS_NEWER);
      case Reading.Damaged _ -> log.note(Event.UNREADABLE);
      case Reading.Failed(var reason) -> log.note(Event.OPEN_FAILED, reason);
    }
  }

  private void show(FollowedYear year, YearAccess standing, Page.OfYear page, Runnable then) {
    Pack pack = packs.shown(year.assessment());
    closeGuard.beforeOpening(() -> {
      autosave.end();
      session.open(pack, year, standing, false, page);
      lookBack(year.assessment());
      then.run();
    });
  }

  private void tell(String id, OpenResult.History history) {
    switch (history) {
      case OpenResult.History.Untouched() -> {}
      case OpenResult.History.Completed() -> log.note(Event.COMPLETED);
      case OpenResult.History.ChangedOutside() -> {
        log.note(Event.CHANGED_OUTSIDE);
        background.run(() -> recovery.lastIntact(id), copy -> offer(id, copy.orElse(null)));
      }
      case OpenResult.History.FromBackup(var changedAt, var damaged) -> {
        log.note(Event.FROM_BACKUP);
        post(
            new Bulletin.Restored(
                session.moment(changedAt), damaged.map(Path::toString).orElse(null)));
      }
    }
  }

  private void offer(String id, @Nullable Assessment copy) {
    boolean stillOpen =
        session.state().openYear().filter(year -> year.assessment().id().equals(id)).isPresent();
    if (stillOpen) {
      post(new Bulletin.ChangedOutside(copy));
    }
  }

  /// At the very place where the person stopped writing; opening the page makes that the last one.
  private void goOn(Pack pack, FollowedYear year, Page.OfYear page) {
    Optional<Settings.Place> left = windowSettings.field(year.assessment().id());
    session.open(pack, year, new YearAccess.Ours(), autosave.mayFollow(), page);
    lookBack(year.assessment());
    left.filter(place -> place.page().equals(page.path()))
        .ifPresent(place -> session.focus(place.field(), place.caret()));
  }

  /// Fetches the year before, which stands beside this one; the year is open without waiting for
  /// it.
  private void lookBack(Assessment year) {
    if (year.previous() != null) {
      background.run(() -> previous(year), found -> found.ifPresent(session::compare));
    }
  }

  /// Where the year before is not to be had, there is nothing to compare with.
  private Optional<EvaluatedYear> previous(Assessment year) {
    try {
      return reader.previous(year).map(packs::evaluated);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private void post(Bulletin bulletin) {
    session.board().answer(bulletin);
  }

  private Page.OfYear page(String id) {
    return windowSettings.page(id).orElse(new Page.Overview());
  }
}
