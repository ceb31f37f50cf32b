package ca.rmtreflect.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Decides which copy of an assessment counts. By what the files hold, never by their dates, and
/// never a lower count over a file that can be read. A file that somebody edited is never replaced
/// by a save that was cut off: what they wrote is the later.
final class LoadOrder {

  /// Of two saves that failed with the same count, the one that was entered last.
  private static final Comparator<FileRead> LATEST =
      Comparator.comparingLong(FileRead::seq).thenComparing(FileRead::changedAt);

  private LoadOrder() {}

  /// `backups` come newest first. Half a temporary file is what a first save left that never came
  /// to its end: nobody was told that there is anything.
  static WhichCopy choose(
      Optional<FileRead> main, List<FileRead> temporaries, List<FileRead> backups) {
    Optional<FileRead> temporary = temporaries.stream().filter(FileRead::isSealed).max(LATEST);
    if (main.isPresent() && !main.get().isDamaged()) {
      FileRead readable = main.get();
      Optional<FileRead> next =
          temporaries.stream()
              .filter(found -> found.isSealed() && found.seq() == readable.seq() + 1)
              .max(LATEST);
      return readable.isSealed() && next.isPresent()
          ? new WhichCopy.Unfinished(next.get(), main)
          : new WhichCopy.Main(readable);
    }
    Optional<FileRead> backup = backups.stream().filter(found -> !found.isDamaged()).findFirst();
    long newestBackup = backup.map(FileRead::seq).orElse(-1L);
    if (temporary.isPresent() && temporary.get().seq() > newestBackup) {
      return new WhichCopy.Unfinished(temporary.get(), main);
    }
    if (backup.isPresent()) {
      return new WhichCopy.Earlier(backup.get(), main);
    }
    List<FileRead> files = new ArrayList<>();
    main.ifPresent(files::add);
    temporaries.stream().filter(found -> !found.isDamaged()).forEach(files::add);
    files.addAll(backups);
    return files.isEmpty() ? new WhichCopy.Nothing() : new WhichCopy.Unreadable(files);
  }
}
