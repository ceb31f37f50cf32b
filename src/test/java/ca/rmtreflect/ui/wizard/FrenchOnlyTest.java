package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.i18n.MessageFile;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// In the French window nothing is said in English, neither to the eye nor to a screen reader.
@Hazard(80)
class FrenchOnlyTest {

  /// What the toolkit says by itself where nobody gives it words, and words that no French text
  /// has.
  private static final Set<String> ENGLISH =
      Set.of("the", "and", "your", "with", "this", "button", "page", "dialog", "title", "pane");

  static Stream<Arguments> pages() {
    return PagesAccessTest.pages().filter(page -> page.get()[3] == Language.FR);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsSaidInEnglish(
      Page page, List<YearSummary> years, Assessment year, Language language) throws IOException {
    Set<String> said = saidIn(page, years, year, language);
    said.retainAll(englishAlone());
    assertEquals(Set.of(), said);
  }

  @Test
  void englishIsSeen() throws IOException {
    Set<String> said = saidIn(new Page.Start(), List.of(), SampleYear.empty(), Language.EN);
    said.retainAll(englishAlone());
    assertTrue(said.size() > 5, said::toString);
  }

  private static Set<String> saidIn(
      Page page, List<YearSummary> years, Assessment year, Language language) {
    TestWindow window = PagesAccessTest.open(page, years, year, language);
    Set<String> said = new HashSet<>();
    Fx.run(() -> {
      for (Node node : TestWindow.visible(window.root())) {
        said.addAll(wordsOf(node));
      }
      window.close();
    });
    return said;
  }

  private static List<String> wordsOf(Node node) {
    Stream<String> seen =
        switch (node) {
          case Labeled labeled -> Stream.of(labeled.getText());
          case TextInputControl input -> Stream.of(input.getPromptText());
          case Text text -> Stream.of(text.getText());
          default -> Stream.empty();
        };
    Stream<String> heard =
        Stream.of(
            node.getAccessibleText(),
            node.getAccessibleHelp(),
            node.getAccessibleRoleDescription());
    Stream<String> hints =
        node instanceof Control control && control.getTooltip() != null
            ? Stream.of(control.getTooltip().getText())
            : Stream.empty();
    return Stream.of(seen, heard, hints)
        .flatMap(words -> words)
        .filter(words -> words != null && !words.isBlank())
        .toList();
  }

  /// Whole messages of ours that are otherwise in French, and single words.
  private static Set<String> englishAlone() throws IOException {
    Map<String, String> english = MessageFile.of(Language.EN).patterns();
    Map<String, String> french = MessageFile.of(Language.FR).patterns();
    Set<String> alone = new HashSet<>(english.values());
    alone.removeAll(french.values());
    alone.addAll(ENGLISH);
    return alone;
  }
}
