package archfixtures.report.docx;

import org.apache.pdfbox.pdmodel.PDDocument;

final class UsesPdfBox {
  PDDocument document() {
    return new PDDocument();
  }
}
