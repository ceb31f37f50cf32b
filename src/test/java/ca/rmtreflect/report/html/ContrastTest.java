package ca.rmtreflect.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Text stands out from its background as WCAG asks, on screen in light and dark, and on paper.
class ContrastTest {

  private static final Pattern TOKEN = Pattern.compile("--([a-z]+): (#[0-9a-f]{6});");
  private static final Pattern COLOUR = Pattern.compile("[ {;]color: (#[0-9a-f]{6})");
  private static final double TEXT = 4.5;

  /// Lines that say where to write.
  private static final double LINE = 3;

  @Test
  void onScreen() throws IOException {
    String sheet = Stylesheet.named("record-screen.css");
    int dark = sheet.indexOf("prefers-color-scheme: dark");
    for (String scheme : List.of(sheet.substring(0, dark), sheet.substring(dark))) {
      Map<String, String> tokens = new HashMap<>();
      Matcher matcher = TOKEN.matcher(scheme);
      while (matcher.find()) {
        tokens.put(matcher.group(1), matcher.group(2));
      }
      assertEquals(7, tokens.size());
      for (String behind : List.of("background", "surface")) {
        for (String name : List.of("text", "muted", "accent")) {
          assertStandsOut(tokens, name, behind, TEXT);
        }
        assertStandsOut(tokens, "control", behind, LINE);
      }
    }
  }

  private static void assertStandsOut(
      Map<String, String> tokens, String name, String behind, double least) {
    double contrast =
        contrast(
            Objects.requireNonNull(tokens.get(name)), Objects.requireNonNull(tokens.get(behind)));
    assertTrue(contrast >= least, name + " on " + behind + ": " + contrast);
  }

  @Test
  void onPaper() throws IOException {
    List<String> colours =
        COLOUR.matcher(Stylesheet.named("record.css")).results().map(m -> m.group(1)).toList();
    assertTrue(colours.size() > 5);
    assertEquals(
        List.of(),
        colours.stream()
            .filter(colour -> contrast(colour, "#ffffff") < TEXT)
            .collect(Collectors.toList()));
  }

  @Test
  void blackOnWhiteIsTheMost() {
    assertEquals(21, contrast("#000000", "#ffffff"), 0.001);
    assertEquals(4.54, contrast("#767676", "#ffffff"), 0.01);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    int value = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(value >> 16)
        + 0.7152 * linear(value >> 8 & 0xff)
        + 0.0722 * linear(value & 0xff);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
