package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import java.util.List;
import java.util.Optional;

/// What the bytes of a file turned out to be. Only what is `Whole` has a body, and only what has a
/// body can be saved.
public sealed interface Reading {

  /// An assessment that this program may change.
  record Whole(Assessment assessment, SavedJson body) implements Reading {}

  /// A file that asks for a newer program. It may be shown where this one understands it.
  record Newer(Optional<Assessment> assessment, String program) implements Reading {}

  /// No assessment, or not a whole one.
  record Damaged(List<Problem> problems) implements Reading {
    public Damaged {
      problems = List.copyOf(problems);
    }
  }
}
