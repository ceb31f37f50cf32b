package ca.rmtreflect.report;

import java.util.List;
import java.util.stream.Stream;

/// Short names for the shapes that chapters build again and again.
final class Lines {

  private Lines() {}

  static Block.Paragraph line(Text text) {
    return new Block.Paragraph(text, false);
  }

  static Block.Paragraph small(Text text) {
    return new Block.Paragraph(text, true);
  }

  static Block.Cell cell(Text text) {
    return new Block.Cell(List.of(line(text)));
  }

  static Block.Cell cell(List<Block.Paragraph> lines) {
    return new Block.Cell(lines);
  }

  /// A pair that has a line of its own.
  static Block.Pair pair(Text key, List<Text> values) {
    return new Block.Pair(key, values, false);
  }

  static Block.Row row(Block.Cell... cells) {
    return new Block.Row(List.of(cells));
  }

  static Block.Row row(Text... cells) {
    return new Block.Row(Stream.of(cells).map(Lines::cell).toList());
  }

  static Block.Column column(Text header, int percent) {
    return new Block.Column(header, percent, false, false);
  }

  /// A column of words that are best read in one language from top to bottom.
  static Block.Column parallel(Text header, int percent) {
    return new Block.Column(header, percent, false, true);
  }

  /// A column of days, which look broken when they wrap.
  static Block.Column unbroken(Text header, int percent) {
    return new Block.Column(header, percent, true, false);
  }
}
