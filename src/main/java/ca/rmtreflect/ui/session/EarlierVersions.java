package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.YearDifference;
import java.time.LocalDateTime;
import java.util.List;

/// The copies that saves of a year put aside, newest first, and how many others cannot be read.
public record EarlierVersions(String id, String year, List<Version> versions, int unreadable) {

  /// A copy: where it is, when it was last changed, what it is of, and in what that is different
  /// now.
  public record Version(String path, LocalDateTime changedAt, Kind kind, YearDifference since) {}

  /// What a copy is of.
  public sealed interface Kind {

    /// The year itself, and how much of it was answered.
    record OfYear(int answered, int asked) implements Kind {}

    /// What was entered after the year was finished, and on how many goals and actions. It can be
    /// put back while the year is finished.
    record OfProgress(int entries, boolean finished) implements Kind {}
  }

  public EarlierVersions {
    versions = List.copyOf(versions);
  }
}
