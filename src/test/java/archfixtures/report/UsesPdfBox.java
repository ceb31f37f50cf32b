package archfixtures.report;

import org.apache.pdfbox.pdmodel.PDDocument;

public final class UsesPdfBox {
  public PDDocument document() {
    return new PDDocument();
  }
}
