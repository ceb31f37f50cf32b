package ca.rmtreflect.storage;

import java.util.List;
import java.util.Optional;

/// Which copy of an assessment counts.
sealed interface WhichCopy {

  /// The file that counts, or the first of those that cannot be read.
  default Optional<FileRead> file() {
    return switch (this) {
      case Main(var main) -> Optional.of(main);
      case Unfinished(var temporary, var _) -> Optional.of(temporary);
      case Earlier(var backup, var _) -> Optional.of(backup);
      case Unreadable(var files) -> Optional.of(files.getFirst());
      case Nothing() -> Optional.empty();
    };
  }

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
}
