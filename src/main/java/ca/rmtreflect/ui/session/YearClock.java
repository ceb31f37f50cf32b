package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowedYear;
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

  /// The year as changed at this moment. What was signed keeps its moment while only what became of
  /// its plan changes.
  OpenYear changed(OpenYear year, FollowedYear to) {
    Instant moment = now().truncatedTo(ChronoUnit.SECONDS);
    boolean sameYear = to.assessment().equals(year.assessment());
    boolean sameLater = to.followUp().equals(year.followUp());
    Assessment assessment = sameYear ? year.assessment() : to.assessment().withChangedAt(moment);
    return OpenYear.of(year.pack(), assessment, year.former(), year.standing(), today())
        .withFollowUp(
            sameLater ? year.followUp() : to.followUp().withChangedAt(moment), year.followable());
  }
}
