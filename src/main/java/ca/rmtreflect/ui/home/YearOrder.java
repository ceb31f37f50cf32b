package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The order of the years, and which of them matters for what.
final class YearOrder {

  /// Newest first; of the same year the person's own before a sample, then the one changed last.
  private static final Comparator<YearSummary> ORDER =
      Comparator.comparingInt(YearSummary::year)
          .reversed()
          .thenComparing(YearSummary::sample)
          .thenComparing(Comparator.comparing(YearSummary::changedAt).reversed())
          .thenComparing(YearSummary::id);

  private YearOrder() {}

  static List<YearSummary> newestFirst(List<YearSummary> years) {
    return years.stream().sorted(ORDER).toList();
  }

  /// The newest year that the person has not finished.
  static Optional<YearSummary> inProgress(List<YearSummary> years) {
    return own(years)
        .filter(year -> year.state() == AssessmentState.OPEN && !year.newer())
        .findFirst();
  }

  /// The year that the person is in: the one in progress, or else the last that they finished. None
  /// as long as a year that is still to be read may turn out to be it.
  static Optional<YearSummary> current(YearList list) {
    Optional<YearSummary> open = inProgress(list.years());
    if (list.unread().isEmpty()) {
      return open.or(() -> own(list.years()).filter(year -> !year.newer()).findFirst());
    }
    return open.filter(year ->
        list.unread().stream()
            .map(FileTrouble::title)
            .allMatch(title -> title.compareTo(Integer.toString(year.year())) < 0));
  }

  /// The person's own reflection for a year.
  static Optional<YearSummary> of(int number, List<YearSummary> years) {
    return own(years).filter(year -> year.year() == number).findFirst();
  }

  /// The first year from this one on for which the person has no reflection.
  static int next(int thisYear, List<YearSummary> years) {
    int next = thisYear;
    while (of(next, years).isPresent()) {
      next++;
    }
    return next;
  }

  /// The year from which things come along into another: the last one before it.
  static Optional<YearSummary> before(int number, List<YearSummary> years) {
    return own(years).filter(year -> year.year() < number).findFirst();
  }

  private static Stream<YearSummary> own(List<YearSummary> years) {
    return newestFirst(years).stream().filter(year -> !year.sample());
  }
}
