package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.OpenResult.History;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.DiskTask;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Opens an assessment for changing, and first puts right what a crash or a bad disk left.
public final class Recovery {

  private final AssessmentReader reader;
  private final DataFolder folder;
  private final FileActions files;
  private final AtomicFile atomic;
  private final SetAside setAside;
  private final FollowUpStore followUps;

  Recovery(AssessmentReader reader, AtomicFile atomic, SetAside setAside, FollowUpStore followUps) {
    this.reader = reader;
    this.folder = reader.folder();
    this.files = reader.files();
    this.atomic = atomic;
    this.setAside = setAside;
    this.followUps = followUps;
  }

  /// Makes the folder, tries whether it takes files, and clears up after interrupted saves. A
  /// reason means that the folder can at best be read.
  public Optional<FailureReason> prepare() {
    return whyNot(() -> {
      probe();
      tidy();
    });
  }

  /// Only tries whether the folder takes files, and clears up nothing: somebody else may be at work
  /// there.
  public Optional<FailureReason> whyUnfit() {
    return whyNot(this::probe);
  }

  private void probe() throws IOException {
    files.createFolder(folder.root());
    Path probe = folder.root().resolve("probe-00000000" + AtomicFile.UNFINISHED);
    files.delete(probe);
    files.create(probe).close();
    files.delete(probe);
  }

  private Optional<FailureReason> whyNot(DiskTask task) {
    return FailureReason.whyNot(task, files, folder.root(), 0);
  }

  /// An assessment that may be changed from now on, or what can be shown of it.
  public OpenResult open(String id) {
    try {
      return switch (reader.find(id)) {
        case WhichCopy.Main(var main) -> opened(id, main, history(main));
        case WhichCopy.Unfinished(var temporary, var former) -> finish(id, temporary, former);
        case WhichCopy.Earlier(var backup, var damaged) -> restore(id, backup, damaged);
        case WhichCopy.Unreadable(var found) -> unreadable(found);
        case WhichCopy.Nothing() -> new OpenResult.OnlyRead(new Reading.Absent());
      };
    } catch (IOException e) {
      return OpenResult.failed(reader.reason(e));
    }
  }

  /// The newest earlier copy that is to the byte as a program saved it.
  public Optional<Assessment> lastIntact(String id) {
    try {
      for (Backup backup : reader.backups(id)) {
        if (reader.read(reader.path(backup), id).reading()
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

  /// Finishes or removes what interrupted saves left, everywhere.
  private void tidy() throws IOException {
    List<String> names = files.names(folder.root());
    for (String id : reader.ids(names)) {
      if (!reader.temporaries(id, names).isEmpty()) {
        tidy(id);
      }
    }
    followUps.tidy();
    removeUnfinished(folder.root(), name -> name.startsWith("settings-"));
    for (Path below :
        List.of(folder.backups(), folder.versions(), folder.damaged(), folder.bin())) {
      removeUnfinished(below, name -> true);
    }
  }

  private void tidy(String id) {
    try {
      switch (reader.find(id)) {
        case WhichCopy.Main(var main) -> opened(id, main, history(main));
        case WhichCopy.Unfinished(var temporary, var former) -> finish(id, temporary, former);
        case WhichCopy.Nothing() -> {
          for (Path temporary : reader.temporaries(id)) {
            setAside.putAside(temporary, id, reader.read(temporary).digest());
          }
        }
        case WhichCopy.Earlier _, WhichCopy.Unreadable _ -> {
          // Whoever opens it has to hear what became of it.
        }
      }
    } catch (IOException e) {
      // Whoever opens it hears why not; the others can be opened all the same.
    }
  }

  private OpenResult finish(String id, FileRead temporary, Optional<FileRead> former)
      throws IOException {
    if (former.isPresent() && former.get().isDamaged()) {
      setAside.putAside(former.get().path(), id, former.get().digest());
    }
    for (Path path : reader.temporaries(id)) {
      FileRead other = reader.read(path, id);
      if (other.isSealed()
          && other.seq() == temporary.seq()
          && !other.digest().equals(temporary.digest())) {
        setAside.putAside(path, id, other.digest());
      }
    }
    files.replace(temporary.path(), folder.main(id));
    files.forceFolder(folder.root());
    return opened(id, temporary, new History.Completed());
  }

  private OpenResult restore(String id, FileRead backup, Optional<FileRead> damaged)
      throws IOException {
    if (!(backup.reading() instanceof Reading.Whole(var assessment, var _))) {
      return opened(id, backup, new History.Untouched());
    }
    Optional<Path> kept = Optional.empty();
    if (damaged.isPresent()) {
      kept = Optional.of(setAside.putAside(damaged.get().path(), id, damaged.get().digest()));
    }
    atomic.write(folder.main(id), files.read(backup.path(), AssessmentFormat.MOST_BYTES));
    return opened(id, backup, new History.FromBackup(assessment.changedAt(), kept));
  }

  private static OpenResult unreadable(List<FileRead> found) {
    List<Problem> problems =
        found.getFirst().reading() instanceof Reading.Damaged(var all) ? all : List.of();
    return new OpenResult.OnlyRead(
        new Reading.Damaged(problems), false, found.stream().map(FileRead::path).toList());
  }

  private void removeUnfinished(Path below, Predicate<String> which) throws IOException {
    for (String name : reader.namesIn(below)) {
      if (DataFolder.isUnfinished(name) && which.test(name)) {
        files.delete(below.resolve(name));
      }
    }
  }

  private static History history(FileRead main) {
    return main.reading() instanceof Reading.Whole(var _, var body) && !body.isIntact()
        ? new History.ChangedOutside()
        : new History.Untouched();
  }

  private OpenResult opened(String id, FileRead found, History history) {
    return switch (found.reading()) {
      case Reading.Whole(var assessment, var body) -> {
        removeLeftovers(id, body.seq());
        Stored.Seen seen = new Stored.Seen(found.digest(), body.seq());
        yield new OpenResult.Opened(Stored.found(assessment, body, seen), history);
      }
      case Reading other -> new OpenResult.OnlyRead(other);
    };
  }

  /// What an unfinished save left behind. A complete one that is further than the file is kept, as
  /// nobody knows what it was.
  private void removeLeftovers(String id, long seq) {
    try {
      for (Path path : reader.temporaries(id)) {
        FileRead found = reader.read(path, id);
        if (found.isSealed() && found.seq() > seq) {
          setAside.putAside(path, id, found.digest());
        } else {
          files.delete(path);
        }
      }
    } catch (IOException e) {
      // They only take up room, and the next start tries again.
    }
  }
}
