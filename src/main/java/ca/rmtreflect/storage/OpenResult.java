package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What came of opening an assessment, or any file: it may be changed, or only a copy or a part can
/// be shown, or nothing can, and why. Only `Opened` can be saved.
public sealed interface OpenResult {

  /// It may be changed.
  record Opened(Stored stored, History history) implements OpenResult {}

  /// It is only shown: as a newer program wrote it, or as nothing may be written. An earlier copy
  /// stands for a file that is missing or damaged.
  record ReadOnly(Assessment assessment, Optional<String> newerProgram, boolean isEarlier)
      implements OpenResult {}

  /// There is nothing of that id.
  record Absent() implements OpenResult {}

  /// It is there and cannot be shown.
  sealed interface Refused extends OpenResult {

    default List<Path> files() {
      return List.of();
    }

    default List<Problem> problems() {
      return List.of();
    }
  }

  /// A newer program wrote it, and this one does not even understand it.
  record NeedsNewer(String program) implements Refused {}

  /// There are files, and none of them can be read.
  record Unreadable(List<Path> files, List<Problem> problems) implements Refused {
    public Unreadable {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  /// It is there, but the disk did not hand it out, or did not take the repair.
  record Failed(FailureReason reason) implements Refused {}

  /// What can be shown by what was read in these files.
  static OpenResult toRead(Reading reading, boolean isEarlier, List<Path> files) {
    return switch (reading) {
      case Reading.Whole(var found, _) -> new ReadOnly(found, Optional.empty(), isEarlier);
      case Reading.Newer(var shown, var program) when shown.isPresent() ->
          new ReadOnly(shown.get(), Optional.of(program), isEarlier);
      case Reading.Newer(_, var program) -> new NeedsNewer(program);
      case Reading.Damaged(var problems) -> new Unreadable(files, problems);
    };
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
