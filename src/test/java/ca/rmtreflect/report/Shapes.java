package ca.rmtreflect.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// What characters look like in the bundled fonts: those that share a glyph, like the two hyphens,
/// are the same to whoever reads a PDF, and come out of it as one of them.
final class Shapes {

  // Beyond all characters.
  private static final int TEXT = 0x200000;
  private static final int SYMBOL = 0x400000;

  private final CmapLookup text = glyphs("source-sans-3/SourceSans3-Regular.ttf");
  private final CmapLookup symbols = glyphs("noto-sans-symbols-2/NotoSansSymbols2-Regular.ttf");

  Shapes() throws IOException {}

  /// The shapes of a text, one a character. Symbols come from the symbol font where it has them.
  String of(String words) {
    StringBuilder shapes = new StringBuilder();
    words
        .codePoints()
        .forEach(character -> {
          int glyph = text.getGlyphId(character);
          int symbol = symbols.getGlyphId(character);
          boolean isSymbol = character >= 0x2190 || glyph == 0;
          shapes
              .append(
                  isSymbol && symbol > 0 ? SYMBOL + symbol : glyph > 0 ? TEXT + glyph : character)
              .append(' ');
        });
    return shapes.toString();
  }

  private static CmapLookup glyphs(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Shapes.class.getResourceAsStream("/fonts/" + name))) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in)).getUnicodeCmapLookup();
    }
  }
}
