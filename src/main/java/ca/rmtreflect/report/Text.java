package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of running text: spans that follow one another without anything between them.
///
/// `translation` says the same in the other language of a bilingual document; it is empty where
/// there is nothing to say twice. Writers put it on a line of its own.
public record Text(List<Span> spans, List<Span> translation) {

  /// In characters.
  private static final int LINE = 90;

  public Text {
    spans = List.copyOf(spans);
    translation = List.copyOf(translation);
  }

  /// A text that stands once.
  public Text(List<Span> spans) {
    this(spans, List.of());
  }

  public static Text of(String text, Language language) {
    return new Text(List.of(new Span(text, language, Span.Weight.PLAIN)));
  }

  public static Text strong(String text, Language language) {
    return new Text(List.of(new Span(text, language, Span.Weight.STRONG)));
  }

  /// Whether a sentence ends here.
  public boolean isEnded() {
    String plain = plain();
    return !plain.isEmpty() && ".?!…".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  /// The same text with a full stop at its end, unless it ends already.
  public Text ended() {
    if (isEnded()) {
      return this;
    }
    return translation.isEmpty() ? new Text(ended(spans)) : new Text(spans, ended(translation));
  }

  private static List<Span> ended(List<Span> spans) {
    List<Span> ended = new ArrayList<>(spans);
    Span last = ended.removeLast();
    ended.add(last.withText(last.text() + "."));
    return ended;
  }

  /// Whether text and translation are short enough to stand beside each other.
  public boolean fitsOnALine() {
    return characters(spans).length() + characters(translation).length() <= LINE;
  }

  /// The characters alone, a translation on the next line.
  public String plain() {
    return joined("\n");
  }

  /// The characters alone on one line, for places that hold nothing else.
  public String oneLine() {
    return joined(" / ").replace('\n', ' ');
  }

  private String joined(String separator) {
    return translation.isEmpty()
        ? characters(spans)
        : characters(spans) + separator + characters(translation);
  }

  private static String characters(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
