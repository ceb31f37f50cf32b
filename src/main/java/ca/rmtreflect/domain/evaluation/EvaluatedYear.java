package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;

/// A year with the questionnaire that it answers and what is asked in it, ready to be compared.
public record EvaluatedYear(Pack pack, Assessment assessment, Evaluation evaluation) {

  /// No comparison hangs on the day: it is that on which the year was begun.
  public static EvaluatedYear of(Pack pack, Assessment assessment) {
    return new EvaluatedYear(
        pack, assessment, Evaluation.of(pack, assessment, assessment.startedOn()));
  }
}
