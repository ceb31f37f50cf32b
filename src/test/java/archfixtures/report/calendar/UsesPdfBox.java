package archfixtures.report.calendar;

import org.apache.pdfbox.pdmodel.PDDocument;

final class UsesPdfBox {
  PDDocument document() {
    return new PDDocument();
  }
}
