package ca.rmtreflect.report;

import ca.rmtreflect.resource.Resources;
import java.util.BitSet;

/// Which characters the bundled fonts can show: every cut of the text font, and the symbol font.
///
/// The ranges stand in a file, so that nobody but the PDF writer needs a library that reads fonts;
/// a test compares the file with the fonts.
public final class FontCoverage {

  private static final FontCoverage BUNDLED = new FontCoverage();

  private final BitSet characters = new BitSet();

  private FontCoverage() {
    Resources.text("/fonts/coverage.txt").lines().forEach(this::addRange);
  }

  /// The coverage of the fonts that come with the program.
  public static FontCoverage bundled() {
    return BUNDLED;
  }

  /// Whether a character can be shown, by the text font or the symbol font.
  public boolean shows(int character) {
    return characters.get(character);
  }

  /// A line names the font, then its first and last character in a row, in hex.
  private void addRange(String line) {
    int space = line.indexOf(' ');
    int dash = line.indexOf('-', space);
    int first = Integer.parseInt(line, space + 1, dash, 16);
    int last = Integer.parseInt(line, dash + 1, line.length(), 16);
    characters.set(first, last + 1);
  }
}
