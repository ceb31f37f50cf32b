package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.AssessmentState;
import java.time.LocalDate;

/// A line of the list of years.
public record YearSummary(
    String id,
    int year,
    AssessmentState state,
    boolean sample,
    int answered,
    int asked,
    LocalDate changedOn) {}
