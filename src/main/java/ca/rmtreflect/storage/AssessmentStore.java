package ca.rmtreflect.storage;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.Pause;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Keeps assessments in the data folder so that nothing saved is ever lost. For the one window that
/// holds the folder's lock, and for one thread at a time.
public final class AssessmentStore {

  private final FolderContents contents;
  private final NewIds ids;
  private final AssessmentWriter writer;
  private final Recovery recovery;
  private final Bin bin;

  public AssessmentStore(
      DataFolder folder, AssessmentFormat format, FileActions files, InstantSource clock) {
    this(new FolderContents(folder, files, format), Pause.REAL, clock, new SecureRandom());
  }

  AssessmentStore(FolderContents contents, Pause pause, InstantSource clock, Random random) {
    this.contents = contents;
    DataFolder folder = contents.folder();
    FileActions files = contents.files();
    AtomicFile atomic = new AtomicFile(files, pause);
    ids = new NewIds(contents, random);
    SetAside setAside = new SetAside(folder, files, atomic);
    Backups backups = new Backups(contents, atomic, setAside);
    writer =
        new AssessmentWriter(
            folder, files, contents.format(), atomic, backups, setAside, ids, clock);
    recovery = new Recovery(folder, files, contents, atomic, setAside);
    bin = new Bin(folder, files, contents, setAside);
  }

  /// Makes the folder, tries whether it takes files, and clears up after interrupted saves. A
  /// reason means that the folder can at best be read.
  public Optional<FailureReason> prepare() {
    FileActions files = contents.files();
    Path root = contents.folder().root();
    return attempt(() -> {
      files.createFolder(root);
      Path probe = root.resolve("probe-00000000" + AtomicFile.UNFINISHED);
      files.delete(probe);
      files.create(probe).close();
      files.delete(probe);
      recovery.tidy();
    });
  }

  /// Opens an assessment, after mending what a crash left of it.
  public OpenResult open(String id) {
    return recovery.open(id);
  }

  /// An id that no assessment here has.
  public String newId(int year) throws IOException {
    return ids.next(year);
  }

  /// Returns when the snapshot is on the device, or with the reason why it is not.
  public SaveResult save(Stored stored, Assessment snapshot) {
    return writer.save(stored, snapshot);
  }

  /// Writes a copy wherever the person wants one; the assessment stays where it is. What could not
  /// be read again is written, but is a failure: it is better than nothing, and not safe.
  public Optional<FailureReason> saveCopy(Stored stored, Assessment snapshot, Path target) {
    return writer.saveCopy(stored, snapshot, target);
  }

  /// Writes a copy of an assessment as it lies in the folder, to the byte, for one that this
  /// program must not write itself.
  public Optional<FailureReason> copyOut(String id, Path target) {
    Optional<FileRead> found;
    try {
      found = contents.find(id).file();
    } catch (IOException e) {
      return Optional.of(contents.reason(e));
    }
    return found.isEmpty() ? Optional.of(FailureReason.GONE) : copyOut(found.get().path(), target);
  }

  /// Writes a copy of any file, to the byte.
  public Optional<FailureReason> copyOut(Path original, Path target) {
    byte[] bytes;
    try {
      bytes = contents.files().read(original, AssessmentFormat.MOST_BYTES);
    } catch (IOException e) {
      return Optional.of(contents.reason(e));
    }
    return writer.writeCopy(target, bytes);
  }

  /// The newest earlier copy that is to the byte as a program saved it.
  public Optional<Assessment> lastIntact(String id) {
    try {
      for (Backup backup : contents.backups(id)) {
        if (contents.read(contents.path(backup), id).reading()
                instanceof Reading.Whole(var assessment, var body)
            && body.isIntact()) {
          return Optional.of(assessment);
        }
      }
    } catch (IOException e) {
      // What cannot be fetched cannot be offered either.
    }
    return Optional.empty();
  }

  /// Takes in a copy of any assessment file, under an id of its own. The original is only read.
  public OpenResult copyIn(Path original) {
    return copyIn(contents.reading(() -> contents.read(original)));
  }

  /// Takes in a copy of an assessment that came inside another file.
  public OpenResult copyIn(byte[] content) {
    return copyIn(contents.format().read(content));
  }

  private OpenResult copyIn(Reading reading) {
    if (!(reading instanceof Reading.Whole(var assessment, var body))) {
      return new OpenResult.OnlyRead(
          reading instanceof Reading.Newer(_, var program)
              ? new Reading.NeedsNewer(program)
              : reading);
    }
    try {
      Assessment copy = assessment.withId(ids.copy(assessment.year()));
      SaveResult result = writer.save(Stored.unsaved(copy, body), copy);
      return result.state() instanceof SaveState.Failed(var reason)
          ? OpenResult.failed(reason)
          : new OpenResult.Opened(result.next(), new OpenResult.History.Untouched());
    } catch (IOException e) {
      return OpenResult.failed(contents.reason(e));
    }
  }

  public Optional<FailureReason> moveToBin(String id) {
    return attempt(() -> bin.moveIn(id));
  }

  public Optional<FailureReason> takeFromBin(String id) {
    return attempt(() -> bin.moveBack(id));
  }

  /// Removes for good what is in the bin.
  public Optional<FailureReason> emptyBin() {
    return attempt(bin::empty);
  }

  public List<Listing.Listed> bin() throws IOException {
    return bin.list();
  }

  private Optional<FailureReason> attempt(Step step) {
    try {
      step.run();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(contents.reason(e));
    }
  }

  private interface Step {
    void run() throws IOException;
  }
}
