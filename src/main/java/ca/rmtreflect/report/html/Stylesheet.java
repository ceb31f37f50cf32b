package ca.rmtreflect.report.html;

import ca.rmtreflect.report.PageLabel;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Text;
import ca.rmtreflect.resource.Resources;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The style sheets of the record, and the few rules that depend on what is written.
final class Stylesheet {

  private Stylesheet() {}

  /// A sheet from the class path, to stand inside a document.
  static String named(String name) {
    return Resources.text("/css/" + name);
  }

  /// The foot of every page, a line for each language, and the sheet where it is known.
  static String pages(Text footer, List<PageLabel> labels, @Nullable Paper paper) {
    String size =
        paper == null
            ? ""
            : String.format(Locale.ROOT, "  size: %.1fmm %.1fmm;\n", paper.width(), paper.height());
    String pages =
        labels.stream()
            .map(label ->
                string(label.before())
                    + " counter(page) "
                    + string(label.between())
                    + " counter(pages) "
                    + string(label.after()))
            .collect(Collectors.joining(" \"\\a\" "));
    return """
    @page {
    %s  @top-left { content: element(section, start); vertical-align: bottom; width: 100%%; }
      @bottom-left { content: %s; width: 86%%; text-align: left; %s }
      @bottom-right { content: %s; text-align: right; %s }
    }
    """
        .formatted(size, string(footer.plain()), FOOT, pages, FOOT);
  }

  private static final String FOOT =
      "vertical-align: top; padding-top: 5mm; color: #59605c; white-space: pre-line; "
          + "font-family: 'Source Sans 3', 'Noto Sans Symbols 2', sans-serif; font-size: 8pt;";

  /// A string of CSS; whatever is not a plain letter, digit or space stands as its code, so that
  /// nothing in it can end the string or the style element.
  private static String string(String text) {
    StringBuilder css = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c == ' ' || Character.isLetterOrDigit(c)) {
            css.appendCodePoint(c);
          } else {
            css.append(String.format(Locale.ROOT, "\\%x ", c));
          }
        });
    return css.append('"').toString();
  }
}
