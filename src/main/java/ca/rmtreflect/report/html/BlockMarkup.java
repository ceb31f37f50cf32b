package ca.rmtreflect.report.html;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Text;
import org.jspecify.annotations.Nullable;

/// Blocks as semantic elements: the one place where HTML and PDF decide what a block is.
final class BlockMarkup {

  private final Markup markup;
  private final TextMarkup texts;
  private final Medium medium;

  BlockMarkup(Markup markup, TextMarkup texts, Medium medium) {
    this.markup = markup;
    this.texts = texts;
    this.medium = medium;
  }

  void block(Block block) {
    switch (block) {
      case Block.Title title -> title(title);
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.Callout callout -> callout(callout);
      case Block.KeyValues pairs -> keyValues(pairs);
      case Block.Table table -> table(table);
      case Block.Counts counts -> counts(counts);
      case Block.Bullets bullets -> bullets(bullets);
      case Block.WritingLine line -> writingLine(line);
      case Block.PageBreak() -> markup.open("div", "class", "new-page").close();
    }
    markup.line();
  }

  private void title(Block.Title title) {
    markup.open("header", "class", "title");
    texts.element("h1", title.title());
    texts.element("p", title.subtitle(), "class", "subtitle");
    markup.close();
  }

  private void heading(Block.Heading heading) {
    // The title is the first level.
    texts.element("h" + (heading.level() + 1), heading.text(), "id", heading.anchor());
  }

  private void paragraph(Block.Paragraph paragraph) {
    texts.element("p", paragraph.text(), "class", paragraph.small() ? "small" : null);
  }

  private void callout(Block.Callout callout) {
    markup.open("div", "class", "callout", "role", "note");
    callout.paragraphs().forEach(paragraph -> texts.element("p", paragraph));
    markup.close();
  }

  private void keyValues(Block.KeyValues pairs) {
    openTable("pairs", pairs.caption());
    markup.open("tbody");
    for (Block.Pair pair : pairs.pairs()) {
      markup.line().open("tr");
      texts.element("th", pair.key(), "scope", "row");
      markup.open("td");
      pair.values().forEach(value -> texts.element("p", value));
      markup.close().close();
    }
    markup.close();
    closeTable();
  }

  private void table(Block.Table table) {
    openTable("rows", table.caption());
    markup.open("colgroup");
    for (Block.Column column : table.columns()) {
      markup.empty("col", "style", "width: " + column.percent() + "%");
    }
    markup.close().open("thead").open("tr");
    for (Block.Column column : table.columns()) {
      texts.element("th", column.header(), "scope", "col");
    }
    markup.close().close().open("tbody");
    for (Block.Row row : table.rows()) {
      markup.line().open("tr");
      for (int i = 0; i < row.cells().size(); i++) {
        cell(row.cells().get(i), table.columns().get(i), i == 0);
      }
      markup.close();
    }
    markup.close();
    closeTable();
  }

  private void cell(Block.Cell cell, Block.Column column, boolean headsRow) {
    @Nullable String noWrap = column.noWrap() ? "nowrap" : null;
    if (headsRow) {
      markup.open("th", "scope", "row", "class", noWrap);
    } else {
      markup.open("td", "class", noWrap);
    }
    cell.lines().forEach(this::paragraph);
    markup.close();
  }

  private void counts(Block.Counts counts) {
    openTable("counts", counts.caption());
    markup.open("thead").open("tr");
    counts.counts().forEach(count -> texts.element("th", count.label(), "scope", "col"));
    markup.close().close().open("tbody").open("tr");
    for (Block.Count count : counts.counts()) {
      markup.open("td").text(Integer.toString(count.number())).close();
    }
    markup.close().close();
    closeTable();
  }

  private void bullets(Block.Bullets bullets) {
    markup.open("ul");
    bullets.items().forEach(item -> texts.element("li", item));
    markup.close();
  }

  private void writingLine(Block.WritingLine line) {
    markup.open("p", "class", "writing");
    markup.open("span", "class", "writing-label");
    texts.inline(line.label());
    markup.close().text(" ");
    texts.inline(line.content());
    markup.close();
  }

  private void openTable(String style, Text caption) {
    if (medium == Medium.SCREEN) {
      // A table that is wider than a small window scrolls by itself, by keyboard too.
      markup.open(
          "div",
          "class",
          "scroll",
          "role",
          "region",
          "tabindex",
          "0",
          "aria-label",
          caption.plain());
    }
    markup.open("table", "class", style);
    texts.element("caption", caption);
  }

  private void closeTable() {
    markup.close();
    if (medium == Medium.SCREEN) {
      markup.close();
    }
  }
}
