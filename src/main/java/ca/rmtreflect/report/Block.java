package ca.rmtreflect.report;

import java.util.List;

/// A part of the record, named for what it means; how it looks is the writers' affair.
public sealed interface Block {

  /// The document's title and the line under it; once, at the top.
  record Title(Text title, Text subtitle) implements Block {}

  /// A heading of level 1 to 3, without gaps between levels. `anchor` is unique and serves
  /// bookmarks and links.
  record Heading(int level, Text text, String anchor) implements Block {}

  /// Running text. Small text is for sources and remarks under what they support.
  record Paragraph(Text text, boolean small) implements Block {}

  /// Something the reader should not miss, set apart; never a warning by colour alone.
  record Callout(List<Text> paragraphs) implements Block {
    public Callout {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// Names and what they stand for. `caption` says to a screen reader what the table holds.
  record KeyValues(Text caption, List<Pair> pairs) implements Block {
    public KeyValues {
      pairs = List.copyOf(pairs);
    }
  }

  /// One line of [KeyValues].
  record Pair(Text key, List<Text> values) {
    public Pair {
      values = List.copyOf(values);
    }
  }

  /// A table whose first row is a header that repeats on every page, and whose first column heads
  /// its row.
  record Table(Text caption, List<Column> columns, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// A column: its header, its share of the width in percent, and whether its cells must never wrap
  /// (dates, answers).
  record Column(Text header, int percent, boolean noWrap) {}

  /// A row: as many cells as there are columns.
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A cell: lines one under another, the small ones for sources and remarks.
  record Cell(List<Paragraph> lines) {
    public Cell {
      lines = List.copyOf(lines);
    }
  }

  /// Figures at a glance, each with its word: counts of answers, never a score.
  record Counts(Text caption, List<Count> counts) implements Block {
    public Counts {
      counts = List.copyOf(counts);
    }
  }

  /// One figure and its word.
  record Count(int number, Text label) {}

  /// A list in no particular order.
  record Bullets(List<Text> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /// A line to sign or write on, with what goes there and, where it is known, what stands there
  /// already.
  record WritingLine(Text label, Text content) implements Block {}

  /// What follows begins on a new page.
  record PageBreak() implements Block {}
}
