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
  private static final Comparator<Found> LATEST =
      Comparator.comparingLong(Found::seq).thenComparing(Found::changedAt);

  private LoadOrder() {}

  /// `backups` come newest first. Half a temporary file is what a first save left that never came
  /// to its end: nobody was told that there is anything.
  static Choice choose(Optional<Found> main, List<Found> temporaries, List<Found> backups) {
    Optional<Found> temporary = temporaries.stream().filter(Found::isSealed).max(LATEST);
    if (main.isPresent() && !main.get().isDamaged()) {
      Found readable = main.get();
      Optional<Found> next =
          temporaries.stream()
              .filter(found -> found.isSealed() && found.seq() == readable.seq() + 1)
              .max(LATEST);
      return readable.isSealed() && next.isPresent()
          ? new Choice.Unfinished(next.get(), main)
          : new Choice.Main(readable);
    }
    Optional<Found> backup = backups.stream().filter(found -> !found.isDamaged()).findFirst();
    long newestBackup = backup.map(Found::seq).orElse(-1L);
    if (temporary.isPresent() && temporary.get().seq() > newestBackup) {
      return new Choice.Unfinished(temporary.get(), main);
    }
    if (backup.isPresent()) {
      return new Choice.Earlier(backup.get(), main);
    }
    List<Found> files = new ArrayList<>();
    main.ifPresent(files::add);
    temporaries.stream().filter(found -> !found.isDamaged()).forEach(files::add);
    files.addAll(backups);
    return files.isEmpty() ? new Choice.Nothing() : new Choice.Unreadable(files);
  }
}
