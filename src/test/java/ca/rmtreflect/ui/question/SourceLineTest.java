package ca.rmtreflect.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Panels;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The sources stand in one line, and all of them one press away, for the keyboard and a screen
/// reader too.
class SourceLineTest {

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(
          SampleYear.started(Language.EN),
          new Page.Checkpoint("disable-testimonials"),
          Language.EN,
          1000,
          800);

  private final Hand hand = new Hand(window);

  @Test
  void theLineNamesTheWeightiestSourceAndItsDate() {
    assertEquals("Founding document · Summer–Fall 2021 · Show sources", line());
    goTo("no-review-reuse");
    assertEquals("College guidance · June 2024 · Show sources", line());
    goTo("verifiable-claims");
    assertEquals(
        "Law or regulation · as substituted by O. Reg. 30/13, filed 25\u00a0January 2013"
            + " · Show sources",
        line());
    goTo("details-add-up");
    assertEquals("Suggestion from this tool, not a rule · Show sources", line());
    speak(Language.FR);
    goTo("no-review-reuse");
    assertEquals("Texte de l’Ordre · juin 2024 · Voir les sources", line());
  }

  @Test
  void everySourceIsNamedWithItsPlaceAndHowMuchItBinds() {
    hand.press("sources");
    String said = words();
    assertTrue(
        said.contains(
            "Social Media and Ethics (TouchPoint article), College of Massage Therapists of"
                + " Ontario, Summer–Fall 2021, fifth point under “RMTs should”."),
        said);
    assertTrue(said.contains("Guide to Advertising Requirements, College of"), said);
    assertTrue(said.contains("The College’s 2021 article and the principle of the Code"), said);
    assertTrue(said.contains("What the College and the law have said since."), said);
    assertFalse(said.contains("Not a rule."), "no suggestion is cited here");
    close();
    goTo("details-add-up");
    hand.press("sources");
    assertTrue(words().contains("Not a rule."));
    assertTrue(
        words().contains("A suggestion from this tool, to go with the 2021 article’s third point"));
    close();
  }

  @Test
  void theLinkIsAStopWithANameOfItsOwn() {
    List<Node> stops = Fx.get(() -> Walk.over(window.root().lookup(".page-host")).stops());
    Node link = Fx.get(() -> window.root().lookup("#sources"));
    assertTrue(stops.contains(link));
    assertEquals("Show sources: Founding document", link.getAccessibleText());
  }

  @Test
  void itTakesTheFocusAndEscGivesItBack() {
    Fx.run(() -> window.root().lookup("#sources").requestFocus());
    Keyboard.press(KeyCode.SPACE);
    Node title = Fx.get(() -> over().getScene().getFocusOwner());
    assertEquals("explanation-title", title.getId());
    assertTrue(title.getAccessibleHelp().contains("fifth point under"), title.getAccessibleHelp());
    Keyboard.press(KeyCode.TAB);
    assertEquals("cited-article-2021", Fx.get(() -> over().getScene().getFocusOwner().getId()));
    Keyboard.press(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertEquals("sources", hand.focus());
    hand.press("sources");
    close();
    assertEquals("sources", hand.focus());
  }

  @Test
  void escClosesWhatOpenedLastAndNoMore() {
    Fx.run(() -> {
      window.session().arrange(new Panels(true, Panels.Opened.HELP));
      window.root().lookup("#sources").requestFocus();
    });
    Keyboard.press(KeyCode.SPACE);
    assertTrue(isOpen());
    Keyboard.press(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertEquals(Panels.Opened.HELP, Fx.get(() -> window.session().state().panels().opened()));
  }

  @Test
  void itFollowsLanguageColoursAndTheSizeOfText() {
    speak(Language.FR);
    hand.press("sources");
    assertTrue(words().contains("Document fondateur"));
    Paint light = fill();
    double normal = size();
    Keyboard.press(KeyCode.CONTROL, KeyCode.EQUALS);
    assertTrue(size() > normal, normal + " to " + size());
    close();
    Fx.run(() -> window.scheme(ColorScheme.DARK));
    Fx.pulse();
    hand.press("sources");
    assertNotEquals(light, fill());
    close();
  }

  @Test
  void largeTextIsNeverCutInIt() {
    window.close();
    TestWindow small =
        TestWindow.open(
            SampleYear.started(Language.EN),
            new Page.Checkpoint("disable-testimonials"),
            Language.EN,
            640,
            500);
    // Headless, what reaches over the edge of the screen cannot be painted.
    Fx.run(() -> {
      small.scene().getWindow().setX(0);
      small.scene().getWindow().setY(0);
    });
    for (double scale : new double[] {1, 2}) {
      Fx.run(() -> {
        small.session().zoom(scale);
        small.root().lookup("#sources").requestFocus();
      });
      Fx.pulse();
      new Hand(small).press("sources");
      Fx.pulse();
      Scene scene = Fx.get(() -> over().getScene());
      assertEquals(List.of(), Fx.get(() -> Walk.over(scene.getRoot()).cut()), "at " + scale);
      assertEquals(List.of(), Fx.get(() -> Walk.over(scene.getRoot()).unnamed()));
      assertTrue(Fx.get(() -> over().getHeight() < small.scene().getHeight()), "at " + scale);
      close();
    }
    small.close();
  }

  private void goTo(String checkpoint) {
    Fx.run(() -> window.session().goTo(new Page.Checkpoint(checkpoint)));
    Fx.pulse();
  }

  private void speak(Language language) {
    Fx.run(() -> window.session().speak(language));
    Fx.pulse();
  }

  private String line() {
    return Fx.get(() ->
        ((Parent) window.root().lookup(".source-line"))
            .getChildrenUnmodifiable().stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" ")));
  }

  private Paint fill() {
    return Fx.get(() -> title().getTextFill());
  }

  private double size() {
    return Fx.get(() -> title().getFont().getSize());
  }

  private static Label title() {
    return (Label) over().getScene().lookup("#explanation-title");
  }

  private static String words() {
    Fx.pulse();
    return Fx.get(() ->
        TestWindow.visible(over().getContentNode()).stream()
            .map(node ->
                switch (node) {
                  case Labeled labeled -> labeled.getText() + "\n";
                  case Text text when text.getStyleClass().contains("words") -> text.getText();
                  default -> "";
                })
            .collect(Collectors.joining())
            .replaceAll("\n(?=[ ,.])", ""));
  }

  private static void close() {
    Fx.run(() -> ((ButtonBase) over().getScene().lookup("#explanation-close")).fire());
    Fx.pulse();
    assertFalse(isOpen());
  }

  private static boolean isOpen() {
    return Fx.get(() -> Window.getWindows().stream().anyMatch(PopOver.class::isInstance));
  }

  private static PopOver over() {
    return Window.getWindows().stream()
        .filter(PopOver.class::isInstance)
        .map(PopOver.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
