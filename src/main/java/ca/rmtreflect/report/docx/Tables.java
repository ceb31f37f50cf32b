package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Text;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// The tables of a record; the header row of those that have one repeats.
final class Tables {

  private final XWPFDocument document;
  private final Cells cells;
  private final int width;

  Tables(XWPFDocument document, Runs runs, int width) {
    this.document = document;
    this.cells = new Cells(runs);
    this.width = width;
  }

  void keyValues(Block.KeyValues pairs) {
    Grid grid = grid(pairs, false);
    lines(pairs, grid);
    if (pairs.shares()) {
      grid.keepTogether();
    }
  }

  /// Under a heading that repeats where the rows go on overleaf.
  void headed(Block.Heading heading, Block.KeyValues pairs) {
    Grid grid = grid(pairs, true);
    XWPFTableRow row = grid.row(1);
    row.setRepeatHeader(true);
    cells.heading(row.getCell(0), heading);
    lines(pairs, grid);
  }

  private Grid grid(Block.KeyValues pairs, boolean headed) {
    return grid("RecordTable", pairs.caption(), pairs.widths()).look(headed);
  }

  private void lines(Block.KeyValues pairs, Grid grid) {
    for (List<Block.Pair> line : pairs.lines()) {
      XWPFTableRow row = grid.row(2 * line.size());
      for (int i = 0; i < line.size(); i++) {
        cells.flow(row.getCell(2 * i), "TableKey", List.of(line.get(i).key()));
        cells.flow(row.getCell(2 * i + 1), "TableText", line.get(i).values());
      }
    }
  }

  void table(Block.Table table) {
    Grid grid =
        grid(
                "RecordTable",
                table.caption(),
                table.columns().stream().map(Block.Column::percent).toList())
            .look(true);
    header(grid, "TableHeading", table.columns().stream().map(Block.Column::header).toList());
    String style = table.style() == Block.Table.Style.MATRIX ? "MatrixText" : "TableText";
    for (Block.Row line : table.rows()) {
      XWPFTableRow row = grid.row();
      for (int i = 0; i < line.cells().size(); i++) {
        cells.lines(row.getCell(i), style, line.cells().get(i).lines());
        if (table.columns().get(i).noWrap()) {
          row.getCell(i).getCTTc().getTcPr().addNewNoWrap();
        }
      }
      if (!line.remarks().isEmpty()) {
        cells.lines(grid.beneath(row), style, line.remarks());
      }
    }
  }

  void counts(Block.Counts counts) {
    int columns = counts.counts().size();
    Grid grid =
        grid("RecordCounts", counts.caption(), Collections.nCopies(columns, 100 / columns))
            .look(true);
    header(grid, "CountLabel", counts.counts().stream().map(Block.Count::label).toList());
    XWPFTableRow row = grid.row();
    for (int i = 0; i < columns; i++) {
      Cells.paragraph(row.getCell(i), 0, "CountNumber")
          .createRun()
          .setText(Integer.toString(counts.counts().get(i).number()));
    }
  }

  private void header(Grid grid, String style, List<Text> headers) {
    XWPFTableRow row = grid.row();
    row.setRepeatHeader(true);
    for (int i = 0; i < headers.size(); i++) {
      cells.fill(row.getCell(i), style, List.of(headers.get(i)));
    }
  }

  private Grid grid(String style, Text caption, List<Integer> percents) {
    return new Grid(document, width, style, caption, percents);
  }
}
