package ca.rmtreflect.report.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The marks of one page while it is painted. The library looks for each among all before it, so
/// that a page takes longer the more it says; but each is new.
final class Marks extends COSDictionary {

  private Marks() {}

  /// The next page of a document.
  static PDPage page(PDDocument document, float width, float height) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.PROPERTIES, new Marks());
    page.setResources(resources);
    document.addPage(page);
    return page;
  }

  @Override
  public boolean containsValue(Object mark) {
    return false;
  }
}
