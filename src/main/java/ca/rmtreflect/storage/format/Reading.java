package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import java.util.List;
import java.util.Optional;

/// What came of reading a file: an assessment that may be changed, one that can only be shown, or
/// none, and why. Only what is `Whole` has a body, and only what has a body can be saved.
public sealed interface Reading {

  /// The assessment, as far as it can be shown.
  default Optional<Assessment> shown() {
    return switch (this) {
      case Whole(var assessment, _) -> Optional.of(assessment);
      case Newer(var assessment, _) -> Optional.of(assessment);
      case Unreadable _ -> Optional.empty();
    };
  }

  /// An assessment that this program may change.
  record Whole(Assessment assessment, SavedJson body) implements Reading {}

  /// A newer program wrote it: it is understood, and must not be written back.
  record Newer(Assessment assessment, String program) implements Reading {}

  /// Nothing can be shown.
  sealed interface Unreadable extends Reading {}

  /// There is nothing.
  record Absent() implements Unreadable {}

  /// A newer program wrote it, and this one does not even understand it.
  record NeedsNewer(String program) implements Unreadable {}

  /// No assessment, or not a whole one.
  record Damaged(List<Problem> problems) implements Unreadable {
    public Damaged {
      problems = List.copyOf(problems);
    }
  }

  /// It is there, but the disk did not hand it out, or did not take the repair.
  record Failed(FailureReason reason) implements Unreadable {}
}
