package archfixtures.report.pdf;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

final class UsesPoi {
  XWPFDocument document() {
    return new XWPFDocument();
  }
}
