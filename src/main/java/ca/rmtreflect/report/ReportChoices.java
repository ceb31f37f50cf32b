package ca.rmtreflect.report;

/// What a person chose at export.
public record ReportChoices(ReportLanguage language, Part part, boolean withNotes) {

  /// The whole record, or the account set-up alone.
  public enum Part {
    ALL,
    ACCOUNTS
  }
}
