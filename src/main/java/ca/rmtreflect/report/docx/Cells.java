package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.Block;
import ca.rmtreflect.report.Text;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Puts text into the cells of a table.
record Cells(Runs runs) {

  void lines(XWPFTableCell cell, List<Block.Paragraph> lines) {
    lines(cell, "TableText", lines);
  }

  /// The same in a style of their own.
  void lines(XWPFTableCell cell, String style, List<Block.Paragraph> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Block.Paragraph line = lines.get(i);
      if (line.small()) {
        runs.flow(paragraph(cell, i, "SmallText"), line.text());
      } else {
        runs.add(paragraph(cell, i, style), line.text());
      }
    }
  }

  void heading(XWPFTableCell cell, Block.Heading heading) {
    runs.heading(paragraph(cell, 0, "Heading" + heading.level()), heading.text());
  }

  void fill(XWPFTableCell cell, String style, List<Text> texts) {
    for (int i = 0; i < texts.size(); i++) {
      runs.add(paragraph(cell, i, style), texts.get(i));
    }
  }

  /// Like [#fill], a translation on the same line where there is room for both.
  void flow(XWPFTableCell cell, String style, List<Text> texts) {
    for (int i = 0; i < texts.size(); i++) {
      runs.flow(paragraph(cell, i, style), texts.get(i));
    }
  }

  /// A cell is never without a paragraph, so the first one is there already.
  static XWPFParagraph paragraph(XWPFTableCell cell, int index, String style) {
    XWPFParagraph paragraph = index == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }
}
