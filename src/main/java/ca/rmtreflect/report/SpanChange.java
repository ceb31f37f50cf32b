package ca.rmtreflect.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Changes the runs of every text in blocks and leaves the shape of the blocks alone. What it is
/// given are the runs that follow one another on a line.
record SpanChange(UnaryOperator<List<Span>> change) {

  /// Changes every run by itself.
  static SpanChange each(UnaryOperator<Span> change) {
    return new SpanChange(spans -> each(spans, change));
  }

  /// Every run of text, in the order in which it is read.
  static List<Span> spans(List<Block> blocks) {
    List<Span> spans = new ArrayList<>();
    SpanChange reading =
        new SpanChange(some -> {
          spans.addAll(some);
          return some;
        });
    var _ = reading.of(blocks);
    return spans;
  }

  List<Block> of(List<Block> blocks) {
    return each(blocks, this::of);
  }

  private Block of(Block block) {
    return switch (block) {
      case Block.Title(var text, var subtitle, var year) ->
          new Block.Title(of(text), of(subtitle), of(year));
      case Block.Heading(var level, var text, var anchor) ->
          new Block.Heading(level, of(text), anchor);
      case Block.Entry(var heading, var answer, var asked, var lines) ->
          new Block.Entry(
              new Block.Heading(heading.level(), of(heading.text()), heading.anchor()),
              each(answer, this::of),
              of(asked),
              each(lines, this::of));
      case Block.Paragraph paragraph -> of(paragraph);
      case Block.Callout(var paragraphs) -> new Block.Callout(each(paragraphs, this::of));
      case Block.KeyValues(var caption, var pairs, var shape) ->
          new Block.KeyValues(
              of(caption),
              each(
                  pairs,
                  pair ->
                      new Block.Pair(of(pair.key()), each(pair.values(), this::of), pair.brief())),
              shape);
      case Block.Table(var caption, var columns, var rows, var style) ->
          new Block.Table(of(caption), each(columns, this::of), each(rows, this::of), style);
      case Block.Counts(var caption, var counts) ->
          new Block.Counts(
              of(caption), each(counts, one -> new Block.Count(one.number(), of(one.label()))));
      case Block.Bullets(var items) -> new Block.Bullets(each(items, this::of));
      case Block.Form(var caption, var fields, var shared) ->
          new Block.Form(
              of(caption),
              each(
                  fields,
                  field ->
                      new Block.Field(
                          field.id(), of(field.label()), of(field.room()), field.shares())),
              shared);
      case Block.PageBreak pageBreak -> pageBreak;
    };
  }

  private Block.Paragraph of(Block.Paragraph paragraph) {
    return new Block.Paragraph(of(paragraph.text()), paragraph.small());
  }

  private Block.Room of(Block.Room room) {
    return switch (room) {
      case Block.Room.Filled(var lines) -> new Block.Room.Filled(each(lines, this::of));
      case Block.Room.Boxes(var options, var several) ->
          new Block.Room.Boxes(each(options, this::of), several);
      case Block.Room.Words words -> words;
      case Block.Room.Day day -> day;
    };
  }

  private Block.Column of(Block.Column column) {
    return column.withHeader(of(column.header()));
  }

  private Block.Row of(Block.Row row) {
    return new Block.Row(
        each(row.cells(), cell -> new Block.Cell(each(cell.lines(), this::of))),
        each(row.remarks(), this::of));
  }

  Text of(Text text) {
    return new Text(change.apply(text.spans()), change.apply(text.translation()));
  }

  private static <T> List<T> each(List<T> values, Function<T, ? extends T> change) {
    return values.stream().<T>map(change).toList();
  }
}
