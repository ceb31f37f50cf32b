package ca.rmtreflect.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled type, made ready for one document.
final class Fonts {

  private static final String TEXT = "Source Sans 3";
  private static final String SYMBOLS = "Noto Sans Symbols 2";

  private final PDDocument document;

  Fonts(PDDocument document) {
    this.document = document;
  }

  void addTo(PdfRendererBuilder builder) throws IOException {
    add(builder, TEXT, 400, "source-sans-3/SourceSans3-Regular.ttf");
    add(builder, TEXT, 600, "source-sans-3/SourceSans3-Semibold.ttf");
    add(builder, TEXT, 700, "source-sans-3/SourceSans3-Bold.ttf");
    add(builder, SYMBOLS, 400, "noto-sans-symbols-2/NotoSansSymbols2-Regular.ttf");
  }

  private void add(PdfRendererBuilder builder, String family, int weight, String file)
      throws IOException {
    PDFontSupplier font = new PDFontSupplier(load("/fonts/" + file));
    builder.useFont(font, family, weight, FontStyle.NORMAL, true);
  }

  private PDType0Font load(String path) throws IOException {
    try (InputStream in = Fonts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("the program lacks " + path);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Ligatures take most of the time, and lose letters when the text is copied or read aloud.
      font.setEnableGsub(false);
      return PDType0Font.load(document, font, true);
    }
  }
}
