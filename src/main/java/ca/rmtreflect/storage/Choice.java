package ca.rmtreflect.storage;

import java.util.List;
import java.util.Optional;

/// Which copy of an assessment counts.
sealed interface Choice {

  /// The file that counts, or the first of those that cannot be read.
  default Optional<Found> file() {
    return switch (this) {
      case Main(var main) -> Optional.of(main);
      case Unfinished(var temporary, var _) -> Optional.of(temporary);
      case Earlier(var backup, var _) -> Optional.of(backup);
      case Unreadable(var files) -> Optional.of(files.getFirst());
      case Nothing() -> Optional.empty();
    };
  }

  /// The file itself, or what a newer program wrote in its place.
  record Main(Found main) implements Choice {}

  /// A save that was complete but for its rename. `former` is what stands under the name now.
  record Unfinished(Found temporary, Optional<Found> former) implements Choice {}

  /// An earlier copy, since the file itself is missing or damaged.
  record Earlier(Found backup, Optional<Found> damaged) implements Choice {}

  /// There is something, and nothing of it can be read.
  record Unreadable(List<Found> files) implements Choice {}

  /// There is nothing.
  record Nothing() implements Choice {}
}
