package ca.rmtreflect.report.pdf;

import ca.rmtreflect.domain.FreeText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// What the first page of a PDF looks like, and how it begins in words.
public final class PagePicture {

  /// Dots an inch: sharp where it is shown at half the size of paper on a screen of high density.
  private static final int DENSITY = 80;

  private static final int LONGEST_WORDS = 80;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final String words;
  private final int pages;

  private PagePicture(BufferedImage image, String words, int pages) {
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.pixels = image.getRGB(0, 0, width, height, null, 0, width);
    this.words = words;
    this.pages = pages;
  }

  /// Draws the first page.
  public static PagePicture of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      return new PagePicture(
          new PDFRenderer(document).renderImageWithDPI(0, DENSITY, ImageType.RGB),
          FreeText.beginning(stripper.getText(document), LONGEST_WORDS),
          document.getNumberOfPages());
    }
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// Row by row, each pixel as alpha, red, green and blue.
  public int[] pixels() {
    return pixels.clone();
  }

  /// How the page begins, on one line.
  public String words() {
    return words;
  }

  /// How many pages there are.
  public int pages() {
    return pages;
  }
}
