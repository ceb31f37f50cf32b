package ca.rmtreflect.domain.evaluation;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.domain.assessment.EnteredDate;
import ca.rmtreflect.domain.assessment.FollowedYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something to say about a date that was entered. `than` is the day with which it was compared.
///
/// Only a date of an unusual year is surely a mistake; the rest invites a second look.
public record DateRemark(EnteredDate entered, Kind kind, LocalDate than) {

  /// What there is to say.
  public enum Kind {
    UNUSUAL,
    PASSED,
    TO_COME,
    BEFORE_BEGINNING
  }

  public boolean isMistake() {
    return kind == Kind.UNUSUAL;
  }

  /// The remarks on an assessment as of a day, in the order of the file.
  public static List<DateRemark> of(Assessment assessment, LocalDate asOf) {
    return of(EnteredDate.of(assessment), assessment, asOf);
  }

  /// Likewise, on what was entered after the year was finished.
  public static List<DateRemark> later(FollowedYear year, LocalDate asOf) {
    return of(EnteredDate.later(year), year.assessment(), asOf);
  }

  private static List<DateRemark> of(
      List<EnteredDate> dates, Assessment assessment, LocalDate asOf) {
    return dates.stream().flatMap(one -> remark(one, assessment, asOf).stream()).toList();
  }

  private static Optional<DateRemark> remark(
      EnteredDate entered, Assessment assessment, LocalDate asOf) {
    LocalDate date = entered.date();
    DateSense sense = entered.sense();
    if (!EnteredDate.isUsual(date)) {
      return Optional.of(new DateRemark(entered, Kind.UNUSUAL, asOf));
    }
    if (entered.isSettled() || !EnteredDate.isUsual(asOf)) {
      return Optional.empty();
    }
    if (sense == DateSense.COMING && date.isBefore(asOf)) {
      return Optional.of(new DateRemark(entered, Kind.PASSED, asOf));
    }
    if (sense != DateSense.COMING && date.isAfter(asOf)) {
      return Optional.of(new DateRemark(entered, Kind.TO_COME, asOf));
    }
    boolean early = sense == DateSense.PRESENT && date.isBefore(assessment.startedOn());
    return early && EnteredDate.isUsual(assessment.startedOn())
        ? Optional.of(new DateRemark(entered, Kind.BEFORE_BEGINNING, assessment.startedOn()))
        : Optional.empty();
  }
}
