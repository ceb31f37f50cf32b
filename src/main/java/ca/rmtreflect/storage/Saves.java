package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.Stored.Seen;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.Content;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.UnfitFileException;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Body;
import ca.rmtreflect.storage.format.Printed;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One save: print what will be written and read it, compare what is on the disk with what we left
/// there, keep what will be replaced, replace it, and only then say so.
final class Saves {

  private final DataFolder folder;
  private final FileActions files;
  private final AssessmentFormat format;
  private final AtomicFile atomic;
  private final Backups backups;
  private final Attic attic;
  private final NewIds ids;
  private final InstantSource clock;

  Saves(Shelf shelf, AtomicFile atomic, NewIds ids, InstantSource clock) {
    this.folder = shelf.folder();
    this.files = shelf.files();
    this.format = shelf.format();
    this.atomic = atomic;
    this.attic = new Attic(folder, files, atomic);
    this.backups = new Backups(shelf, atomic, attic);
    this.ids = ids;
    this.clock = clock;
  }

  SaveResult save(Stored stored, Assessment snapshot) {
    Assessment assessment = snapshot.withId(stored.id());
    FileActions.Fetched fetched =
        files.fetch(folder.main(stored.id()), AssessmentFormat.MOST_BYTES);
    Draft draft =
        draft(assessment, AssessmentFormat.countAfter(stored.highestSeq()), stored.body());
    try {
      if (files.isLink(folder.main(stored.id()))) {
        return conflict(stored, assessment);
      }
      Content former;
      try {
        former = contentOf(fetched);
      } catch (NoSuchFileException e) {
        return write(stored, draft, stored.backedUpAt());
      }
      Optional<Seen> seen = stored.seen(former.digest());
      if (seen.isEmpty()) {
        return conflict(stored, assessment);
      }
      if (stored.isUpToDate(assessment, seen.get())) {
        return new SaveResult.Saved(stored, clock.instant());
      }
      long next = AssessmentFormat.countAfter(seen.get().seq());
      if (draft.seq() != next) {
        // Saves failed before: a save that is cut off is finished only if it counts on from the
        // file.
        draft = draft(assessment, next, stored.body());
      }
      return replace(stored, draft, seen.get(), former.bytes());
    } catch (IOException e) {
      int length = draft.printed().bytes().length;
      return new SaveResult.Failed(stored, FailureReason.of(e, files, folder.root(), length));
    }
  }

  /// A copy elsewhere: it is written even if it could not be read again, but then that is said.
  Optional<FailureReason> saveCopy(Stored stored, Assessment snapshot, Path target) {
    Draft draft = draft(snapshot.withId(stored.id()), stored.highestSeq(), stored.body());
    Optional<FailureReason> unwritten = writeCopy(target, draft.printed().bytes());
    return unwritten.isPresent() || draft.isSound()
        ? unwritten
        : Optional.of(whyUnsound(draft.reading()));
  }

  /// It is the disk of the copy that may be full, and not that of the data folder.
  Optional<FailureReason> writeCopy(Path target, byte[] bytes) {
    try {
      atomic.writeForPerson(target, bytes);
      return Optional.empty();
    } catch (IOException e) {
      Path elsewhere = Objects.requireNonNull(target.toAbsolutePath().getParent());
      return Optional.of(FailureReason.of(e, files, elsewhere, bytes.length));
    }
  }

  private SaveResult replace(Stored stored, Draft draft, Seen seen, byte[] former)
      throws IOException {
    boolean reopened = stored.assessment().isFinished() && !draft.assessment().isFinished();
    if (reopened) {
      attic.keepVersion(stored.id(), former);
    }
    Body body = stored.body();
    int formerFormat = body != null && body.isUpgraded() ? body.writtenIn() : 0;
    Instant now = clock.instant();
    boolean due = reopened || formerFormat > 0 || Backups.isDue(stored.backedUpAt(), now);
    if (due) {
      backups.keep(new Backup(stored.id(), seen.seq(), formerFormat), former);
    }
    SaveResult result = write(stored, draft, due ? now : stored.backedUpAt());
    if (due && result instanceof SaveResult.Saved) {
      prune(stored.id());
    }
    return result;
  }

  private void prune(String id) {
    try {
      backups.prune(id);
    } catch (IOException e) {
      // The save itself is done. Backups too many take up room until the next one.
    }
  }

  /// What a save is about to write, and how it reads.
  private record Draft(Assessment assessment, Printed printed, long seq, Reading reading) {

    boolean isSound() {
      return reading instanceof Reading.Whole(var understood, var _)
          && understood.equals(assessment);
    }
  }

  private Draft draft(Assessment assessment, long seq, @Nullable Body former) {
    Printed printed = format.print(assessment, seq, former);
    return new Draft(assessment, printed, seq, format.read(printed));
  }

  private SaveResult write(Stored stored, Draft draft, @Nullable Instant backedUpAt) {
    Assessment assessment = draft.assessment();
    if (!(draft.isSound() && draft.reading() instanceof Reading.Whole(var _, var body))) {
      return new SaveResult.Failed(stored, whyUnsound(draft.reading()));
    }
    Printed printed = draft.printed();
    Seen seen = new Seen(printed.digest(), draft.seq());
    try {
      atomic.write(folder.main(stored.id()), printed.bytes());
    } catch (IOException e) {
      return new SaveResult.Failed(
          stored.attempted(seen),
          FailureReason.of(e, files, folder.root(), printed.bytes().length));
    }
    return new SaveResult.Saved(stored.saved(assessment, body, seen, backedUpAt), clock.instant());
  }

  private SaveResult conflict(Stored stored, Assessment assessment) throws IOException {
    String id = ids.copy(assessment.year());
    Stored copy = Stored.unsaved(assessment.withId(id), stored.body());
    return switch (write(copy, draft(copy.assessment(), 1, copy.body()), null)) {
      case SaveResult.Saved(var next, var at) -> new SaveResult.Conflict(next, at, stored.id());
      case SaveResult.Failed(var _, var reason) -> new SaveResult.Failed(stored, reason);
      case SaveResult.Conflict other -> other;
    };
  }

  /// What is no regular file any more, or far too large, is certainly not what we left there.
  private static Content contentOf(FileActions.Fetched main) throws IOException {
    try {
      return main.content();
    } catch (UnfitFileException e) {
      return new Content(new byte[0]);
    }
  }

  /// What this program could not read again it does not write: the next start would take it for
  /// damaged.
  private static FailureReason whyUnsound(Reading reading) {
    return reading instanceof Reading.Damaged(List<Problem> problems)
            && problems.stream()
                .map(Problem::code)
                .anyMatch(code -> code == Problem.Code.TOO_LONG || code == Problem.Code.TOO_LARGE)
        ? FailureReason.TOO_LARGE
        : FailureReason.UNSOUND;
  }
}
