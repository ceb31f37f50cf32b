package ca.rmtreflect.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// One page of plain words, written by the bare library.
final class OnePage {

  private static final String WORDS = "A line of plain words that fills the width of a page. ";

  private OnePage() {}

  static void pdf(OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent("<html><body><p>" + WORDS.repeat(30) + "</p></body></html>", null);
    builder.toStream(out);
    builder.run();
  }

  static void docx(OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(WORDS.repeat(30));
      document.write(out);
    }
  }
}
