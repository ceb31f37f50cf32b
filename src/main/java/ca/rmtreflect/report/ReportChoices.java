package ca.rmtreflect.report;

/// What a person chose at export.
public record ReportChoices(ReportLanguage language, Part part, boolean withNotes, Detail detail) {

  /// The whole record, or the account set-up alone.
  public enum Part {
    ALL,
    ACCOUNTS
  }

  /// How much room the record takes: everything once and close together, or everything in full
  /// wherever it belongs.
  public enum Detail {
    COMPACT,
    FULL
  }
}
