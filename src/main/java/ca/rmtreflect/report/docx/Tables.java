package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Text;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Tables of fixed widths, described for a screen reader, whose header row repeats and whose rows
/// stay whole where a page can hold them.
final class Tables {

  private static final int KEY_PERCENT = 30;

  private final XWPFDocument document;
  private final Runs runs;
  private final int width;

  Tables(XWPFDocument document, Runs runs, int width) {
    this.document = document;
    this.runs = runs;
    this.width = width;
  }

  void keyValues(Block.KeyValues pairs) {
    Grid grid = new Grid("RecordTable", pairs.caption(), List.of(KEY_PERCENT, 100 - KEY_PERCENT));
    grid.look(false);
    for (Block.Pair pair : pairs.pairs()) {
      XWPFTableRow row = grid.row();
      fill(row.getCell(0), "TableKey", List.of(pair.key()));
      fill(row.getCell(1), "TableText", pair.values());
    }
  }

  void table(Block.Table table) {
    Grid grid =
        new Grid(
            "RecordTable",
            table.caption(),
            table.columns().stream().map(Block.Column::percent).toList());
    grid.look(true);
    grid.header("TableHeading", table.columns().stream().map(Block.Column::header).toList());
    for (Block.Row cells : table.rows()) {
      XWPFTableRow row = grid.row();
      for (int i = 0; i < cells.cells().size(); i++) {
        lines(row.getCell(i), cells.cells().get(i).lines());
      }
    }
  }

  void counts(Block.Counts counts) {
    int columns = counts.counts().size();
    Grid grid =
        new Grid("RecordCounts", counts.caption(), Collections.nCopies(columns, 100 / columns));
    grid.look(true);
    grid.header("CountLabel", counts.counts().stream().map(Block.Count::label).toList());
    XWPFTableRow row = grid.row();
    for (int i = 0; i < columns; i++) {
      XWPFParagraph paragraph = row.getCell(i).getParagraphArray(0);
      paragraph.setStyle("CountNumber");
      paragraph.createRun().setText(Integer.toString(counts.counts().get(i).number()));
    }
  }

  private void lines(XWPFTableCell cell, List<Block.Paragraph> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Block.Paragraph line = lines.get(i);
      paragraph(cell, i, line.small() ? "SmallText" : "TableText", line.text());
    }
  }

  private void fill(XWPFTableCell cell, String style, List<Text> texts) {
    for (int i = 0; i < texts.size(); i++) {
      paragraph(cell, i, style, texts.get(i));
    }
  }

  /// A cell is never without a paragraph, so the first one is there already.
  private void paragraph(XWPFTableCell cell, int index, String style, Text text) {
    XWPFParagraph paragraph = index == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
    paragraph.setStyle(style);
    runs.add(paragraph, text);
  }

  /// A table as it grows, row by row.
  private final class Grid {

    private final XWPFTable table;
    private final List<Integer> widths;
    private boolean started;

    Grid(String style, Text caption, List<Integer> percents) {
      widths = percents.stream().map(percent -> width * percent / 100).toList();
      table = document.createTable(1, percents.size());
      CTTblPr properties = table.getCTTbl().getTblPr();
      if (properties.isSetTblBorders()) {
        properties.unsetTblBorders();
      }
      properties.addNewTblStyle().setVal(style);
      properties.getTblW().setW(BigInteger.valueOf(width));
      properties.getTblW().setType(STTblWidth.DXA);
      properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
      properties.addNewTblCaption().setVal(caption.plain());
      properties.addNewTblDescription().setVal(caption.plain());
      CTTblGrid columns = table.getCTTbl().addNewTblGrid();
      widths.forEach(twips -> columns.addNewGridCol().setW(BigInteger.valueOf(twips)));
    }

    /// Which conditional formats apply; LibreOffice reads the hexadecimal sum, Word the flags.
    void look(boolean headerRow) {
      CTTblLook look = table.getCTTbl().getTblPr().addNewTblLook();
      look.setVal(new byte[] {0x06, (byte) (headerRow ? 0xA0 : 0x80)});
      look.setFirstRow(headerRow);
      look.setLastRow(false);
      look.setFirstColumn(true);
      look.setLastColumn(false);
      look.setNoHBand(true);
      look.setNoVBand(true);
    }

    void header(String style, List<Text> headers) {
      XWPFTableRow row = row();
      row.setRepeatHeader(true);
      for (int i = 0; i < headers.size(); i++) {
        fill(row.getCell(i), style, List.of(headers.get(i)));
      }
    }

    XWPFTableRow row() {
      XWPFTableRow row = started ? table.createRow() : table.getRow(0);
      started = true;
      row.setCantSplitRow(true);
      IntStream.range(0, widths.size())
          .forEach(i -> row.getCell(i).setWidth(Integer.toString(widths.get(i))));
      return row;
    }
  }
}
