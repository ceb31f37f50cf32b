package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.resource.Resources;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every console shows every message, with plain forms for the signs that it lacks.
final class ConsoleWriterTest {

  private static final Pattern OF_THE_COMMAND_LINE =
      Pattern.compile(
          "cli|problem|failure|export\\.failure|pdf|hints|date|list|check\\.named|month");

  private static final String NAME = "«\u00a0Zoé – “l’an…”\u00a0» œuvre Łukasz 林";

  /// What a console with this encoding shows of a text.
  private static String shown(String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintWriter out = ConsoleWriter.on(new PrintStream(bytes, false, charset), false);
    out.print(text);
    out.flush();
    return bytes.toString(charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM437", "IBM850", "windows-1252", "US-ASCII", "UTF-8"})
  void everyMessageIsShownWithAllItsLetters(String encoding) {
    Charset charset = Charset.forName(encoding);
    for (Language language : Language.values()) {
      Properties messages =
          Resources.properties("/i18n/messages_" + language.code() + ".properties");
      List<String> keys =
          messages.stringPropertyNames().stream()
              .filter(key -> OF_THE_COMMAND_LINE.matcher(key).lookingAt())
              .toList();
      assertTrue(keys.size() > 100, keys::toString);
      for (String key : keys) {
        String raw = messages.getProperty(key);
        String shown = shown(raw, charset);
        assertEquals(count(raw, '?'), count(shown, '?'), () -> key + ": " + shown);
        assertEquals(bare(raw), bare(shown), key);
      }
    }
  }

  @Test
  void whatAConsoleHasStaysAsItIs() {
    assertEquals(NAME, shown(NAME, UTF_8));
    assertEquals(
        "« Zoé – “l’an…” » œuvre Lukasz ?".replace("« ", "«\u00a0").replace(" »", "\u00a0»"),
        shown(NAME, Charset.forName("windows-1252")));
    assertEquals(
        "«\u00a0Zoé - \"l'an...\"\u00a0» oeuvre Lukasz ?", shown(NAME, Charset.forName("IBM850")));
    assertEquals(shown(NAME, Charset.forName("IBM850")), shown(NAME, Charset.forName("IBM437")));
    assertEquals("\"Zoe - \"l'an...\"\" oeuvre Lukasz ?", shown(NAME, US_ASCII));
  }

  /// As macOS keeps names of files.
  @Test
  void anAccentThatComesApartIsShownInOnePiece() {
    String apart = Normalizer.normalize("Zoé", Form.NFD);
    assertEquals(apart, shown(apart, UTF_8));
    assertEquals("Zoé", shown(apart, Charset.forName("IBM850")));
    assertEquals("Zoe", shown(apart, US_ASCII));
  }

  @Test
  void halfALetterIsNoFailure() {
    assertEquals("a?b", shown("a\ud83d" + "b", UTF_8));
    assertTrue(shown("\ud83d\ude00", US_ASCII).equals("?"));
  }

  private static long count(String text, char sign) {
    return text.chars().filter(one -> one == sign).count();
  }

  /// Letters and digits alone, without accents.
  private static String bare(String text) {
    return Normalizer.normalize(text, Form.NFKD)
        .replace("œ", "oe")
        .replace("Œ", "OE")
        .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "");
  }
}
