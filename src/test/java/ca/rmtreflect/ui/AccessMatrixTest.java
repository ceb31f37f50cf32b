package ca.rmtreflect.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of page can be read and used in every language, look and size of text.
class AccessMatrixTest {

  /// What the window speaks; the last one stands for a translation that is longer than both.
  private enum Voice {
    ENGLISH(Language.EN),
    FRENCH(Language.FR),
    PSEUDO(Language.EN);

    private final Language language;

    Voice(Language language) {
      this.language = language;
    }
  }

  private enum Look {
    LIGHT(ColorScheme.LIGHT, false),
    DARK(ColorScheme.DARK, false),
    HIGH_CONTRAST(ColorScheme.LIGHT, true),
    DARK_HIGH_CONTRAST(ColorScheme.DARK, true);

    private final ColorScheme scheme;
    private final boolean strong;

    Look(ColorScheme scheme, boolean strong) {
      this.scheme = scheme;
      this.strong = strong;
    }

    private double contrast() {
      return strong ? 7 : 4.5;
    }
  }

  private record Size(int width, int height) {}

  private static final Size SMALL = new Size(1024, 640);
  private static final Size USUAL = new Size(1240, 860);
  private static final List<Double> SCALES = List.of(1.0, 2.0, 3.0);

  static Stream<EveryPage> pages() {
    return EveryPage.all().stream();
  }

  /// A few of the settings, with each size of text among them.
  @ParameterizedTest
  @MethodSource("pages")
  void thePageHoldsInAFewSettings(EveryPage page) {
    List<String> faults = new ArrayList<>();
    faults.addAll(faults(page, Voice.PSEUDO, SMALL, List.of(Look.HIGH_CONTRAST), List.of(3.0)));
    faults.addAll(faults(page, Voice.FRENCH, USUAL, List.of(Look.DARK), List.of(2.0)));
    assertEquals("", String.join("\n", faults));
  }

  @ParameterizedTest
  @Tag("endurance")
  @MethodSource("pages")
  void thePageHoldsInEverySetting(EveryPage page) {
    List<String> faults = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      for (Size size : List.of(SMALL, USUAL)) {
        faults.addAll(faults(page, voice, size, List.of(Look.values()), SCALES));
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void thePseudoWordsAreLongerByTwoFifths() {
    for (String words : List.of("Menu", "Next page", "Rhythm", "14:32", "Self-assessment")) {
      boolean spoken = words.chars().anyMatch(Character::isLetter);
      int length = PseudoWords.of(words).length();
      assertTrue(spoken ? length >= 1.4 * words.length() : length == words.length(), words);
    }
  }

  private static List<String> faults(
      EveryPage page, Voice voice, Size size, List<Look> looks, List<Double> scales) {
    List<String> faults = new ArrayList<>();
    TestWindow window = page.open(voice.language, size.width, size.height);
    try {
      for (Look look : looks) {
        Fx.run(() -> {
          Theme.sheets(window.scene(), look.strong);
          roots(window).forEach(root -> wear(root, window, look));
        });
        Fx.pulse();
        for (double scale : scales) {
          Fx.run(() -> window.session().zoom(scale));
          Fx.pulse();
          if (voice == Voice.PSEUDO) {
            Fx.run(() -> roots(window).forEach(PseudoWords::speak));
            Fx.pulse();
          }
          String setting = String.join(" ", "", "" + voice, "" + look, "" + scale, "" + size);
          for (Parent root : Fx.get(() -> roots(window))) {
            Fx.get(() -> look(root, voice, look)).forEach(fault -> faults.add(fault + setting));
          }
        }
      }
    } finally {
      window.close();
    }
    return faults;
  }

  /// The window, and the words that are open over it.
  private static List<Parent> roots(TestWindow window) {
    List<Parent> roots = new ArrayList<>();
    roots.add(window.root());
    for (Window shown : Window.getWindows()) {
      if (shown instanceof PopOver over) {
        roots.add(over.getRoot());
      }
    }
    return roots;
  }

  private static void wear(Parent root, TestWindow window, Look look) {
    root.getScene().getPreferences().setColorScheme(look.scheme);
    if (!root.equals(window.root())
        && !root.getStylesheets().equals(window.scene().getStylesheets())) {
      root.getStylesheets().setAll(window.scene().getStylesheets());
    }
  }

  private static List<String> look(Parent root, Voice voice, Look look) {
    root.applyCss();
    root.layout();
    List<String> faults = new ArrayList<>();
    Walk walk = Walk.over(root);
    List<Function<Walk, List<String>>> checks =
        List.of(
            Walk::cut,
            Walk::colliding,
            Walk::withoutRole,
            Walk::smallTargets,
            Walk::sharedMnemonics,
            Walk::sharedIds,
            Walk::namelessParts);
    checks.forEach(check -> faults.addAll(check.apply(walk)));
    if (voice != Voice.PSEUDO) {
      // Names are spoken, and stay what they were in the pseudo-language.
      faults.addAll(walk.unnamed());
    }
    faults.addAll(Contrast.faint(root, look.contrast()));
    return faults;
  }
}
