package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.Listing;
import ca.rmtreflect.storage.Opening;
import ca.rmtreflect.storage.Stored;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.ui.session.Beginning;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lists, opens and begins years for the session.
final class YearShelf {

  private final Session session;
  private final AssessmentStore store;
  private final Intake intake;
  private final AssessmentReader reader;
  private final PackCatalog packs;
  private final Autosave autosave;
  private final Remembered remembered;
  private final Background background;
  private final EventLog log;
  private final Clock clock;

  YearShelf(
      Session session,
      AssessmentStore store,
      AssessmentReader reader,
      PackCatalog packs,
      Autosave autosave,
      Remembered remembered,
      Background background,
      EventLog log,
      Clock clock) {
    this.session = session;
    this.store = store;
    this.intake = new Intake(store);
    this.reader = reader;
    this.packs = packs;
    this.autosave = autosave;
    this.remembered = remembered;
    this.background = background;
    this.log = log;
    this.clock = clock;
  }

  /// Reads the list afresh, in the background.
  void list() {
    background.run(this::summaries, session::list);
  }

  /// Opens a year where the person left it.
  void open(String id) {
    autosave.end();
    background.run(() -> store.open(id), opening -> opened(id, opening));
  }

  /// Begins a year, with what comes along from another one.
  void begin(Beginning beginning) {
    autosave.end();
    background.run(
        () -> begun(beginning),
        stored -> stored.ifPresentOrElse(this::start, () -> say("years.not-begun")));
  }

  /// Takes in a copy of a file that somebody chose; the file itself stays as it is.
  void copyIn(Path file) {
    background.run(
        () -> intake.take(file),
        outcome -> {
          if (outcome.taken()) {
            list();
          }
          say(outcome.words());
        });
  }

  private void opened(String id, Opening opening) {
    switch (opening) {
      case Opening.Opened(var stored, var history) -> {
        if (show(stored, remembered.page(id).orElse(new Page.Overview()))) {
          tell(history);
        }
      }
      case Opening.ReadOnly _, Opening.NeedsNewer _ -> {
        log.note(Event.NEEDS_NEWER);
        say("years.newer");
      }
      case Opening.Unreadable _ -> {
        log.note(Event.UNREADABLE);
        say("years.unreadable");
      }
      case Opening.Absent() -> say("years.absent");
      case Opening.Failed(FailureReason reason) -> {
        log.note(Event.OPEN_FAILED, reason);
        say("failure." + Slug.of(reason));
      }
    }
  }

  private boolean show(Stored stored, Page.OfYear page) {
    Optional<Pack> pack = packs.find(stored.assessment().pack());
    if (pack.isEmpty()) {
      say("years.no-pack");
      return false;
    }
    autosave.begin(stored);
    session.open(pack.get(), stored.assessment(), page);
    return true;
  }

  private void tell(Opening.History history) {
    switch (history) {
      case Opening.History.Untouched() -> {}
      case Opening.History.Completed() -> log.note(Event.COMPLETED);
      case Opening.History.ChangedOutside() -> {
        log.note(Event.CHANGED_OUTSIDE);
        say("years.changed-outside");
      }
      case Opening.History.FromBackup _ -> {
        log.note(Event.FROM_BACKUP);
        say("years.from-backup");
      }
    }
  }

  private Optional<Stored> begun(Beginning beginning) {
    try {
      String id = store.newId(beginning.year());
      Pack pack = packs.newest();
      LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
      var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      Assessment previous = previous(beginning.previous());
      return Optional.of(
          store.begin(
              previous == null
                  ? Assessment.begin(id, beginning.year(), pack.reference(), today, now)
                  : previous.next(id, beginning.year(), pack.reference(), today, now)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private @Nullable Assessment previous(@Nullable String id) throws IOException {
    return id != null && reader.read(id).orElse(null) instanceof Reading.Whole(var found, _)
        ? found
        : null;
  }

  /// A year that was begun is on the device at once, so that it is there whatever comes.
  private void start(Stored stored) {
    if (show(stored, new Page.Profile())) {
      autosave.submit(stored.assessment());
    }
  }

  private List<YearSummary> summaries() {
    try {
      return reader.list().assessments().stream().flatMap(one -> summary(one).stream()).toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private Optional<YearSummary> summary(Listing.Listed listed) {
    return listed.reading().orElse(null) instanceof Reading.Whole(var assessment, _)
        ? packs.find(assessment.pack()).map(pack -> summary(assessment, pack))
        : Optional.empty();
  }

  private YearSummary summary(Assessment assessment, Pack pack) {
    LocalDate changed = LocalDate.ofInstant(assessment.changedAt(), clock.getZone());
    Evaluation evaluation = Evaluation.of(pack, assessment, changed);
    return new YearSummary(
        assessment.id(),
        assessment.year(),
        assessment.state(),
        assessment.sample(),
        evaluation.answered(),
        evaluation.askedCheckpoints(),
        changed);
  }

  private void say(String words) {
    session.say(new Notice(words, null));
  }
}
