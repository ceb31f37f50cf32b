package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A table as it grows, row by row: of fixed widths, described for a screen reader, its rows whole
/// where a page can hold them.
final class Grid {

  private final XWPFTable table;
  private final List<Integer> widths;
  private boolean started;

  Grid(XWPFDocument document, int width, String style, Text caption, List<Integer> percents) {
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
    properties.addNewTblCaption().setVal(caption.oneLine());
    properties.addNewTblDescription().setVal(caption.oneLine());
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    widths.forEach(twips -> columns.addNewGridCol().setW(BigInteger.valueOf(twips)));
  }

  /// Which conditional formats apply; LibreOffice reads the hexadecimal sum, Word the flags.
  Grid look(boolean headerRow) {
    CTTblLook look = table.getCTTbl().getTblPr().addNewTblLook();
    look.setVal(new byte[] {0x06, (byte) (headerRow ? 0xA0 : 0x80)});
    look.setFirstRow(headerRow);
    look.setLastRow(false);
    look.setFirstColumn(true);
    look.setLastColumn(false);
    look.setNoHBand(true);
    look.setNoVBand(true);
    return this;
  }

  /// Keeps all rows on one page, where a page can hold them.
  void keepTogether() {
    table.getRows().subList(0, table.getNumberOfRows() - 1).stream()
        .flatMap(row -> row.getTableCells().stream())
        .flatMap(cell -> cell.getParagraphs().stream())
        .forEach(paragraph -> paragraph.setKeepNext(true));
  }

  XWPFTableRow row() {
    XWPFTableRow row = started ? table.createRow() : table.getRow(0);
    started = true;
    while (row.getTableCells().size() < widths.size()) {
      row.addNewTableCell();
    }
    row.setCantSplitRow(true);
    IntStream.range(0, widths.size())
        .forEach(i -> row.getCell(i).setWidth(Integer.toString(widths.get(i))));
    return row;
  }

  /// The cell beneath all but the first of a row, on the same page; the first heads both rows.
  XWPFTableCell beneath(XWPFTableRow above) {
    for (XWPFTableCell cell : above.getTableCells()) {
      cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true));
      properties(cell).addNewTcBorders().addNewBottom().setVal(STBorder.NIL);
    }
    XWPFTableRow row = row(2);
    properties(above.getCell(0)).addNewVMerge().setVal(STMerge.RESTART);
    properties(row.getCell(0)).addNewVMerge().setVal(STMerge.CONTINUE);
    Cells.paragraph(row.getCell(0), 0, "MatrixText");
    return row.getCell(1);
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().getTcPr();
  }

  /// A row whose last cell reaches from its place to the end.
  XWPFTableRow row(int cells) {
    XWPFTableRow row = row();
    int from = cells - 1;
    int spanned = widths.size() - from;
    if (spanned > 1) {
      for (int i = widths.size() - 1; i > from; i--) {
        row.removeCell(i);
      }
      int reach = widths.subList(from, widths.size()).stream().mapToInt(Integer::intValue).sum();
      row.getCell(from).setWidth(Integer.toString(reach));
      row.getCell(from).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(spanned));
    }
    return row;
  }
}
