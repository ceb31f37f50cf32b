package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.pack.Pack;

/// A year with the questionnaire that it answers, what is asked in it and what became of its plan,
/// ready to be compared.
public record EvaluatedYear(
    Pack pack, Assessment assessment, FollowUp followUp, Evaluation evaluation) {

  /// No comparison hangs on the day: it is that on which the year was begun.
  public static EvaluatedYear of(Pack pack, FollowedYear year) {
    Assessment assessment = year.assessment();
    return new EvaluatedYear(
        pack, assessment, year.followUp(), Evaluation.of(pack, assessment, assessment.startedOn()));
  }

  /// Likewise, for one of which nothing was entered later.
  public static EvaluatedYear of(Pack pack, Assessment assessment) {
    return of(pack, FollowedYear.of(assessment));
  }
}
