package ca.rmtreflect.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// A part of the record, named for what it means; how it looks is the writers' affair.
public sealed interface Block {

  /// The document's title, the line under it, and the year where it is of one; once, at the top.
  record Title(Text title, Text subtitle, Text year) implements Block {}

  /// A heading of level 1 to 3, without gaps between levels. `anchor` is unique and serves
  /// bookmarks and links.
  record Heading(int level, Text text, String anchor) implements Block {}

  /// One thing that was asked: its title, which is a heading, the answer beside it, what was asked,
  /// and what is said about it. Title and question are read as one.
  record Entry(Heading heading, List<Paragraph> answer, Text asked, List<Paragraph> lines)
      implements Block {

    /// In characters: some ten lines.
    private static final int LONG = 1_000;

    public Entry {
      answer = List.copyOf(answer);
      lines = List.copyOf(lines);
    }

    /// Whether so much is said that a page may end within it.
    public boolean isLong() {
      return lines.stream().mapToInt(line -> line.text().plain().length()).sum() > LONG;
    }
  }

  /// Running text. Small text is for sources and remarks under what they support.
  record Paragraph(Text text, boolean small) implements Block {}

  /// Something the reader should not miss, set apart; never a warning by colour alone.
  record Callout(List<Text> paragraphs) implements Block {
    public Callout {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// Names and what they stand for. `caption` says to a screen reader what the table holds.
  record KeyValues(Text caption, List<Pair> pairs, Shape shape) implements Block {
    public KeyValues {
      pairs = List.copyOf(pairs);
    }

    /// With as much room for the names as a fact takes.
    public KeyValues(Text caption, List<Pair> pairs) {
      this(caption, pairs, Shape.FACTS);
    }

    /// What the names are: facts, those of a person on a first page, or in a brief list accounts or
    /// days.
    public enum Shape {
      FACTS(30),
      PERSON(12),
      ACCOUNTS(36),
      DAYS(13);

      private final int percent;

      Shape(int percent) {
        this.percent = percent;
      }

      private List<Integer> shared() {
        return this == PERSON ? List.of(percent, 41, 20, 27) : List.of(22, 28, 22, 28);
      }
    }

    /// The columns' shares of the width in percent: names and what they stand for by turns.
    public List<Integer> widths() {
      return shares() ? shape.shared() : List.of(shape.percent, 100 - shape.percent);
    }

    /// The pairs as they stand on paper: two brief ones share a line.
    public List<List<Pair>> lines() {
      return twoAtATime(pairs, (one, next) -> one.brief() && next.brief());
    }

    /// Whether any line is shared.
    public boolean shares() {
      return lines().size() < pairs.size();
    }
  }

  /// One of [KeyValues]; a brief one needs no more than half a line.
  record Pair(Text key, List<Text> values, boolean brief) {
    public Pair {
      values = List.copyOf(values);
    }
  }

  /// A table whose first row is a header that repeats on every page, and whose first column heads
  /// its row.
  record Table(Text caption, List<Column> columns, List<Row> rows, Style style) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /// Rows of running text.
    public Table(Text caption, List<Column> columns, List<Row> rows) {
      this(caption, columns, rows, Style.ROWS);
    }

    /// Rows of running text, a symbol a question, or many settings beside each other.
    public enum Style {
      ROWS,
      STRIP,
      MATRIX
    }
  }

  /// A column: its header, its share of the width in percent, and whether its cells must never wrap
  /// (days). In a bilingual document, a parallel column stands once for each language.
  record Column(Text header, int percent, boolean noWrap, boolean parallel) {

    Column withHeader(Text newHeader) {
      return new Column(newHeader, percent, noWrap, parallel);
    }

    Column withPercent(int newPercent) {
      return new Column(header, newPercent, noWrap, parallel);
    }
  }

  /// A row: as many cells as there are columns, and what is said beneath all but the first of them.
  record Row(List<Cell> cells, List<Paragraph> remarks) {
    public Row {
      cells = List.copyOf(cells);
      remarks = List.copyOf(remarks);
    }

    /// A row that needs no remark.
    public Row(List<Cell> cells) {
      this(cells, List.of());
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

  /// Fields to fill in, by hand or on a screen, that belong together.
  record Form(Text caption, List<Field> fields, List<Integer> shared) implements Block {
    private static final int BRIEF = 8;
    private static final List<Integer> ALONE = List.of(28, 72);
    private static final List<Integer> SHARED = List.of(28, 15, 15, 42);

    public Form {
      fields = List.copyOf(fields);
      shared = List.copyOf(shared);
    }

    /// Where a short answer shares a line, the next one has the longer part of it.
    public Form(Text caption, List<Field> fields) {
      this(caption, fields, SHARED);
    }

    /// Whether the fields are so few that they are not parted at the foot of a page.
    public boolean isBrief() {
      return fields.size() <= BRIEF;
    }

    /// The fields as they stand on paper.
    public List<List<Field>> lines() {
      return twoAtATime(fields, (one, _) -> one.shares());
    }

    /// Whether any line is shared.
    public boolean shares() {
      return lines().size() < fields.size();
    }

    /// The columns' shares of the width in percent: labels and inputs by turns.
    public List<Integer> widths() {
      return shares() ? shared : ALONE;
    }
  }

  /// What is asked and the room for it. `id` names the field within the document. A field that
  /// shares stands on one line with the one after it.
  record Field(String id, Text label, Room room, boolean shares) {

    /// A field with a line of its own.
    public Field(String id, Text label, Room room) {
      this(id, label, room, false);
    }
  }

  /// The room in a [Field].
  sealed interface Room {

    /// What stands there already.
    record Filled(List<Paragraph> lines) implements Room {
      public Filled {
        lines = List.copyOf(lines);
      }
    }

    /// Words by hand, on so many lines.
    record Words(int lines) implements Room {}

    /// A day.
    record Day() implements Room {}

    /// Boxes to tick: one of them, or several.
    record Boxes(List<Text> options, boolean several) implements Room {
      public Boxes {
        options = List.copyOf(options);
      }
    }
  }

  /// What follows begins on a new page.
  record PageBreak() implements Block {}

  private static <T> List<List<T>> twoAtATime(List<T> all, BiPredicate<T, T> share) {
    List<List<T>> lines = new ArrayList<>();
    int done = 0;
    while (done < all.size()) {
      int next = done + 1;
      if (next < all.size() && share.test(all.get(done), all.get(next))) {
        next++;
      }
      lines.add(all.subList(done, next));
      done = next;
    }
    return lines;
  }
}
