package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.AssessmentState;
import java.time.LocalDate;

/// A line of the list of years. One that a newer program wrote can be opened, but only read.
public record YearSummary(
    String id,
    int year,
    AssessmentState state,
    boolean sample,
    int answered,
    int asked,
    LocalDate changedOn,
    boolean newer) {

  /// A year that this program may change.
  public YearSummary(
      String id,
      int year,
      AssessmentState state,
      boolean sample,
      int answered,
      int asked,
      LocalDate changedOn) {
    this(id, year, state, sample, answered, asked, changedOn, false);
  }
}
