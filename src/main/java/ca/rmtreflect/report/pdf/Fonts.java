package ca.rmtreflect.report.pdf;

import ca.rmtreflect.resource.Resources;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled type. Its files are read once; each document embeds what it uses of them.
final class Fonts {

  private static final String TEXT = "Source Sans 3";
  private static final String SYMBOLS = "Noto Sans Symbols 2";

  private static final int FIRST_TABLE = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int LIGATURES = tag("GSUB");

  private record Cut(String family, int weight, TrueTypeFont font) {}

  private final List<Cut> cuts;

  private Fonts(List<Cut> cuts) {
    this.cuts = cuts;
  }

  static Fonts bundled() throws IOException {
    return new Fonts(
        List.of(
            cut(TEXT, 400, "source-sans-3/SourceSans3-Regular.ttf"),
            cut(TEXT, 600, "source-sans-3/SourceSans3-Semibold.ttf"),
            cut(TEXT, 700, "source-sans-3/SourceSans3-Bold.ttf"),
            cut(SYMBOLS, 400, "noto-sans-symbols-2/NotoSansSymbols2-Regular.ttf")));
  }

  void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
    for (Cut cut : cuts) {
      PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(document, cut.font(), true));
      builder.useFont(supplier, cut.family(), cut.weight(), FontStyle.NORMAL, true);
    }
  }

  private static Cut cut(String family, int weight, String name) throws IOException {
    ByteBuffer file = withoutLigatures(ByteBuffer.wrap(Resources.bytes("/fonts/" + name)));
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
    font.setEnableGsub(false);
    return new Cut(family, weight, font);
  }

  /// Gives the table of ligatures a name that nobody knows. They lose letters when the text is
  /// copied or read aloud, and the library reads the table, which takes longer than all others
  /// together, even where it is told to make no use of it.
  private static ByteBuffer withoutLigatures(ByteBuffer file) {
    int tables = file.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = FIRST_TABLE + TABLE_ENTRY * i;
      if (file.getInt(entry) == LIGATURES) {
        file.putInt(entry, tag("none"));
      }
    }
    return file;
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
