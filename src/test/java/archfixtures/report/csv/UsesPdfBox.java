package archfixtures.report.csv;

import org.apache.pdfbox.pdmodel.PDDocument;

final class UsesPdfBox {
  PDDocument document() {
    return new PDDocument();
  }
}
