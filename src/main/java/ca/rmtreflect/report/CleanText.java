package ca.rmtreflect.report;

import java.text.Normalizer;

/// Makes what a person typed fit for every kind of document: composed characters, `\n` as the only
/// line break, nothing that a format forbids or that turns the text of others around.
///
/// Which characters a font can show is another matter: see [PrintedText].
public final class CleanText {

  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /// The clean text; cleaning it again changes nothing.
  public static String of(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed.replaceAll("\\R", "\n").codePoints().forEach(character -> append(character, clean));
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static void append(int character, StringBuilder clean) {
    switch (character) {
      case '\n' -> clean.append('\n');
      case '\t' -> clean.append("    ");
      default -> {
        if (isForbidden(character)) {
          clean.appendCodePoint(REPLACEMENT);
        } else if (!turnsText(character)) {
          clean.appendCodePoint(character);
        }
      }
    }
  }

  /// XML has no way to hold these, not even escaped.
  private static boolean isForbidden(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || character == 0xFFFE
        || character == 0xFFFF;
  }

  private static boolean turnsText(int character) {
    return character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
