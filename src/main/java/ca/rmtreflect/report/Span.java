package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A run of text in one language and one weight. It is clean: line breaks are `\n`, and no format
/// forbids any of its characters.
///
/// `link` is where a source can be read, or `#anchor` for a place in the document itself; null for
/// all other text. The number of the page on which a place stands is a run of its own: only what
/// has pages shows it, once it knows the number, in the place of the 0.
public record Span(String text, Language language, Weight weight, @Nullable URI link) {

  private static final String PAGE = "page";

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

  /// A run that leads to a heading of the document.
  static Span to(String anchor, String text, Language language) {
    return new Span(text, language, Weight.PLAIN, URI.create("#" + anchor));
  }

  /// The number of the page of a heading; `text` has a 0 where the number belongs.
  static Span page(String anchor, String text, Language language) {
    return new Span(text, language, Weight.PLAIN, URI.create(PAGE + ":" + anchor));
  }

  /// The heading that this run leads to or whose page it names, null where it does neither.
  public @Nullable String anchor() {
    if (link == null) {
      return null;
    }
    return isPage()
        ? link.getSchemeSpecificPart()
        : link.getScheme() == null ? link.getFragment() : null;
  }

  /// Whether this run names the page of a heading.
  public boolean isPage() {
    return link != null && PAGE.equals(link.getScheme());
  }

  /// The same run with other characters.
  public Span withText(String newText) {
    return new Span(newText, language, weight, link);
  }
}
