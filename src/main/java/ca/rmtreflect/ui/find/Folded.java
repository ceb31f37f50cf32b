package ca.rmtreflect.ui.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text as a search sees it: without case, accents, kinds of hyphen, apostrophe and space. Knows
/// where in the text itself each of its characters comes from.
final class Folded {

  private final String plain;
  private final int[] origins;

  private Folded(String plain, int[] origins) {
    this.plain = plain;
    this.origins = origins;
  }

  static Folded of(String text) {
    StringBuilder plain = new StringBuilder();
    int[] origins = new int[text.length() * 4 + 1];
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      String folded = folded(character);
      for (int i = 0; i < folded.length(); i++) {
        if (plain.length() + 1 >= origins.length) {
          origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[plain.length()] = at;
        plain.append(folded.charAt(i));
      }
      at += Character.charCount(character);
    }
    origins[plain.length()] = text.length();
    return new Folded(plain.toString(), origins);
  }

  private static String folded(int character) {
    return switch (character) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> "-";
      case '\u2019', '\u2018', '\u02BC', '\u2032' -> "'";
      case '\u00ab', '\u00bb', '\u201c', '\u201d' -> "\"";
      case '\u0153', '\u0152' -> "oe";
      case '\u00e6', '\u00c6' -> "ae";
      default -> {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
          yield " ";
        }
        String apart = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder();
        apart
            .codePoints()
            .filter(one -> Character.getType(one) != Character.NON_SPACING_MARK)
            .forEach(bare::appendCodePoint);
        yield bare.toString().toLowerCase(Locale.ROOT);
      }
    };
  }

  String plain() {
    return plain;
  }

  /// Where in the text the character at a place of the plain one begins.
  int origin(int place) {
    return origins[place];
  }
}
