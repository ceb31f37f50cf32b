package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What came of opening an assessment. Only `Opened` can be saved.
public sealed interface Opening {

  /// It may be changed.
  record Opened(Stored stored, History history) implements Opening {}

  /// A newer program wrote it; it is only shown.
  record ReadOnly(Assessment assessment, String program) implements Opening {}

  /// A newer program wrote it, and this one does not even understand it.
  record NeedsNewer(String program) implements Opening {}

  /// There are files, and none of them can be read.
  record Unreadable(List<Path> files, List<Problem> problems) implements Opening {
    public Unreadable {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  /// There is nothing of that id.
  record Absent() implements Opening {}

  /// It is there, but the disk did not hand it out, or did not take the repair.
  record Failed(FailureReason reason) implements Opening {}

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
