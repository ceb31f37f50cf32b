package ca.rmtreflect.storage;

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
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Keeps assessments in the data folder so that nothing saved is ever lost. For the one window that
/// holds the folder's lock, and for one thread at a time.
public final class AssessmentStore {

  private final AssessmentReader reader;
  private final FileActions files;
  private final AtomicFile atomic;
  private final SetAside setAside;
  private final Backups backups;
  private final InstantSource clock;
  private final Random random;

  public AssessmentStore(AssessmentReader reader, InstantSource clock) {
    this(reader, clock, new Random());
  }

  AssessmentStore(AssessmentReader reader, InstantSource clock, Random random) {
    this.reader = reader;
    this.clock = clock;
    this.random = random;
    files = reader.files();
    atomic = new AtomicFile(files);
    setAside = new SetAside(reader.folder(), files, atomic);
    backups = new Backups(reader, atomic, setAside);
  }

  /// Opens what is here, and mends it first.
  public Recovery recovery() {
    return new Recovery(reader, atomic, setAside, followUps());
  }

  /// Keeps what is entered after years were finished.
  public FollowUpStore followUps() {
    return new FollowUpStore(reader.followUps(), atomic, setAside, clock);
  }

  /// Where what the person puts away goes.
  public Bin bin() {
    return new Bin(reader, setAside);
  }

  /// An id that no assessment here has: the year, for the person who looks into the folder, and
  /// eight characters.
  public String newId(int year) throws IOException {
    return unusedId(year + "-");
  }

  /// Likewise, for what is made from another file.
  private String copyId(int year) throws IOException {
    return unusedId(year + "-copy-");
  }

  private String unusedId(String start) throws IOException {
    while (true) {
      String id = start + HexFormat.of().toHexDigits(random.nextInt());
      if (!reader.isTaken(id)) {
        return id;
      }
    }
  }

  /// One save: compare what is on the disk with what we left there, print what will be written and
  /// read it, keep what will be replaced, replace it, and only then say so. Returns when the
  /// snapshot is on the device, or with the reason why it is not.
  public SaveResult save(Stored stored, Assessment snapshot) {
    Assessment assessment = snapshot.withId(stored.id());
    Path main = reader.folder().main(stored.id());
    byte[] former;
    try {
      if (files.isLink(main)) {
        return conflict(stored, assessment);
      }
      former = read(main);
    } catch (NoSuchFileException e) {
      long first = AssessmentFormat.countAfter(stored.highestSeq());
      return write(stored, printed(assessment, first, stored.body()), stored.backedUpAt());
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
    return replace(stored, printed(assessment, next, stored.body()), seen.get(), former);
  }

  private SaveResult replace(Stored stored, PrintedFile file, Seen seen, byte[] former) {
    boolean reopened = stored.assessment().isFinished() && !file.assessment.isFinished();
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
      return failed(stored, e, file.bytes.length);
    }
    SaveResult result = write(stored, file, due ? now : stored.backedUpAt());
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

  private PrintedFile printed(Assessment assessment, long seq, @Nullable SavedJson former) {
    return new PrintedFile(reader.format(), assessment, seq, former);
  }

  private SaveResult write(Stored stored, PrintedFile file, @Nullable Instant backedUpAt) {
    Assessment assessment = file.assessment;
    if (!(file.isSound() && file.reading instanceof Reading.Whole(var _, var body))) {
      return new SaveResult(stored, new SaveState.Failed(file.whyUnsound()));
    }
    Seen seen = new Seen(Sha256.of(file.bytes), file.seq);
    try {
      atomic.write(reader.folder().main(stored.id()), file.bytes);
    } catch (IOException e) {
      return failed(stored.attempted(seen), e, file.bytes.length);
    }
    return new SaveResult(
        stored.saved(assessment, body, seen, backedUpAt), new SaveState.Saved(clock.instant()));
  }

  private SaveResult conflict(Stored stored, Assessment assessment) {
    String id;
    try {
      id = copyId(assessment.year());
    } catch (IOException e) {
      return failed(stored, e, 0);
    }
    Stored copy = Stored.unsaved(assessment.withId(id), stored.body());
    SaveResult result = write(copy, printed(copy.assessment(), 1, copy.body()), null);
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
        stored,
        new SaveState.Failed(FailureReason.of(failure, files, reader.folder().root(), length)));
  }

  /// Writes a copy wherever the person wants one; the assessment stays where it is. What could not
  /// be read again is written, but is a failure: it is better than nothing, and not safe.
  public Optional<FailureReason> saveCopy(Stored stored, Assessment snapshot, Path target) {
    PrintedFile file = printed(snapshot.withId(stored.id()), stored.highestSeq(), stored.body());
    Optional<FailureReason> unwritten = writeCopy(target, file.bytes);
    return unwritten.isPresent() || file.isSound() ? unwritten : Optional.of(file.whyUnsound());
  }

  /// Writes a copy of an assessment as it lies in the folder, to the byte, for one that this
  /// program must not write itself.
  public Optional<FailureReason> copyOut(String id, Path target) {
    try {
      Optional<FileRead> found = reader.find(id).file();
      return found.isEmpty()
          ? Optional.of(FailureReason.GONE)
          : copyOut(found.get().path(), target);
    } catch (IOException e) {
      return Optional.of(reader.reason(e));
    }
  }

  /// Writes a copy of any file, to the byte.
  public Optional<FailureReason> copyOut(Path original, Path target) {
    try {
      return writeCopy(target, files.read(original, AssessmentFormat.MOST_BYTES));
    } catch (IOException e) {
      return Optional.of(reader.reason(e));
    }
  }

  /// It is the disk of the copy that may be full, and not that of the data folder.
  private Optional<FailureReason> writeCopy(Path target, byte[] bytes) {
    Path elsewhere = Objects.requireNonNull(target.toAbsolutePath().getParent());
    return FailureReason.whyNot(
        () -> atomic.writeForPerson(target, bytes), files, elsewhere, bytes.length);
  }

  /// Takes in a copy of any assessment file, under an id of its own. The original is only read.
  public OpenResult copyIn(Path original) {
    return copyIn(reader.open(original));
  }

  /// Takes in a copy of an assessment that came inside another file.
  public OpenResult copyIn(byte[] content) {
    return copyIn(reader.format().read(content));
  }

  private OpenResult copyIn(Reading reading) {
    if (!(reading instanceof Reading.Whole(var assessment, var body))) {
      return new OpenResult.OnlyRead(
          reading instanceof Reading.Newer(_, var program)
              ? new Reading.NeedsNewer(program)
              : reading);
    }
    try {
      Assessment copy = assessment.withId(copyId(assessment.year()));
      SaveResult result = save(Stored.unsaved(copy, body), copy);
      return result.state() instanceof SaveState.Failed(var reason)
          ? OpenResult.failed(reason)
          : new OpenResult.Opened(result.next(), new OpenResult.History.Untouched());
    } catch (IOException e) {
      return OpenResult.failed(reader.reason(e));
    }
  }
}
