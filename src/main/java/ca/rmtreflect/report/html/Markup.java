package ca.rmtreflect.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Well-formed markup as it grows: HTML to a browser, XML to a parser.
///
/// Attributes are pairs of name and value; a null value leaves the attribute out.
final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  Markup open(String element, @Nullable String... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /// An element that has no content and needs no end.
  Markup empty(String element, @Nullable String... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /// A line of source, so that a person can read it.
  Markup line() {
    out.append('\n');
    return this;
  }

  /// Text as it stands, its line breaks included.
  Markup text(String text) {
    escape(text);
    return this;
  }

  /// Text with its line breaks as `br`.
  Markup lines(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        empty("br");
      }
      escape(lines[i]);
    }
    return this;
  }

  /// Content of our own that is markup already.
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  private void start(String element, @Nullable String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(value);
        out.append('"');
      }
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
