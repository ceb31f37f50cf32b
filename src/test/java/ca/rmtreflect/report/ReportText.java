package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.report.Block.KeyValues.Shape;
import ca.rmtreflect.report.Block.Table.Style;
import java.util.List;
import java.util.stream.Collectors;

/// A record as plain text, one line a line, so that a change of it can be read in a diff. Text in
/// the other language stands between braces with its code.
public final class ReportText {

  private final Language language;
  private final StringBuilder out = new StringBuilder();

  private ReportText(Language language) {
    this.language = language;
  }

  public static String of(Report report) {
    ReportText text = new ReportText(report.language());
    text.line(
        "language: "
            + report.languages().stream().map(Language::code).collect(Collectors.joining(", ")));
    text.line("title: " + report.title());
    text.line("description: " + report.description());
    text.line("created: " + report.created());
    text.line("footer: " + text.flat(report.footer()));
    text.line("replaced: " + report.replaced());
    report.blocks().forEach(text::block);
    return text.out.toString();
  }

  private void block(Block block) {
    line("");
    switch (block) {
      case Block.Title(var title, var subtitle, var year) -> {
        line("TITLE " + flat(title) + " " + flat(year));
        line("      " + flat(subtitle));
      }
      case Block.Heading(var level, var text, var anchor) ->
          line("#".repeat(level) + " " + flat(text) + " (" + anchor + ")");
      case Block.Entry(var heading, var answer, var asked, var lines) -> {
        line(
            "#".repeat(heading.level())
                + " "
                + flat(heading.text())
                + " ("
                + heading.anchor()
                + ") "
                + flat(asked));
        answer.forEach(one -> line("  = " + one(one)));
        lines.forEach(one -> line("  " + one(one)));
      }
      case Block.Paragraph(var text, var small) -> line((small ? "small: " : "") + flat(text));
      case Block.Callout(var paragraphs) -> paragraphs.forEach(one -> line("> " + flat(one)));
      case Block.KeyValues(var caption, var pairs, var shape) -> {
        line("KEYS " + kind(shape, Shape.FACTS) + flat(caption));
        pairs.forEach(pair ->
            line((pair.brief() ? "  . " : "  ") + flat(pair.key()) + " = " + all(pair.values())));
      }
      case Block.Table(var caption, var columns, var rows, var style) -> {
        line("TABLE " + kind(style, Style.ROWS) + flat(caption));
        line(
            columns.stream()
                .map(one -> flat(one.header()) + " " + one.percent() + (one.noWrap() ? "!" : ""))
                .collect(Collectors.joining(" | ", "  | ", " |")));
        rows.forEach(this::row);
      }
      case Block.Counts(var caption, var counts) -> {
        line("COUNTS " + flat(caption));
        counts.forEach(one -> line("  " + one.number() + " " + flat(one.label())));
      }
      case Block.Bullets(var items) -> items.forEach(item -> line("- " + flat(item)));
      case Block.Form(var caption, var fields, _) -> {
        line("FORM " + flat(caption));
        fields.forEach(field ->
            line(
                (field.shares() ? "  . " : "  ")
                    + flat(field.label())
                    + " ["
                    + field.id()
                    + "] "
                    + room(field.room())));
      }
      case Block.PageBreak() -> line("PAGE");
    }
  }

  private String room(Block.Room room) {
    return switch (room) {
      case Block.Room.Filled(var lines) ->
          lines.stream().map(line -> flat(line.text())).collect(Collectors.joining(" / "));
      case Block.Room.Words(var lines) -> "____".repeat(lines);
      case Block.Room.Day() -> "__-__-__";
      case Block.Room.Boxes(var options, var several) ->
          (several ? "any of " : "one of ")
              + options.stream().map(this::flat).collect(Collectors.joining(", "));
    };
  }

  private void row(Block.Row row) {
    line("  --");
    for (Block.Cell cell : row.cells()) {
      if (cell.lines().isEmpty()) {
        line("  |");
      }
      for (int i = 0; i < cell.lines().size(); i++) {
        Block.Paragraph one = cell.lines().get(i);
        line((i == 0 ? "  | " : "    ") + one(one));
      }
    }
    row.remarks().forEach(remark -> line("  + " + one(remark)));
  }

  private static String kind(Enum<?> kind, Enum<?> usual) {
    return kind == usual ? "" : "(" + Slug.of(kind) + ") ";
  }

  private String one(Block.Paragraph paragraph) {
    return (paragraph.small() ? "small: " : "") + flat(paragraph.text());
  }

  private String all(List<Text> texts) {
    return texts.stream().map(this::flat).collect(Collectors.joining(" / "));
  }

  private String flat(Text text) {
    String flat = flat(text.spans());
    return text.translation().isEmpty() ? flat : flat + " || " + flat(text.translation());
  }

  private String flat(List<Span> spans) {
    return spans.stream().map(this::flat).collect(Collectors.joining()).replace("\n", "\\n");
  }

  private String flat(Span span) {
    String marked =
        switch (span.weight()) {
          case PLAIN -> span.text();
          case STRONG -> "*" + span.text() + "*";
          case QUIET -> "~" + span.text() + "~";
        };
    String linked =
        span.link() == null
            ? marked
            : span.anchor() == null ? "<" + marked + ">" : "<" + marked + " " + span.link() + ">";
    return span.language() == language ? linked : "{" + span.language().code() + " " + linked + "}";
  }

  private void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }
}
