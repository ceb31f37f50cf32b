package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.Stored.Seen;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.UnfitFileException;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.storage.format.SavedJson;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One save: compare what is on the disk with what we left there, print what will be written and
/// read it, keep what will be replaced, replace it, and only then say so.
record AssessmentWriter(
    DataFolder folder,
    FileActions files,
    AssessmentFormat format,
    AtomicFile atomic,
    Backups backups,
    SetAside setAside,
    NewIds ids,
    InstantSource clock) {

  SaveResult save(Stored stored, Assessment snapshot) {
    Assessment assessment = snapshot.withId(stored.id());
    Path main = folder.main(stored.id());
    byte[] former;
    try {
      if (files.isLink(main)) {
        return conflict(stored, assessment);
      }
      former = read(main);
    } catch (NoSuchFileException e) {
      long first = AssessmentFormat.countAfter(stored.highestSeq());
      return write(stored, new Draft(assessment, first, stored.body()), stored.backedUpAt());
    } catch (IOException e) {
      return failed(stored, e, 0);
    }
    Optional<Seen> seen = stored.seen(Sha256.of(former));
    if (seen.isEmpty()) {
      return conflict(stored, assessment);
    }
    if (stored.isUpToDate(assessment, seen.get())) {
      return new SaveResult(stored, new SaveState.Saved(clock.instant()));
    }
    // Counting on from the file, as a save that is cut off is finished only if it does.
    long next = AssessmentFormat.countAfter(seen.get().seq());
    return replace(stored, new Draft(assessment, next, stored.body()), seen.get(), former);
  }

  /// A copy elsewhere: it is written even if it could not be read again, but then that is said.
  Optional<FailureReason> saveCopy(Stored stored, Assessment snapshot, Path target) {
    Draft draft = new Draft(snapshot.withId(stored.id()), stored.highestSeq(), stored.body());
    Optional<FailureReason> unwritten = writeCopy(target, draft.bytes);
    return unwritten.isPresent() || draft.isSound()
        ? unwritten
        : Optional.of(whyUnsound(draft.reading));
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

  private SaveResult replace(Stored stored, Draft draft, Seen seen, byte[] former) {
    boolean reopened = stored.assessment().isFinished() && !draft.assessment.isFinished();
    SavedJson body = stored.body();
    int formerFormat = body != null && body.isUpgraded() ? body.writtenIn() : 0;
    Instant now = clock.instant();
    boolean due = reopened || formerFormat > 0 || Backups.isDue(stored.backedUpAt(), now);
    try {
      if (reopened) {
        setAside.keepVersion(stored.id(), former);
      }
      if (due) {
        backups.keep(new Backup(stored.id(), seen.seq(), formerFormat), former);
      }
    } catch (IOException e) {
      return failed(stored, e, draft.bytes.length);
    }
    SaveResult result = write(stored, draft, due ? now : stored.backedUpAt());
    if (due && result.state() instanceof SaveState.Saved) {
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
  private final class Draft {

    private final Assessment assessment;
    private final long seq;
    private final byte[] bytes;
    private final Reading reading;

    Draft(Assessment assessment, long seq, @Nullable SavedJson former) {
      this.assessment = assessment;
      this.seq = seq;
      this.bytes = format.write(assessment, seq, former);
      this.reading = format.read(bytes);
    }

    boolean isSound() {
      return reading instanceof Reading.Whole(var understood, var _)
          && understood.equals(assessment);
    }
  }

  private SaveResult write(Stored stored, Draft draft, @Nullable Instant backedUpAt) {
    Assessment assessment = draft.assessment;
    if (!(draft.isSound() && draft.reading instanceof Reading.Whole(var _, var body))) {
      return new SaveResult(stored, new SaveState.Failed(whyUnsound(draft.reading)));
    }
    Seen seen = new Seen(Sha256.of(draft.bytes), draft.seq);
    try {
      atomic.write(folder.main(stored.id()), draft.bytes);
    } catch (IOException e) {
      return failed(stored.attempted(seen), e, draft.bytes.length);
    }
    return new SaveResult(
        stored.saved(assessment, body, seen, backedUpAt), new SaveState.Saved(clock.instant()));
  }

  private SaveResult conflict(Stored stored, Assessment assessment) {
    String id;
    try {
      id = ids.copy(assessment.year());
    } catch (IOException e) {
      return failed(stored, e, 0);
    }
    Stored copy = Stored.unsaved(assessment.withId(id), stored.body());
    SaveResult result = write(copy, new Draft(copy.assessment(), 1, copy.body()), null);
    return result.state() instanceof SaveState.Saved(var at)
        ? new SaveResult(result.next(), new SaveState.SavedAsCopy(at))
        : new SaveResult(stored, result.state());
  }

  /// What is no regular file any more, or far too large, is certainly not what we left there.
  private byte[] read(Path main) throws IOException {
    try {
      return files.read(main, AssessmentFormat.MOST_BYTES);
    } catch (UnfitFileException e) {
      return new byte[0];
    }
  }

  private SaveResult failed(Stored stored, IOException failure, int length) {
    return new SaveResult(
        stored, new SaveState.Failed(FailureReason.of(failure, files, folder.root(), length)));
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
