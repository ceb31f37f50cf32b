package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Text;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Rows of a label and a content control, with room to write by hand where the form is printed.
final class FormTable {

  /// In twentieths of a point: a line that a pen can keep to.
  private static final int LINE = 480;

  private final XWPFDocument document;
  private final Runs runs;
  private final Cells cells;
  private final int width;
  private final ContentControls controls = new ContentControls();

  FormTable(XWPFDocument document, Runs runs, int width) {
    this.document = document;
    this.runs = runs;
    this.cells = new Cells(runs);
    this.width = width;
  }

  /// To be called when all forms are written.
  void finish() {
    controls.declare(document);
  }

  /// A form that is next to another one has the rule of that one above it.
  void write(Block.Form form, boolean isNext) {
    String style = isNext ? "RecordFormNext" : "RecordForm";
    Grid grid = new Grid(document, width, style, form.caption(), form.widths()).look(false);
    for (List<Block.Field> line : form.lines()) {
      XWPFTableRow row = grid.row(2 * line.size());
      for (int i = 0; i < line.size(); i++) {
        cells.fill(row.getCell(2 * i), "TableKey", List.of(line.get(i).label()));
        fill(row, row.getCell(2 * i + 1), line.get(i), form);
      }
    }
    if (form.isBrief()) {
      grid.keepTogether();
    }
  }

  private void fill(XWPFTableRow row, XWPFTableCell cell, Block.Field field, Block.Form form) {
    switch (field.room()) {
      case Block.Room.Filled(var lines) -> cells.lines(cell, lines);
      case Block.Room.Words(var lines) -> {
        row.setHeight(LINE * lines);
        controls.words(Cells.paragraph(cell, 0, "TableText"), field, form.caption(), lines > 1);
      }
      case Block.Room.Day() -> {
        row.setHeight(LINE);
        controls.day(Cells.paragraph(cell, 0, "TableText"), field, form.caption());
      }
      case Block.Room.Boxes(var options, _) ->
          boxes(Cells.paragraph(cell, 0, boxStyle(form)), field, options, form.caption());
    }
  }

  /// A form with shared lines has a sheet of its own, and all of it has to fit.
  private static String boxStyle(Block.Form form) {
    return form.shares() ? "TableTextDense" : "TableText";
  }

  private void boxes(XWPFParagraph paragraph, Block.Field field, List<Text> options, Text form) {
    for (int i = 0; i < options.size(); i++) {
      controls.box(paragraph, field, form, i + 1, options.get(i));
      paragraph.createRun().setText("\u00a0");
      runs.unbroken(paragraph, options.get(i));
      if (i < options.size() - 1) {
        paragraph.createRun().setText("\u2003 ");
      }
    }
  }
}
