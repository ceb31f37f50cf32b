package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.FrameWords;
import ca.rmtreflect.report.Text;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Rows of a label and a content control, with room to write by hand where the form is printed.
final class FormTable {

  private static final List<Integer> ALONE = List.of(28, 72);
  private static final List<Integer> SHARED = List.of(28, 22, 18, 32);

  /// In twentieths of a point: a line that a pen can keep to.
  private static final int LINE = 480;

  /// More boxes than this are a list to choose from, where one choice is all that is wanted.
  private static final int MOST_BOXES = 7;

  private final XWPFDocument document;
  private final Runs runs;
  private final Cells cells;
  private final int width;
  private final FrameWords words;
  private final ContentControls controls = new ContentControls();

  FormTable(XWPFDocument document, Runs runs, int width, FrameWords words) {
    this.document = document;
    this.runs = runs;
    this.cells = new Cells(runs);
    this.width = width;
    this.words = words;
  }

  /// To be called when all forms are written.
  void finish() {
    controls.declare(document);
  }

  void write(Block.Form form) {
    Grid grid =
        new Grid(document, width, "RecordForm", form.caption(), form.shares() ? SHARED : ALONE)
            .look(false);
    for (List<Block.Field> line : form.lines()) {
      XWPFTableRow row = grid.row(2 * line.size());
      for (int i = 0; i < line.size(); i++) {
        cells.fill(row.getCell(2 * i), "TableKey", List.of(line.get(i).label()));
        fill(row, row.getCell(2 * i + 1), line.get(i));
      }
    }
    if (form.isBrief()) {
      grid.keepTogether();
    }
  }

  private void fill(XWPFTableRow row, XWPFTableCell cell, Block.Field field) {
    switch (field.room()) {
      case Block.Room.Filled(var lines) -> cells.lines(cell, lines);
      case Block.Room.Words(var lines) -> {
        row.setHeight(LINE * lines);
        controls.words(Cells.paragraph(cell, 0, "TableText"), field, lines > 1);
      }
      case Block.Room.Day() -> {
        row.setHeight(LINE);
        controls.day(Cells.paragraph(cell, 0, "TableText"), field);
      }
      case Block.Room.Boxes(var options, var several) -> {
        XWPFParagraph paragraph = Cells.paragraph(cell, 0, "TableText");
        if (!several && options.size() > MOST_BOXES) {
          row.setHeight(LINE);
          controls.list(paragraph, field, options, words.line("paper.choose"));
        } else {
          boxes(paragraph, field, options);
        }
      }
    }
  }

  private void boxes(XWPFParagraph paragraph, Block.Field field, List<Text> options) {
    for (int i = 0; i < options.size(); i++) {
      controls.box(paragraph, field, i + 1, options.get(i));
      paragraph.createRun().setText("\u00a0");
      runs.unbroken(paragraph, options.get(i));
      if (i < options.size() - 1) {
        paragraph.createRun().setText("\u2003 ");
      }
    }
  }
}
