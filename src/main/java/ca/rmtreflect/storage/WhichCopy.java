package ca.rmtreflect.storage;

import ca.rmtreflect.storage.format.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which copy of an assessment counts. That is decided by what the files hold, never by their
/// dates, and never for a lower count over a file that can be read. A file that somebody edited is
/// never replaced by a save that was cut off: what they wrote is the later.
sealed interface WhichCopy {

  /// The file itself, or what a newer program wrote in its place.
  record Main(FileRead main) implements WhichCopy {}

  /// A save that was complete but for its rename. `former` is what stands under the name now.
  record Unfinished(FileRead temporary, Optional<FileRead> former) implements WhichCopy {}

  /// An earlier copy, since the file itself is missing or damaged.
  record Earlier(FileRead backup, Optional<FileRead> damaged) implements WhichCopy {}

  /// There is something, and nothing of it can be read.
  record Unreadable(List<FileRead> files) implements WhichCopy {}

  /// There is nothing.
  record Nothing() implements WhichCopy {}

  /// Of two saves that failed with the same count, the one that was entered last.
  Comparator<FileRead> LATEST =
      Comparator.comparingLong(FileRead::seq).thenComparing(FileRead::changedAt);

  /// `backups` come newest first. Half a temporary file is what a first save left that never came
  /// to its end: nobody was told that there is anything.
  static WhichCopy of(Optional<FileRead> main, List<FileRead> temporaries, List<FileRead> backups) {
    List<FileRead> complete = temporaries.stream().filter(FileRead::isSealed).toList();
    if (main.isPresent() && !main.get().isDamaged()) {
      FileRead readable = main.get();
      Optional<FileRead> next =
          complete.stream().filter(found -> found.seq() == readable.seq() + 1).max(LATEST);
      return readable.isSealed() && next.isPresent()
          ? new Unfinished(next.get(), main)
          : new Main(readable);
    }
    Optional<FileRead> temporary = complete.stream().max(LATEST);
    Optional<FileRead> backup = backups.stream().filter(found -> !found.isDamaged()).findFirst();
    long newestBackup = backup.map(FileRead::seq).orElse(-1L);
    if (temporary.isPresent() && temporary.get().seq() > newestBackup) {
      return new Unfinished(temporary.get(), main);
    }
    if (backup.isPresent()) {
      return new Earlier(backup.get(), main);
    }
    List<FileRead> files = new ArrayList<>();
    main.ifPresent(files::add);
    temporaries.stream().filter(found -> !found.isDamaged()).forEach(files::add);
    files.addAll(backups);
    return files.isEmpty() ? new Nothing() : new Unreadable(files);
  }

  /// The file that counts, or the first of those that cannot be read.
  default Optional<FileRead> file() {
    return switch (this) {
      case Main(var main) -> Optional.of(main);
      case Unfinished(var temporary, _) -> Optional.of(temporary);
      case Earlier(var backup, _) -> Optional.of(backup);
      case Unreadable(var files) -> Optional.of(files.getFirst());
      case Nothing() -> Optional.empty();
    };
  }

  /// What that file says.
  default Reading reading() {
    return file().map(FileRead::reading).orElseGet(Reading.Absent::new);
  }
}
