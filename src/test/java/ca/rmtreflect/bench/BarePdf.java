package ca.rmtreflect.bench;

import ca.rmtreflect.report.FontCoverage;
import ca.rmtreflect.report.PrintedText;
import ca.rmtreflect.report.ReadingOrder;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The least that PDFBox can do with the words of a record: the same characters in the same fonts,
/// broken into lines and pages; no table, no colour, no tag, no bookmark.
final class BarePdf {

  private static final float SIZE = 10;
  private static final float LEADING = 14;
  private static final float MARGIN = 60;

  private final PDDocument document = new PDDocument();
  private final PDType0Font words;
  private final PDType0Font symbols;
  private PDPageContentStream page;
  private float left;

  private BarePdf() throws IOException {
    words = font("source-sans-3/SourceSans3-Regular.ttf");
    symbols = font("noto-sans-symbols-2/NotoSansSymbols2-Regular.ttf");
    page = newPage();
  }

  static void write(Report report, OutputStream out) throws IOException {
    Report printed = new PrintedText(FontCoverage.bundled()).of(report);
    BarePdf bare = new BarePdf();
    try (bare.document) {
      for (Text text : ReadingOrder.texts(printed)) {
        bare.paragraph(text.plain());
      }
      bare.page.endText();
      bare.page.close();
      bare.document.save(out);
    }
  }

  private void paragraph(String text) throws IOException {
    for (String line : text.split("\n", -1)) {
      float room = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
      StringBuilder full = new StringBuilder();
      float width = 0;
      for (String word : line.split(" ", -1)) {
        float more = width(word + " ");
        if (width + more > room && !full.isEmpty()) {
          show(full.toString());
          full.setLength(0);
          width = 0;
        }
        full.append(word).append(' ');
        width += more;
      }
      show(full.toString());
    }
  }

  private float width(String text) throws IOException {
    float width = 0;
    for (int i = 0; i < text.length(); i = runEnd(text, i)) {
      String run = text.substring(i, runEnd(text, i));
      width += font(text.charAt(i)).getStringWidth(run) * SIZE / 1000;
    }
    return width;
  }

  private void show(String line) throws IOException {
    if (left < LEADING) {
      page.endText();
      page.close();
      page = newPage();
    }
    left -= LEADING;
    for (int i = 0; i < line.length(); i = runEnd(line, i)) {
      page.setFont(font(line.charAt(i)), SIZE);
      page.showText(line.substring(i, runEnd(line, i)));
    }
    page.newLine();
  }

  private static int runEnd(String text, int from) {
    int end = from + 1;
    while (end < text.length() && isSymbol(text.charAt(end)) == isSymbol(text.charAt(from))) {
      end++;
    }
    return end;
  }

  private PDType0Font font(char first) {
    return isSymbol(first) ? symbols : words;
  }

  private static boolean isSymbol(char character) {
    return character >= '\u2500' && character <= '\u27bf';
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage sheet = new PDPage(PDRectangle.LETTER);
    document.addPage(sheet);
    PDPageContentStream stream = new PDPageContentStream(document, sheet);
    stream.beginText();
    stream.setLeading(LEADING);
    stream.newLineAtOffset(MARGIN, PDRectangle.LETTER.getHeight() - MARGIN);
    left = PDRectangle.LETTER.getHeight() - 2 * MARGIN;
    return stream;
  }

  private PDType0Font font(String file) throws IOException {
    try (InputStream in = BarePdf.class.getResourceAsStream("/fonts/" + file)) {
      TrueTypeFont font =
          new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, file)));
      font.setEnableGsub(false);
      return PDType0Font.load(document, font, true);
    }
  }
}
