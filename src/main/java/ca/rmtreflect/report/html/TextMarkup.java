package ca.rmtreflect.report.html;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Handle;
import ca.rmtreflect.report.RightToLeft;
import ca.rmtreflect.report.Span;
import ca.rmtreflect.report.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Running text as markup: the language stands on the element where all of it is in one, else on
/// each run that differs from the document's.
final class TextMarkup {

  private static final Pattern SYMBOLS = Pattern.compile("[\u2500-\u27bf]+");

  private final Markup markup;
  private final Language language;
  private final Medium medium;

  TextMarkup(Markup markup, Language language, Medium medium) {
    this.markup = markup;
    this.language = language;
    this.medium = medium;
  }

  /// An element that holds a text and nothing else.
  void element(String element, Text text, @Nullable String... attributes) {
    Language own = common(text);
    @Nullable String[] all = Arrays.copyOf(attributes, attributes.length + 4);
    all[attributes.length] = "lang";
    all[attributes.length + 1] = unless(language, own);
    all[attributes.length + 2] = "dir";
    all[attributes.length + 3] = RightToLeft.isIn(text.plain()) ? "auto" : null;
    markup.open(element, all);
    spans(text.spans(), own);
    translation(text);
    markup.close();
  }

  /// A heading that ends in a full stop, as text follows it on its line.
  void runIn(String element, Block.Heading heading) {
    Text title = heading.text().ended();
    Language own = common(title);
    if (medium == Medium.PAPER) {
      // Without a box around it, the PDF library does not tag an element of one run.
      markup.open("span");
    }
    markup.open(element, "id", heading.anchor(), "lang", unless(language, own));
    if (title.translation().isEmpty()) {
      spans(title.spans(), own);
    } else {
      inline(title);
    }
    markup.close();
    if (medium == Medium.PAPER) {
      markup.close();
    }
  }

  /// An element whose translation stands on the same line where there is room for both.
  void flowing(String element, Text text, @Nullable String... attributes) {
    if (text.translation().isEmpty() || !text.fitsOnALine()) {
      element(element, text, attributes);
      return;
    }
    markup.open(element, attributes);
    inline(text);
    markup.close();
  }

  /// A small remark takes as little room as it can.
  void paragraph(Block.Paragraph paragraph) {
    if (paragraph.small()) {
      flowing("p", paragraph.text(), "class", "small");
    } else {
      element("p", paragraph.text());
    }
  }

  /// A paragraph that stays on the page of what follows it.
  void introduction(Block.Paragraph paragraph) {
    if (paragraph.small()) {
      flowing("p", paragraph.text(), "class", "small keep");
    } else {
      element("p", paragraph.text(), "class", "keep");
    }
  }

  /// A text inside an element that is open already and in the document's language.
  void stacked(Text text) {
    spans(text.spans(), language);
    translation(text);
  }

  /// The same on one line.
  void inline(Text text) {
    if (text.translation().isEmpty()) {
      spans(text.spans(), language);
    } else {
      // In a run of its own, the stroke could begin a line of a PDF.
      List<Span> spans = new ArrayList<>(text.spans());
      Span last = spans.removeLast();
      spans.add(last.withText(last.text() + "\u00a0/ "));
      spans(spans, language);
      translated(text.translation());
    }
  }

  /// A translation stands on the next line.
  private void translation(Text text) {
    if (text.translation().isEmpty()) {
      return;
    }
    switch (medium) {
      case PAPER -> markup.text("\n");
      case SCREEN -> markup.empty("br");
    }
    translated(text.translation());
  }

  private void translated(List<Span> translation) {
    Language other = translation.getFirst().language();
    if (medium == Medium.PAPER) {
      markup.open("span");
    }
    markup.open("span", "class", "translation", "lang", unless(language, other));
    spans(translation, other);
    markup.close();
    if (medium == Medium.PAPER) {
      markup.close();
    }
  }

  /// A language that may stand on the element itself.
  private Language common(Text text) {
    List<Language> all = text.spans().stream().map(Span::language).distinct().toList();
    return all.size() == 1 && text.translation().isEmpty() ? all.getFirst() : language;
  }

  private void spans(List<Span> spans, Language around) {
    for (Span span : spans) {
      span(span, unless(around, span.language()));
    }
  }

  private void span(Span span, @Nullable String tag) {
    boolean wrapped = tag != null && medium == Medium.PAPER;
    if (wrapped) {
      // Without a box around it, the PDF library drops the language of a box that holds text only.
      markup.open("span");
    }
    if (span.link() != null) {
      link(span, span.link());
    }
    switch (span.weight()) {
      case PLAIN -> {
        if (tag == null) {
          characters(span.text());
        } else {
          run(span, "span", "lang", tag);
        }
      }
      case STRONG -> run(span, "strong", "lang", tag);
      case QUIET -> run(span, "span", "class", "quiet", "lang", tag);
    }
    if (span.link() != null) {
      markup.close();
    }
    if (wrapped) {
      markup.close();
    }
  }

  private void run(Span span, String element, @Nullable String... attributes) {
    markup.open(element, attributes);
    characters(span.text());
    markup.close();
  }

  /// On paper all symbols come from the symbol font: the text font has some, in another size. The
  /// paper's style sheet keeps line breaks, as the PDF library would tag each `br`.
  void characters(String text) {
    if (medium == Medium.SCREEN) {
      onScreen(text);
      return;
    }
    Matcher symbols = SYMBOLS.matcher(text);
    int done = 0;
    while (symbols.find()) {
      boxed(text.substring(done, symbols.start()));
      markup.open("span", "class", "symbol").text(symbols.group()).close();
      done = symbols.end();
    }
    boxed(text.substring(done));
  }

  /// A browser may end a line inside a handle that it is not told of.
  private void onScreen(String text) {
    int done = 0;
    for (MatchResult handle : Handle.PATTERN.matcher(text).results().toList()) {
      if (handle.group().length() <= Handle.LONGEST) {
        markup.lines(text.substring(done, handle.start()));
        markup.open("span", "class", "whole").text(handle.group()).close();
        done = handle.end();
      }
    }
    markup.lines(text.substring(done));
  }

  /// Text on paper that has a box beside it, in a box of its own: the PDF library writes the text
  /// of a line before the boxes on it, and who takes the text out of the file would find it so.
  private void boxed(String text) {
    if (medium == Medium.SCREEN) {
      markup.text(text);
    } else if (!text.isEmpty()) {
      markup.open("span").text(text).close();
    }
  }

  private void link(Span span, URI target) {
    // On paper the words stand once more as the description that PDF/UA asks of a link.
    String description = medium == Medium.PAPER ? span.text() : null;
    String anchor = span.anchor();
    if (anchor == null) {
      markup.open("a", "href", target.toString(), "title", description);
    } else {
      String style = span.isPage() ? "page" : "inside";
      markup.open("a", "href", "#" + anchor, "class", style, "title", description);
    }
  }

  private static @Nullable String unless(Language around, Language own) {
    return own == around ? null : own.locale().toLanguageTag();
  }
}
