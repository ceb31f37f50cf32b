package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.FollowUp;
import java.util.List;

/// What came of reading the file beside a finished year. Only what is `Whole` can be saved again.
public sealed interface FollowUpReading {

  /// This program may change it.
  record Whole(FollowUp followUp, SavedFollowUp body) implements FollowUpReading {}

  /// A newer program wrote it: it is shown as far as it is understood, and never written back.
  record Newer(FollowUp followUp, String program) implements FollowUpReading {}

  /// It is none, or not a whole one.
  record Damaged(List<Problem> problems) implements FollowUpReading {
    public Damaged {
      problems = List.copyOf(problems);
    }
  }

  /// What it tells, as far as that is understood.
  default FollowUp shown() {
    return switch (this) {
      case Whole(var followUp, _) -> followUp;
      case Newer(var followUp, _) -> followUp;
      case Damaged _ -> FollowUp.NONE;
    };
  }
}
