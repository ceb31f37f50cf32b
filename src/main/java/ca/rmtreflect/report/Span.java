package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A run of text in one language and one weight. It is clean: line breaks are `\n`, and no format
/// forbids any of its characters.
///
/// `link` is where a source can be read, null for all other text.
public record Span(String text, Language language, Weight weight, @Nullable URI link) {

  /// How a run stands out; writers choose the means.
  public enum Weight {
    PLAIN,
    STRONG,
    QUIET
  }

  /// A run that leads nowhere.
  public Span(String text, Language language, Weight weight) {
    this(text, language, weight, null);
  }

  /// The same run with other characters.
  public Span withText(String newText) {
    return new Span(newText, language, weight, link);
  }
}
