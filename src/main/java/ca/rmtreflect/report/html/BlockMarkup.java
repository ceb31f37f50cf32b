package ca.rmtreflect.report.html;

import ca.rmtreflect.report.Block;

/// Blocks as semantic elements: the one place where HTML and PDF decide what a block is.
final class BlockMarkup {

  private final Markup markup;
  private final TextMarkup texts;
  private final TableMarkup tables;
  private final Medium medium;
  private final boolean close;

  /// With `close`, the two languages of a heading share a line where they can.
  BlockMarkup(Markup markup, TextMarkup texts, Medium medium, boolean close) {
    this.close = close;
    this.markup = markup;
    this.texts = texts;
    this.medium = medium;
    tables = new TableMarkup(markup, texts, medium);
  }

  void block(Block block) {
    switch (block) {
      case Block.Title title -> title(title);
      case Block.Heading heading -> heading(heading);
      case Block.Entry entry -> entry(entry);
      case Block.Paragraph paragraph -> texts.paragraph(paragraph);
      case Block.Callout callout -> callout(callout);
      case Block.KeyValues pairs -> tables.keyValues(pairs);
      case Block.Table table -> tables.table(table);
      case Block.Counts counts -> tables.counts(counts);
      case Block.Bullets bullets -> bullets(bullets);
      case Block.Form form -> tables.form(form);
      case Block.PageBreak() -> markup.open("div", "class", "new-page").close();
    }
    markup.line();
  }

  /// A heading as the head of its table on paper, which repeats on every page of the table.
  void headed(Block.Heading heading, Block.KeyValues pairs) {
    tables.headed(() -> heading(heading), pairs);
    markup.line();
  }

  private void title(Block.Title title) {
    markup.open("header", "class", "title");
    texts.element("h1", title.title());
    texts.flowing("p", title.subtitle(), "class", "subtitle");
    if (!title.year().spans().isEmpty()) {
      texts.element("p", title.year(), "class", "year");
    }
    markup.close();
  }

  private void heading(Block.Heading heading) {
    // The title is the first level.
    String element = "h" + (heading.level() + 1);
    if (close) {
      texts.flowing(element, heading.text(), "id", heading.anchor());
    } else {
      texts.element(element, heading.text(), "id", heading.anchor());
    }
  }

  /// Title and question run on in one line. A box of its own around the question would be a
  /// paragraph on every line of it.
  private void entry(Block.Entry entry) {
    markup.open("div", "class", entry.isLong() ? "entry long" : "entry");
    String element = "h" + (entry.heading().level() + 1);
    switch (medium) {
      case PAPER -> {
        mark(entry);
        markup.open("p", "class", "asked");
        texts.runIn(element, entry.heading());
        markup.text(" ");
        texts.stacked(entry.asked());
        markup.close();
      }
      case SCREEN -> {
        texts.runIn(element, entry.heading());
        mark(entry);
        markup.text(" ");
        texts.element("p", entry.asked(), "class", "asked");
      }
    }
    entry.lines().forEach(texts::paragraph);
    markup.close();
  }

  private void mark(Block.Entry entry) {
    if (!entry.answer().isEmpty()) {
      markup.open("div", "class", "mark");
      entry.answer().forEach(texts::paragraph);
      markup.close();
    }
  }

  private void callout(Block.Callout callout) {
    markup.open("div", "class", "callout", "role", "note");
    callout.paragraphs().forEach(paragraph -> texts.element("p", paragraph));
    markup.close();
  }

  private void bullets(Block.Bullets bullets) {
    markup.open("ul");
    bullets.items().forEach(item -> texts.element("li", item));
    markup.close();
  }
}
