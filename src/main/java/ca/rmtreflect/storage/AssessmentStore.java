package ca.rmtreflect.storage;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.Pause;
import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.storage.format.SavedJson;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
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
  private final AtomicFile atomic;
  private final NewIds ids;
  private final AssessmentWriter writer;
  private final Recovery recovery;
  private final Bin bin;

  /// The store on the disk of this computer.
  public AssessmentStore(DataFolder folder, AssessmentFormat format, InstantSource clock) {
    this(folder, format, TimedFiles.onDisk(), clock);
  }

  /// A store on a disk that may be another one.
  public AssessmentStore(
      DataFolder folder, AssessmentFormat format, FileActions files, InstantSource clock) {
    this(new FolderContents(folder, files, format), Pause.REAL, clock, new SecureRandom());
  }

  AssessmentStore(FolderContents contents, Pause pause, InstantSource clock, Random random) {
    this.contents = contents;
    atomic = new AtomicFile(contents.files(), pause);
    ids = new NewIds(contents, random);
    writer = new AssessmentWriter(contents, atomic, ids, clock);
    recovery = new Recovery(contents, atomic);
    bin = new Bin(contents, new SetAside(contents.folder(), contents.files(), atomic));
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

  /// Something new, of which there is no file before its first save.
  public Stored begin(Assessment assessment) {
    return Stored.unsaved(assessment, null);
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
    return copyOut(
        () ->
            contents
                .find(id)
                .file()
                .map(FileRead::path)
                .orElseThrow(() -> new NoSuchFileException(id)),
        target);
  }

  /// Writes a copy of any file, to the byte.
  public Optional<FailureReason> copyOut(Path original, Path target) {
    return copyOut(() -> original, target);
  }

  private Optional<FailureReason> copyOut(Original original, Path target) {
    byte[] bytes;
    try {
      bytes = contents.files().read(original.find(), AssessmentFormat.MOST_BYTES);
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
    try {
      return copyIn(contents.read(original).reading());
    } catch (IOException e) {
      return new OpenResult.Failed(contents.reason(e));
    }
  }

  /// Takes in a copy of an assessment that came inside another file.
  public OpenResult copyIn(byte[] content) {
    return copyIn(contents.format().read(content));
  }

  private OpenResult copyIn(Reading reading) {
    return switch (reading) {
      case Reading.Whole(var assessment, var body) -> copyIn(assessment, body);
      case Reading.Newer(_, var program) -> new OpenResult.NeedsNewer(program);
      case Reading.Damaged(var problems) -> new OpenResult.Unreadable(List.of(), problems);
    };
  }

  private OpenResult copyIn(Assessment assessment, SavedJson body) {
    try {
      Assessment copy = assessment.withId(ids.copy(assessment.year()));
      SaveResult result = writer.save(Stored.unsaved(copy, body), copy);
      return result instanceof SaveResult.Failed(_, var reason)
          ? new OpenResult.Failed(reason)
          : new OpenResult.Opened(result.next(), new OpenResult.History.Untouched());
    } catch (IOException e) {
      return new OpenResult.Failed(contents.reason(e));
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

  private interface Original {
    Path find() throws IOException;
  }

  private interface Step {
    void run() throws IOException;
  }
}
