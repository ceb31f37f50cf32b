package ca.rmtreflect.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.ui.ListedYears;
import ca.rmtreflect.ui.session.YearSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearOrderTest {

  private static final YearSummary FINISHED = year("finished", 2025, AssessmentState.FINISHED);
  private static final YearSummary OPEN = year("open", 2026, AssessmentState.OPEN);
  private static final YearSummary OLD = year("old", 2023, AssessmentState.OPEN);
  private static final YearSummary SAMPLE =
      ListedYears.year(
          "sample", 2026, AssessmentState.OPEN, true, 1, 2, LocalDate.of(2026, 12, 31));
  private static final List<YearSummary> ALL = List.of(OLD, SAMPLE, FINISHED, OPEN);

  @Test
  void newestStandsFirstAndASampleAfterTheOwnOfItsYear() {
    assertEquals(List.of(OPEN, SAMPLE, FINISHED, OLD), YearOrder.newestFirst(ALL));
  }

  @Test
  void twoOfTheSameYearStandByTheirLastChange() {
    YearSummary later =
        ListedYears.year("a", 2026, AssessmentState.OPEN, false, 0, 2, LocalDate.of(2027, 1, 1));
    assertEquals(List.of(later, OPEN), YearOrder.newestFirst(List.of(OPEN, later)));
  }

  @Test
  void workGoesOnInTheNewestOwnYearThatIsNotFinished() {
    assertEquals(Optional.of(OPEN), YearOrder.inProgress(ALL));
    assertEquals(Optional.empty(), YearOrder.inProgress(List.of(FINISHED, SAMPLE)));
  }

  @Test
  void aSampleTakesNoYear() {
    assertEquals(Optional.of(OPEN), YearOrder.of(2026, ALL));
    assertEquals(Optional.empty(), YearOrder.of(2026, List.of(SAMPLE)));
  }

  @Test
  void thingsComeAlongFromTheLastOwnYearBefore() {
    assertEquals(Optional.of(FINISHED), YearOrder.before(2026, ALL));
    assertEquals(Optional.of(OLD), YearOrder.before(2025, ALL));
    assertEquals(Optional.empty(), YearOrder.before(2023, ALL));
  }

  private static YearSummary year(String id, int number, AssessmentState state) {
    return ListedYears.year(id, number, state, false, 1, 2, LocalDate.of(number, 11, 1));
  }
}
