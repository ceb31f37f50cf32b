package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;

/// What a person chose at export.
public record ReportChoices(Language language, Part part, boolean withNotes) {

  /// The whole record, or the account set-up alone.
  public enum Part {
    ALL,
    ACCOUNTS
  }
}
