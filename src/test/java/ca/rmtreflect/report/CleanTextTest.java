package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTextTest {

  /// Java's own escapes, so that nobody has to see the invisible.
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`plain` , `plain`",
        "`a\\r\\nb\\rc\\nd` , `a\\nb\\nc\\nd`",
        "`\\r\\n\\r\\n` , `\\n\\n`",
        "`a\\u2028b\\u2029c\\u0085d\\u000be\\u000cf` , `a\\nb\\nc\\nd\\ne\\nf`",
        "`a\\tb` , `a    b`",
        "`a\\u0000b\\u001bc\\u001fd\\u007fe\\u009ff` , `a\\ufffdb\\ufffdc\\ufffdd\\ufffde\\ufffdf`",
        "`a\\ufffeb\\uffffc` , `a\\ufffdb\\ufffdc`",
        "`a\\ud83db\\ude00c` , `a\\ufffdb\\ufffdc`",
        "`\\ud83d\\ude00` , `\\ud83d\\ude00`",
        "`e\\u0301` , `\\u00e9`",
        "`e\\u200e\\u0301` , `\\u00e9`",
        "`a\\u202eb\\u202cc\\u2066d\\u2069e\\u061cf` , `abcdef`",
        "`\\ud83d\\udc69\\u200d\\ud83d\\udcbb` , `\\ud83d\\udc69\\u200d\\ud83d\\udcbb`",
        "`14\\u202f00` , `14\\u202f00`",
        "`\\u0645\\u0631` , `\\u0645\\u0631`"
      })
  void typedBecomesClean(String typed, String clean) {
    assertEquals(unescaped(clean), CleanText.of(unescaped(typed)));
  }

  @Test
  void everyCharacterIsFitForXmlOnceClean() throws Exception {
    StringBuilder every = new StringBuilder();
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      every.appendCodePoint(character).append(' ');
    }
    String clean = CleanText.of(every.toString());
    assertEquals(clean, CleanText.of(clean), "cleaning twice changes nothing");
    String xml = "<a><![CDATA[" + clean.replace("]]>", "]] >") + "]]></a>";
    String read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement()
            .getTextContent();
    assertEquals(clean.replace("]]>", "]] >"), read);
  }

  @ParameterizedTest
  @MethodSource("printed")
  void printedTextShowsWhatTheFontsHave(String typed, String printed) {
    PrintedText paper = new PrintedText(FontCoverage.bundled());
    assertEquals(unescaped(printed), paper.printable(CleanText.of(unescaped(typed))));
  }

  static String[][] printed() {
    return new String[][] {
      {"École, 14\\u202f00 \\u25d0\\n\\u2713", "École, 14\\u202f00 \\u25d0\\n\\u2713"},
      {"\\ud83d\\ude00", "[U+1F600]"},
      {"\\u0645", "[U+0645]"},
      {"a\\u0000b", "a[U+FFFD]b"},
      {"\\ud83d\\udc69\\u200d\\ud83d\\udc68", "[U+1F469][U+1F468]"},
      {"\\u2714\\ufe0f", "\\u2714"},
      {"mas\\u00adsage", "massage"},
      {"a\\u3000b", "a b"},
    };
  }

  @Test
  void nothingIsLeftThatTheFontsLack() {
    FontCoverage fonts = FontCoverage.bundled();
    PrintedText paper = new PrintedText(fonts);
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      String printed = paper.printable(CleanText.of(Character.toString(character)));
      assertTrue(
          printed.codePoints().allMatch(shown -> shown == '\n' || fonts.shows(shown)),
          () -> "a character without a glyph: " + printed);
    }
  }

  private static String unescaped(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader("text=" + text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("text");
  }
}
