package ca.rmtreflect.storage;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.storage.format.SavedJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The file that is about to be written for an assessment, and how it reads.
final class PrintedFile {

  final Assessment assessment;
  final long seq;
  final byte[] bytes;
  final Reading reading;

  PrintedFile(
      AssessmentFormat format, Assessment assessment, long seq, @Nullable SavedJson former) {
    this.assessment = assessment;
    this.seq = seq;
    this.bytes = format.write(assessment, seq, former);
    this.reading = format.read(bytes);
  }

  boolean isSound() {
    return reading instanceof Reading.Whole(var understood, var _) && understood.equals(assessment);
  }

  /// What this program could not read again it does not write: the next start would take it for
  /// damaged.
  FailureReason whyUnsound() {
    return reading instanceof Reading.Damaged(List<Problem> problems)
            && problems.stream()
                .map(Problem::code)
                .anyMatch(code -> code == Problem.Code.TOO_LONG || code == Problem.Code.TOO_LARGE)
        ? FailureReason.TOO_LARGE
        : FailureReason.UNSOUND;
  }
}
