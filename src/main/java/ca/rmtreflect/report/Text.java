package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of running text: spans that follow one another without anything between them.
public record Text(List<Span> spans) {

  public Text {
    spans = List.copyOf(spans);
  }

  public static Text of(String text, Language language) {
    return new Text(List.of(new Span(text, language, Span.Weight.PLAIN)));
  }

  public static Text strong(String text, Language language) {
    return new Text(List.of(new Span(text, language, Span.Weight.STRONG)));
  }

  /// The characters alone.
  public String plain() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
