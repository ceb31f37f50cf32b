package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.AssessmentState;
import java.time.LocalDateTime;

/// A line of the list of years. One that a newer program wrote can be opened, but only read. `copy`
/// says that it was made from another file.
public record YearSummary(
    String id,
    int year,
    AssessmentState state,
    boolean sample,
    int answered,
    int asked,
    LocalDateTime changedAt,
    boolean newer,
    boolean copy) {}
