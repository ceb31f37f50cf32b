package ca.rmtreflect.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts of a report in the order in which a reader meets them, whatever the format. Captions
/// are not among them: they are said to a screen reader alone.
public final class ReadingOrder {

  private static final int NO_BREAK_HYPHEN = 0x2011;

  private ReadingOrder() {}

  /// Every text, one after another.
  public static List<Text> texts(Report report) {
    return texts(report.blocks());
  }

  /// Every text of some blocks.
  static List<Text> texts(List<Block> blocks) {
    return blocks.stream().flatMap(ReadingOrder::texts).toList();
  }

  /// All characters but white space, which every format breaks in places of its own.
  public static String characters(Report report) {
    return texts(report).stream()
        .map(Text::plain)
        .map(ReadingOrder::dense)
        .collect(Collectors.joining());
  }

  /// The same as a sheet has them: an answer stands at the left of its question, before the title.
  public static String printed(Report report) {
    return report.blocks().stream()
        .flatMap(block ->
            block instanceof Block.Entry entry
                ? Stream.concat(
                    entry.answer().stream().map(Block.Paragraph::text),
                    texts(
                        new Block.Entry(entry.heading(), List.of(), entry.asked(), entry.lines())))
                : texts(block))
        .map(Text::plain)
        .map(ReadingOrder::dense)
        .collect(Collectors.joining());
  }

  /// A text without white space, and without the strokes that a writer may put between two
  /// languages on one line. A font may have one glyph for both hyphens.
  public static String dense(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '/')
        .map(c -> c == NO_BREAK_HYPHEN ? '-' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The headings, the title first.
  public static List<String> headings(Report report) {
    List<String> headings = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block instanceof Block.Title title) {
        headings.add("1 " + title.title().plain());
      } else if (block instanceof Block.Heading heading) {
        headings.add(heading.level() + 1 + " " + heading.text().plain());
      } else if (block instanceof Block.Entry entry) {
        Block.Heading heading = entry.heading();
        headings.add(heading.level() + 1 + " " + heading.text().ended().plain());
      }
    }
    return headings;
  }

  private static Stream<Text> room(Block.Room room) {
    return switch (room) {
      case Block.Room.Filled(var lines) -> lines.stream().map(Block.Paragraph::text);
      case Block.Room.Boxes(var options, _) ->
          options.stream()
              .flatMap(
                  option -> Stream.of(Text.of("☐", option.spans().getFirst().language()), option));
      case Block.Room.Words _, Block.Room.Day _ -> Stream.empty();
    };
  }

  private static Stream<Text> texts(Block block) {
    return switch (block) {
      case Block.Title(var title, var subtitle, var year) -> Stream.of(title, subtitle, year);
      case Block.Heading heading -> Stream.of(heading.text());
      case Block.Entry entry ->
          Stream.of(
                  Stream.of(entry.heading().text().ended()),
                  entry.answer().stream().map(Block.Paragraph::text),
                  Stream.of(entry.asked()),
                  entry.lines().stream().map(Block.Paragraph::text))
              .flatMap(some -> some);
      case Block.Paragraph paragraph -> Stream.of(paragraph.text());
      case Block.Callout(var paragraphs) -> paragraphs.stream();
      case Block.KeyValues(_, var pairs, _) ->
          pairs.stream()
              .flatMap(pair -> Stream.concat(Stream.of(pair.key()), pair.values().stream()));
      case Block.Table(_, var columns, var rows, _) ->
          Stream.concat(
              columns.stream().map(Block.Column::header),
              rows.stream()
                  .flatMap(row ->
                      Stream.concat(
                          row.cells().stream().flatMap(cell -> cell.lines().stream()),
                          row.remarks().stream()))
                  .map(Block.Paragraph::text));
      case Block.Counts(_, var counts) ->
          Stream.concat(
              counts.stream().map(Block.Count::label),
              counts.stream()
                  .map(one ->
                      Text.of(
                          Integer.toString(one.number()),
                          one.label().spans().getFirst().language())));
      case Block.Bullets(var items) -> items.stream();
      case Block.Form form ->
          form.fields().stream()
              .flatMap(field -> Stream.concat(Stream.of(field.label()), room(field.room())));
      case Block.PageBreak() -> Stream.empty();
    };
  }
}
