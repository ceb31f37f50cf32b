package ca.rmtreflect.ui.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.ui.Contrast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Colours stand in one place, and every pair that is laid on another can be read.
class TokensTest {

  private static final Path FOLDER = Path.of("resources", "css");
  private static final Pattern TOKEN =
      Pattern.compile("-color-([a-z-]+): (#[0-9a-f]{6,8}|transparent);");
  private static final Pattern ANY_COLOUR =
      Pattern.compile(
          "#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|: (white|black|red|gr[ae]y)\\b");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{");

  private static final List<String> GROUNDS = List.of("background", "surface", "soft-accent");
  private static final List<String> WORDS = List.of("text", "muted", "accent", "accent-strong");

  @ParameterizedTest
  @CsvSource({"tokens, 4.5, 3", "high-contrast, 7, 7"})
  void everyPairCanBeRead(String sheet, double words, double shapes) throws IOException {
    for (Map<String, Color> scheme : schemes(sheet)) {
      List<String> weak = new ArrayList<>();
      for (String ground : GROUNDS) {
        WORDS.forEach(ink -> require(weak, scheme, ink, ground, words));
        require(weak, scheme, "error", ground, words);
        require(weak, scheme, "control", ground, shapes);
      }
      require(weak, scheme, "error", "soft-error", words);
      require(weak, scheme, "text", "soft-error", words);
      require(weak, scheme, "notice", "soft-notice", words);
      require(weak, scheme, "text", "soft-notice", words);
      require(weak, scheme, "accent", "soft-notice", shapes);
      require(weak, scheme, "on-accent", "accent", words);
      require(weak, scheme, "on-accent", "accent-strong", words);
      require(weak, scheme, "on-yes", "yes", words);
      for (String answer : List.of("in-part", "not-yet", "not-sure", "not-applicable")) {
        require(weak, scheme, "on-answer", answer, words);
      }
      assertEquals(List.of(), weak);
    }
  }

  @Test
  void bothSchemesNameTheSameColours() throws IOException {
    List<Map<String, Color>> tokens = schemes("tokens");
    List<Map<String, Color>> strong = schemes("high-contrast");
    assertEquals(tokens.getFirst().keySet(), tokens.getLast().keySet());
    assertEquals(tokens.getFirst().keySet(), strong.getFirst().keySet());
    assertEquals(tokens.getFirst().keySet(), strong.getLast().keySet());
  }

  @Test
  void noColourStandsElsewhere() throws IOException {
    assertEquals(List.of(), found(Files.readString(FOLDER.resolve("app.css"), UTF_8)));
    assertEquals(List.of("#fff", "rgba(", ": black"), found("a: #fff; b: rgba(1); c: black;"));
  }

  @Test
  void everyColourThatIsUsedExists() throws IOException {
    Matcher used =
        Pattern.compile("-color-([a-z-]+)")
            .matcher(Files.readString(FOLDER.resolve("app.css"), UTF_8));
    Map<String, Color> tokens = schemes("tokens").getFirst();
    List<String> unknown = new ArrayList<>();
    while (used.find()) {
      if (!tokens.containsKey(used.group(1))) {
        unknown.add(used.group(1));
      }
    }
    assertEquals(List.of(), unknown);
  }

  /// A name that two parts of the window use by chance gives one of them the looks of the other.
  @Test
  void noSelectorHasTwoRules() throws IOException {
    assertEquals(List.of(), ruledTwice(Files.readString(FOLDER.resolve("app.css"), UTF_8)));
    assertEquals(List.of(".a"), ruledTwice(".a { b: c; } .d { } .a { e: f; }"));
  }

  private static List<String> ruledTwice(String css) {
    Set<String> seen = new HashSet<>();
    return RULE.matcher(COMMENT.matcher(css).replaceAll(""))
        .results()
        .map(rule -> rule.group(1).strip())
        .filter(selector -> !seen.add(selector))
        .toList();
  }

  private static List<String> found(String css) {
    return ANY_COLOUR.matcher(css).results().map(result -> result.group()).toList();
  }

  /// The light colours of a sheet, then the dark ones.
  private static List<Map<String, Color>> schemes(String sheet) throws IOException {
    String css = Files.readString(FOLDER.resolve(sheet + ".css"), UTF_8);
    int dark = css.indexOf("@media (prefers-color-scheme: dark)");
    assertTrue(dark > 0);
    return List.of(colours(css.substring(0, dark)), colours(css.substring(dark)));
  }

  private static Map<String, Color> colours(String css) {
    Map<String, Color> colours = new HashMap<>();
    Matcher matcher = TOKEN.matcher(css);
    while (matcher.find()) {
      colours.put(matcher.group(1), Color.web(matcher.group(2)));
    }
    return colours;
  }

  private static void require(
      List<String> weak, Map<String, Color> scheme, String ink, String ground, double least) {
    Color front = scheme.getOrDefault(ink, Color.TRANSPARENT);
    Color back = scheme.getOrDefault(ground, Color.TRANSPARENT);
    double contrast = Contrast.between(front, back);
    if (contrast < least) {
      weak.add(ink + " on " + ground + ": " + contrast);
    }
  }
}
