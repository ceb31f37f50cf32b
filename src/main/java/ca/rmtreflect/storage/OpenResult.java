package ca.rmtreflect.storage;

import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What came of opening an assessment. Only `Opened` can be saved.
public sealed interface OpenResult {

  /// It may be changed.
  record Opened(Stored stored, History history) implements OpenResult {}

  /// It is shown at most. An earlier copy stands for a file that is missing or damaged; `files` are
  /// those that could not be read.
  record OnlyRead(Reading reading, boolean isEarlier, List<Path> files) implements OpenResult {

    public OnlyRead {
      files = List.copyOf(files);
    }

    OnlyRead(Reading reading) {
      this(reading, false, List.of());
    }
  }

  /// The disk did not hand it out, or did not take the repair.
  static OnlyRead failed(FailureReason reason) {
    return new OnlyRead(new Reading.Failed(reason));
  }

  /// What had happened to the file since the last save.
  sealed interface History {

    /// Nothing.
    record Untouched() implements History {}

    /// Somebody edited it, or a bit went over.
    record ChangedOutside() implements History {}

    /// The last save had been cut off before its last step, which was now done.
    record Completed() implements History {}

    /// The file was missing or damaged. This is the copy from the last backup, and the damaged file
    /// is kept where `damaged` says.
    record FromBackup(Instant changedAt, Optional<Path> damaged) implements History {}
  }
}
