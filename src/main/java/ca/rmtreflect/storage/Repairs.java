package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.storage.Opening.History;
import ca.rmtreflect.storage.file.AtomicFile;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Opens an assessment for changing, and first puts right what a crash or a bad disk left.
final class Repairs {

  private final DataFolder folder;
  private final FileActions files;
  private final Shelf shelf;
  private final AtomicFile atomic;
  private final Attic attic;

  Repairs(Shelf shelf, AtomicFile atomic) {
    this.folder = shelf.folder();
    this.files = shelf.files();
    this.shelf = shelf;
    this.atomic = atomic;
    this.attic = new Attic(folder, files, atomic);
  }

  Opening open(String id) {
    try {
      return switch (shelf.find(id)) {
        case Choice.Main(var main) -> opened(id, main, history(main));
        case Choice.Unfinished(var temporary, var former) -> finish(id, temporary, former);
        case Choice.Earlier(var backup, var damaged) -> restore(id, backup, damaged);
        case Choice.Unreadable(var found) -> unreadable(found);
        case Choice.Nothing() -> new Opening.Absent();
      };
    } catch (IOException e) {
      return new Opening.Failed(shelf.reason(e));
    }
  }

  /// Finishes or removes what interrupted saves left, everywhere.
  void tidy() throws IOException {
    for (String id : shelf.ids()) {
      if (!shelf.temporaries(id).isEmpty()) {
        tidy(id);
      }
    }
    removeUnfinished(folder.root(), name -> name.startsWith("settings-"));
    for (Path below :
        List.of(folder.backups(), folder.versions(), folder.damaged(), folder.bin())) {
      removeUnfinished(below, name -> true);
    }
  }

  private void tidy(String id) {
    try {
      switch (shelf.find(id)) {
        case Choice.Main(var main) -> opened(id, main, history(main));
        case Choice.Unfinished(var temporary, var former) -> finish(id, temporary, former);
        case Choice.Nothing() -> {
          for (Path temporary : shelf.temporaries(id)) {
            attic.putAside(temporary, id, shelf.read(temporary).digest());
          }
        }
        case Choice.Earlier _, Choice.Unreadable _ -> {
          // Whoever opens it has to hear what became of it.
        }
      }
    } catch (IOException e) {
      // Whoever opens it hears why not; the others can be opened all the same.
    }
  }

  private Opening finish(String id, Found temporary, Optional<Found> former) throws IOException {
    if (former.isPresent() && former.get().isDamaged()) {
      attic.putAside(former.get().path(), id, former.get().digest());
    }
    for (Path path : shelf.temporaries(id)) {
      Found other = shelf.read(path, id);
      if (other.isSealed()
          && other.seq() == temporary.seq()
          && !other.digest().equals(temporary.digest())) {
        attic.putAside(path, id, other.digest());
      }
    }
    files.replace(temporary.path(), folder.main(id));
    files.forceFolder(folder.root());
    return opened(id, temporary, new History.Completed());
  }

  private Opening restore(String id, Found backup, Optional<Found> damaged) throws IOException {
    if (!(backup.reading() instanceof Reading.Whole(var assessment, var _))) {
      return opened(id, backup, new History.Untouched());
    }
    Optional<Path> kept = Optional.empty();
    if (damaged.isPresent()) {
      kept = Optional.of(attic.putAside(damaged.get().path(), id, damaged.get().digest()));
    }
    atomic.write(folder.main(id), files.read(backup.path(), AssessmentFormat.MOST_BYTES));
    return opened(id, backup, new History.FromBackup(assessment.changedAt(), kept));
  }

  private static Opening unreadable(List<Found> found) {
    List<Problem> problems =
        found.getFirst().reading() instanceof Reading.Damaged(var all) ? all : List.of();
    return new Opening.Unreadable(found.stream().map(Found::path).toList(), problems);
  }

  private void removeUnfinished(Path below, Predicate<String> which) throws IOException {
    for (String name : shelf.namesIn(below)) {
      if (DataFolder.isUnfinished(name) && which.test(name)) {
        files.delete(below.resolve(name));
      }
    }
  }

  private static History history(Found main) {
    return main.reading() instanceof Reading.Whole(var _, var body) && !body.isIntact()
        ? new History.ChangedOutside()
        : new History.Untouched();
  }

  private Opening opened(String id, Found found, History history) {
    return switch (found.reading()) {
      case Reading.Whole(var assessment, var body) -> {
        removeLeftovers(id, body.seq());
        Stored.Seen seen = new Stored.Seen(found.digest(), body.seq());
        yield new Opening.Opened(Stored.found(assessment, body, seen), history);
      }
      case Reading other -> Opening.toRead(other, false, List.of(found.path()));
    };
  }

  /// What an unfinished save left behind. A complete one that is further than the file is kept, as
  /// nobody knows what it was.
  private void removeLeftovers(String id, long seq) {
    try {
      for (Path path : shelf.temporaries(id)) {
        Found found = shelf.read(path, id);
        if (found.isSealed() && found.seq() > seq) {
          attic.putAside(path, id, found.digest());
        } else {
          files.delete(path);
        }
      }
    } catch (IOException e) {
      // They only take up room, and the next start tries again.
    }
  }
}
