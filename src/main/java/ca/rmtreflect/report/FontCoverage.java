package ca.rmtreflect.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

/// Which characters the bundled fonts can show: every cut of the text font, and the symbol font.
///
/// The ranges stand in a file, so that nobody but the PDF writer needs a library that reads fonts;
/// a test compares the file with the fonts.
public final class FontCoverage {

  private static final String FILE = "/fonts/coverage.txt";

  private final BitSet text;
  private final BitSet symbols;

  private FontCoverage(BitSet text, BitSet symbols) {
    this.text = text;
    this.symbols = symbols;
  }

  /// The coverage of the fonts that come with the program.
  public static FontCoverage bundled() {
    try (InputStream in = FontCoverage.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + FILE);
      }
      List<String> lines = new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList();
      return new FontCoverage(ranges("text", lines), ranges("symbols", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the text font has a character.
  public boolean inTextFont(int character) {
    return text.get(character);
  }

  /// Whether a character can be shown at all.
  public boolean shows(int character) {
    return text.get(character) || symbols.get(character);
  }

  private static BitSet ranges(String font, List<String> lines) {
    BitSet ranges = new BitSet();
    String prefix = font + " ";
    lines.stream()
        .filter(line -> line.startsWith(prefix))
        .forEach(line -> {
          String range = line.substring(prefix.length());
          int dash = range.indexOf('-');
          int first = Integer.parseInt(range.substring(0, dash), 16);
          int last = Integer.parseInt(range.substring(dash + 1), 16);
          ranges.set(first, last + 1);
        });
    return ranges;
  }
}
