package ca.rmtreflect.domain.assessment;

import java.time.Instant;
import java.time.LocalDate;

/// A year, and what became of its plan after it was finished.
public record FollowedYear(Assessment assessment, FollowUp followUp) {

  /// A year of which nothing was entered later.
  public static FollowedYear of(Assessment assessment) {
    return new FollowedYear(assessment, FollowUp.NONE);
  }

  /// The year as it stands by now.
  public Assessment now() {
    return followUp.on(assessment);
  }

  /// When any of it was last changed.
  public Instant changedAt() {
    Instant later = followUp.changedAt();
    return later == null || later.isBefore(assessment.changedAt()) ? assessment.changedAt() : later;
  }

  /// The same under another id, as a copy has it.
  public FollowedYear withId(String id) {
    return new FollowedYear(assessment.withId(id), followUp);
  }

  /// Closed on a day.
  public FollowedYear finished(LocalDate day) {
    return new FollowedYear(assessment.finished(day), followUp);
  }

  /// Opened again: the year itself says what became of its plan, and the notes are kept.
  public FollowedYear reopened() {
    return new FollowedYear(assessment.reopened(), followUp).settled();
  }

  /// While the year is not finished, it says itself what became of its plan, even where a reopening
  /// was cut off before the file beside it was written.
  public FollowedYear settled() {
    return assessment.isFinished() ? this : new FollowedYear(now(), followUp.notesAlone());
  }
}
