package ca.rmtreflect.ui;

import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearSummary;
import java.time.LocalDate;
import java.util.List;

/// Years as the folder lists them.
public final class ListedYears {

  private ListedYears() {}

  /// A year that this program may change, by the day of its last change.
  public static YearSummary year(
      String id,
      int year,
      AssessmentState state,
      boolean sample,
      int answered,
      int asked,
      LocalDate changedOn) {
    return new YearSummary(
        id, year, state, sample, answered, asked, changedOn.atStartOfDay(), false, false);
  }

  /// Years, and nothing else.
  public static YearList of(List<YearSummary> years) {
    return new YearList(new YearList.Reach.Seen(), years, List.of(), List.of(), List.of());
  }
}
