package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;

/// A run of text in one language and one weight. Line breaks are `\n`; everything else is printable
/// already.
public record Span(String text, Language language, Weight weight) {

  /// How a run stands out; writers choose the means.
  public enum Weight {
    PLAIN,
    STRONG,
    QUIET
  }
}
