package ca.rmtreflect.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;

/// What the coverage file says is what the fonts have.
class FontCoverageTest {

  private static final String REWRITE =
      "mvn -q test -Dtest=FontCoverageTest -Dcoverage.write=true, when a font has changed";
  private static final Path FONTS = Path.of("resources/fonts");
  private static final Path FILE = FONTS.resolve("coverage.txt");

  @Test
  void fileSaysWhatTheFontsHave() throws IOException {
    BitSet text = new BitSet();
    text.set(0, Character.MAX_CODE_POINT + 1);
    for (Path cut : cuts("source-sans-3")) {
      text.and(characters(cut));
    }
    BitSet symbols = characters(cuts("noto-sans-symbols-2").getFirst());
    String file = ranges("text", text) + ranges("symbols", symbols);
    if (Boolean.getBoolean("coverage.write")) {
      Files.writeString(FILE, file, UTF_8);
    }
    assertEquals(file, Files.readString(FILE, UTF_8), "To rewrite it: " + REWRITE);
  }

  @Test
  void bundledCoverageReadsTheFile() {
    FontCoverage fonts = FontCoverage.bundled();
    assertTrue(fonts.shows('é'));
    assertTrue(fonts.shows(0x202F), "narrow no-break space");
    assertTrue(fonts.shows('◐'), "the symbol font has it");
    assertFalse(fonts.shows(0x1F600));
    assertFalse(fonts.shows(0xFFFD));
  }

  private static List<Path> cuts(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FONTS.resolve(folder))) {
      List<Path> cuts = files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
      assertFalse(cuts.isEmpty());
      return cuts;
    }
  }

  private static BitSet characters(Path file) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup(false);
      BitSet characters = new BitSet();
      for (int character = ' '; character <= Character.MAX_CODE_POINT; character++) {
        if (glyphs.getGlyphId(character) != 0) {
          characters.set(character);
        }
      }
      return characters;
    }
  }

  private static String ranges(String font, BitSet characters) {
    StringBuilder ranges = new StringBuilder();
    int first = characters.nextSetBit(0);
    while (first >= 0) {
      int end = characters.nextClearBit(first);
      ranges.append(String.format(Locale.ROOT, "%s %04X-%04X\n", font, first, end - 1));
      first = characters.nextSetBit(end);
    }
    return ranges.toString();
  }
}
