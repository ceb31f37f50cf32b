package ca.rmtreflect.report.docx;

import ca.rmtreflect.report.PageLabel;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Span;
import ca.rmtreflect.report.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// The sheet, its margins and its foot; a wide margin on the left for the hole punch.
final class PageSetup {

  /// Where the text of a checkpoint begins, beside its answer; also in the styles.
  static final int ENTRY = twips(29);

  private static final int TOP = twips(17);
  private static final int RIGHT = twips(17);
  private static final int BOTTOM = twips(20);
  private static final int LEFT = twips(24);
  private static final int FOOT = twips(10);

  private final XWPFDocument document;
  private final int width;
  private final int height;

  PageSetup(XWPFDocument document, Paper paper) {
    this.document = document;
    this.width = twips(paper.width());
    this.height = twips(paper.height());
  }

  /// The width between the margins, in twentieths of a point.
  int textWidth() {
    return width - LEFT - RIGHT;
  }

  /// A line for each language, the page label at its end.
  void footer(Text text, List<PageLabel> labels, Runs runs) {
    XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
    List<List<Span>> lines = List.of(lastLine(text, footer, runs), text.translation());
    for (int i = 0; i < labels.size(); i++) {
      XWPFParagraph line = footer.createParagraph();
      line.setStyle("Footer");
      rightTab(line, textWidth());
      runs.add(line, new Text(lines.get(i)));
      line.createRun().addTab();
      label(line, labels.get(i));
    }
  }

  /// Writes the lines above the last one, which shares its line with the page label.
  private static List<Span> lastLine(Text text, XWPFFooter footer, Runs runs) {
    List<Span> rest = new ArrayList<>(text.spans());
    Span first = rest.getFirst();
    int end = first.text().lastIndexOf('\n');
    if (end >= 0) {
      XWPFParagraph line = footer.createParagraph();
      line.setStyle("Footer");
      runs.add(line, new Text(List.of(first.withText(first.text().substring(0, end)))));
      rest.set(0, first.withText(first.text().substring(end + 1)));
    }
    return rest;
  }

  /// A place at the right margin.
  static void rightTab(XWPFParagraph paragraph, int width) {
    CTTabStop tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setPos(BigInteger.valueOf(width));
  }

  private static void label(XWPFParagraph footer, PageLabel label) {
    footer.createRun().setText(label.before());
    field(footer, "PAGE");
    footer.createRun().setText(label.between());
    field(footer, "NUMPAGES");
    if (!label.after().isEmpty()) {
      footer.createRun().setText(label.after());
    }
  }

  /// Sheet and margins close the document, so they are written last.
  void finish() {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setHeader(BigInteger.valueOf(FOOT));
    margins.setFooter(BigInteger.valueOf(FOOT));
    margins.setGutter(BigInteger.ZERO);
  }

  private static void field(XWPFParagraph paragraph, String instruction) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    paragraph.createRun().setText("1");
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  private static int twips(double millimetres) {
    return (int) Math.round(millimetres / 25.4 * 1440);
  }
}
