package ca.rmtreflect.report.html;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Block.Table.Style;
import ca.rmtreflect.report.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that stands in rows.
///
/// A browser lays the rows of a table under one another where the window is narrow. It would then
/// forget that they are a table, so the roles are written out.
final class TableMarkup {

  /// In characters: an option that may need two lines.
  private static final int LONG = 60;

  private final Markup markup;
  private final TextMarkup texts;
  private final Medium medium;

  TableMarkup(Markup markup, TextMarkup texts, Medium medium) {
    this.markup = markup;
    this.texts = texts;
    this.medium = medium;
  }

  /// A list of definitions; on paper a table, which the PDF library can tag.
  void keyValues(Block.KeyValues pairs) {
    switch (medium) {
      case SCREEN -> {
        markup.open("dl", "class", style(pairs));
        for (List<Block.Pair> line : pairs.lines()) {
          line.forEach(pair -> definition(pair, line.size() == 1));
        }
        markup.close();
      }
      case PAPER -> {
        open(style(pairs), pairs.caption());
        columns(pairs.widths());
        body(pairs);
      }
    }
  }

  /// On paper, under a head that repeats where the rows go on overleaf.
  void headed(Runnable head, Block.KeyValues pairs) {
    open(style(pairs) + " headed", pairs.caption());
    columns(pairs.widths());
    markup
        .open("thead")
        .open("tr")
        .open("th", "scope", "col", "colspan", pairs.shares() ? "4" : "2");
    head.run();
    markup.close().close().close();
    body(pairs);
  }

  private void body(Block.KeyValues pairs) {
    markup.open("tbody");
    pairs.lines().forEach(line -> line(line, pairs.shares()));
    markup.close().close();
  }

  private static String style(Block.KeyValues pairs) {
    String shape = Slug.of(pairs.shape());
    return pairs.shares() ? "pairs shared " + shape : "pairs " + shape;
  }

  private void definition(Block.Pair pair, boolean alone) {
    markup.line().open("div", "class", alone ? "alone" : null);
    texts.flowing("dt", pair.key());
    markup.open("dd");
    pair.values().forEach(value -> texts.flowing("p", value));
    markup.close().close();
  }

  private void line(List<Block.Pair> line, boolean shared) {
    markup.line().open("tr");
    for (Block.Pair pair : line) {
      texts.flowing("th", pair.key(), "scope", "row");
      markup.open("td", "colspan", shared && line.size() == 1 ? "3" : null);
      pair.values().forEach(value -> texts.flowing("p", value));
      markup.close();
    }
    markup.close();
  }

  void table(Block.Table table) {
    open(table.style() == Style.ROWS ? "rows" : "rows " + Slug.of(table.style()), table.caption());
    columns(table.columns().stream().map(Block.Column::percent).toList());
    header(table.columns().stream().map(Block.Column::header).toList());
    markup.open("tbody", "role", role("rowgroup"));
    for (Block.Row row : table.rows()) {
      String above = row.remarks().isEmpty() ? null : "above";
      markup.line().open("tr", "role", role("row"), "class", above);
      for (int i = 0; i < row.cells().size(); i++) {
        cell(row, table.columns(), i);
      }
      markup.close();
      remarks(row, table.columns().size() - 1);
    }
    markup.close().close();
  }

  private void remarks(Block.Row row, int columns) {
    if (row.remarks().isEmpty()) {
      return;
    }
    markup.open("tr", "role", role("row"), "class", "beneath");
    markup.open("td", "role", role("cell"), "colspan", Integer.toString(columns));
    row.remarks().forEach(texts::paragraph);
    markup.close().close();
  }

  private void cell(Block.Row row, List<Block.Column> columns, int index) {
    Block.Column column = columns.get(index);
    @Nullable String style = column.noWrap() ? "nowrap" : null;
    // In a bilingual table the row has its head in each language.
    if (index == 0 || (index == 1 && column.parallel())) {
      @Nullable String rows = row.remarks().isEmpty() ? null : "2";
      markup.open("th", "scope", "row", "role", role("rowheader"), "class", style, "rowspan", rows);
    } else {
      @Nullable String label = medium == Medium.SCREEN ? column.header().oneLine() : null;
      markup.open("td", "role", role("cell"), "class", style, "data-label", label);
    }
    row.cells().get(index).lines().forEach(texts::paragraph);
    markup.close();
  }

  void counts(Block.Counts counts) {
    open("counts", counts.caption());
    header(counts.counts().stream().map(Block.Count::label).toList());
    markup.open("tbody", "role", role("rowgroup")).open("tr", "role", role("row"));
    for (Block.Count count : counts.counts()) {
      @Nullable String label = medium == Medium.SCREEN ? count.label().oneLine() : null;
      markup.open("td", "role", role("cell"), "data-label", label);
      markup.text(Integer.toString(count.number())).close();
    }
    markup.close().close().close();
  }

  /// Rows of a label and the room to write in.
  void form(Block.Form form) {
    open(form.isBrief() ? "form whole" : "form", form.caption());
    columns(form.widths());
    markup.open("tbody", "role", role("rowgroup"));
    for (List<Block.Field> line : form.lines()) {
      markup.line().open("tr", "role", role("row"));
      for (Block.Field field : line) {
        texts.element("th", field.label(), "scope", "row", "role", role("rowheader"));
        room(field.room(), form.shares() && line.size() == 1 ? "3" : null);
      }
      markup.close();
    }
    markup.close().close();
  }

  private void room(Block.Room room, @Nullable String span) {
    switch (room) {
      case Block.Room.Filled(var lines) -> {
        openRoom("filled", span);
        lines.forEach(texts::paragraph);
      }
      case Block.Room.Words(var lines) -> openRoom("room-" + lines, span);
      case Block.Room.Day() -> openRoom("room-1", span);
      case Block.Room.Boxes(var options, _) -> {
        openRoom("boxes", span);
        markup.open("p");
        for (Text option : options) {
          markup.open("span", "class", option.plain().length() > LONG ? "box long" : "box");
          texts.characters("☐\u00a0");
          texts.inline(option);
          markup.close().text(" ");
        }
        markup.close();
      }
    }
    markup.close();
  }

  private void openRoom(String style, @Nullable String span) {
    markup.open("td", "role", role("cell"), "class", style, "colspan", span);
  }

  private void open(String style, Text caption) {
    markup.open("table", "class", style, "role", role("table"));
    texts.element("caption", caption);
  }

  private void columns(List<Integer> percents) {
    markup.open("colgroup");
    percents.forEach(percent -> markup.empty("col", "style", "width: " + percent + "%"));
    markup.close();
  }

  private void header(List<Text> headers) {
    markup.open("thead", "role", role("rowgroup")).open("tr", "role", role("row"));
    headers.forEach(
        header -> texts.flowing("th", header, "scope", "col", "role", role("columnheader")));
    markup.close().close();
  }

  private @Nullable String role(String role) {
    return medium == Medium.SCREEN ? role : null;
  }
}
