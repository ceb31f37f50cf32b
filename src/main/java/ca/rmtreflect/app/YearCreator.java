package ca.rmtreflect.app;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.Stored;
import ca.rmtreflect.ui.session.NewYear;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a year comes into the folder: begun afresh, from the one before, or as a copy of a file.
record YearCreator(
    Session session,
    AssessmentStore store,
    FileImport fileImport,
    AssessmentReader reader,
    PackCatalog packs,
    Autosave autosave,
    CloseGuard closeGuard,
    YearOpener years,
    ErrorPages errorPages,
    Runnable list,
    BackgroundWork background,
    Clock clock) {

  /// Begins a year, with what comes along from another one.
  void begin(NewYear beginning) {
    closeGuard.beforeOpening(() ->
        background.run(
            () -> begun(beginning),
            stored ->
                stored.ifPresentOrElse(
                    this::start, () -> session.say(Notice.of("years.not-begun")))));
  }

  /// Takes in a copy of a file; the file itself is only read.
  void copyIn(Path file) {
    closeGuard.beforeOpening(
        () -> background.run(() -> fileImport.take(file), outcome -> taken(file, outcome)));
  }

  private Optional<Stored> begun(NewYear beginning) {
    try {
      String id = store.newId(beginning.year());
      Pack pack = packs.newest();
      LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
      var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      Assessment previous = previous(beginning.previous());
      return Optional.of(
          Stored.begin(
              previous == null
                  ? Assessment.begin(id, beginning.year(), pack.reference(), today, now)
                  : previous.next(
                      id, beginning.year(), pack.reference(), today, now, beginning.brought())));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// What comes along from a year that was asked for, as it is now: what was done after it was
  /// finished stays there. One that cannot be read is not left out in silence.
  private @Nullable Assessment previous(@Nullable String id) throws IOException {
    if (id == null) {
      return null;
    }
    return reader
        .read(id)
        .shown()
        .map(reader.followUps().read(id)::on)
        .orElseThrow(() -> new IOException("the year before cannot be read"));
  }

  /// A year that was begun is on the device at once, so that it is there whatever comes.
  private void start(Stored stored) {
    years.show(
        stored,
        new Page.Profile(),
        () -> {
          autosave.submit(FollowedYear.of(stored.assessment()));
          var _ = autosave.flush();
        });
  }

  private void taken(Path file, FileImport.Outcome outcome) {
    switch (outcome) {
      case FileImport.Outcome.Taken(var id, var words) -> {
        session.goTo(new Page.Home());
        list.run();
        session.say(Notice.of(words));
        // After the list, of which it will be a line.
        background.run(() -> "year-" + id, session::focus);
      }
      case FileImport.Outcome.NothingInside(var words) -> session.say(Notice.of(words));
      case FileImport.Outcome.NotTaken(var why) -> errorPages.file(file, why);
    }
  }
}
