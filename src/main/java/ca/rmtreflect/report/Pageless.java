package ca.rmtreflect.report;

import java.util.List;
import java.util.stream.IntStream;

/// A record for a format that has no pages of its own, or does not know them when it is written: it
/// has links in their place.
public final class Pageless {

  private Pageless() {}

  /// The same record without the numbers of pages, and without the columns that hold nothing else.
  public static Report of(Report report) {
    SpanChange change =
        new SpanChange(spans -> spans.stream().filter(span -> !span.isPage()).toList());
    return report.withBlocks(
        change.of(report.blocks().stream().map(Pageless::withoutPages).toList()));
  }

  private static Block withoutPages(Block block) {
    return block instanceof Block.Table table ? withoutPages(table) : block;
  }

  private static Block withoutPages(Block.Table table) {
    List<Integer> kept =
        IntStream.range(0, table.columns().size()).filter(i -> !isPages(i, table)).boxed().toList();
    if (kept.size() == table.columns().size()) {
      return table;
    }
    return new Block.Table(
        table.caption(),
        kept.stream().map(table.columns()::get).toList(),
        table.rows().stream()
            .map(row -> new Block.Row(kept.stream().map(row.cells()::get).toList(), row.remarks()))
            .toList(),
        table.style());
  }

  private static boolean isPages(int column, Block.Table table) {
    return !table.rows().isEmpty()
        && table.rows().stream()
            .flatMap(row -> row.cells().get(column).lines().stream())
            .flatMap(line -> line.text().spans().stream())
            .allMatch(Span::isPage);
  }
}
