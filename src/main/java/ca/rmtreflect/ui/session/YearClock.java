package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.Assessment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// What the time of day has to do with a year: what is old, and when something was changed.
record YearClock(Clock clock) {

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return moment(now()).toLocalDate();
  }

  LocalDateTime moment(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }

  /// The year as changed at this moment.
  OpenYear changed(OpenYear year, Assessment assessment) {
    Assessment changed = assessment.withChangedAt(now().truncatedTo(ChronoUnit.SECONDS));
    return OpenYear.of(year.pack(), changed, year.previous(), year.standing(), today());
  }
}
