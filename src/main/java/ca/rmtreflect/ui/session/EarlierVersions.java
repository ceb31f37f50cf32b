package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.YearDifference;
import java.time.LocalDateTime;
import java.util.List;

/// The copies that saves of a year put aside, newest first, and how many others cannot be read.
public record EarlierVersions(String id, String year, List<Version> versions, int unreadable) {

  /// A copy: where it is, when it was last changed, how much was answered, and in what the year is
  /// different now.
  public record Version(
      String path, LocalDateTime changedAt, int answered, int asked, YearDifference since) {}

  public EarlierVersions {
    versions = List.copyOf(versions);
  }
}
