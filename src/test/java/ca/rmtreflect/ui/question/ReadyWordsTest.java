package ca.rmtreflect.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.ReadyWords;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Ready words are copied from the help of a checkpoint, and leave its answer alone.
class ReadyWordsTest {

  private static final String REPLIES = "replies-confirm-nobody";

  @ParameterizedTest
  @EnumSource
  void aMessageIsCopiedInTheLanguageOfTheWindow(Language language) {
    TestWindow window = open(language, REPLIES);
    Hand hand = new Hand(window);
    Assessment before = year(window);
    int number = 1;
    for (ReadyWords words : SampleYear.PACK.checkpoint(REPLIES).orElseThrow().readyWords()) {
      hand.press("copy-" + number++);
      assertEquals(
          words.text().in(language), Fx.get(() -> Clipboard.getSystemClipboard().getString()));
    }
    assertEquals(3, number);
    assertEquals(before, year(window));
    window.close();
  }

  @Test
  void theButtonThatCopiedLastSaysSo() {
    TestWindow window = open(Language.EN, REPLIES);
    Button praise = button(window, "copy-1");
    Button complaint = button(window, "copy-2");
    assertEquals("Copy: A reply to praise", praise.getAccessibleText());
    Fx.run(praise::requestFocus);
    Keyboard.press(KeyCode.SPACE);
    assertEquals("Copied", praise.getText());
    assertEquals("Copied: A reply to praise", praise.getAccessibleText());
    assertEquals("copy-1", new Hand(window).focus());
    Fx.run(complaint::fire);
    assertEquals("Copy", praise.getText());
    assertEquals("Copied: A reply to a complaint", complaint.getAccessibleText());
    window.close();
  }

  @Test
  void tabComesToTheAnswersAndWhatIsAddedToThemFirst() {
    TestWindow window = open(Language.EN, REPLIES);
    List<String> stops =
        Fx.get(() ->
            Walk.over(window.root()).stops().stream()
                .map(stop -> String.valueOf(stop.getId()))
                .toList());
    assertTrue(stops.indexOf("copy-1") > stops.indexOf("add-evidence"), stops.toString());
    assertTrue(stops.indexOf("add-evidence") > stops.indexOf("add-note"), stops.toString());
    assertTrue(stops.indexOf("add-note") > stops.indexOf("answer-yes"), stops.toString());
    assertTrue(stops.indexOf("answer-yes") >= 0, stops.toString());
    assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).unnamed()));
    window.close();
  }

  @Test
  void whereThereAreNoneNothingIsOffered() {
    TestWindow window = open(Language.EN, "integrity-online");
    assertFalse(new Hand(window).reads("Words you can use"));
    assertFalse(new Hand(window).sees("copy-1"));
    window.close();
  }

  /// They confirm no client, and leave the same blanks in both languages.
  @Test
  void noMessageSaysThatSomeoneIsAClient() {
    List<ReadyWords> all =
        SampleYear.PACK.checkpoints().stream()
            .filter(checkpoint -> !checkpoint.id().equals("request-policy"))
            .flatMap(checkpoint -> checkpoint.readyWords().stream())
            .toList();
    assertEquals(6, all.size());
    for (ReadyWords words : all) {
      LocalizedText text = words.text();
      assertFalse(text.en().contains("client"), text.en());
      assertFalse(text.fr().contains("client"), text.fr());
      assertEquals(text.en().contains("[phone]"), text.fr().contains("[téléphone]"), text.en());
    }
  }

  private static TestWindow open(Language language, String checkpoint) {
    TestWindow window =
        Fx.get(() ->
            TestWindow.open(
                SampleYear.started(language),
                new Page.Checkpoint(checkpoint),
                language,
                1400,
                900));
    Fx.pulse();
    return window;
  }

  private static Button button(TestWindow window, String id) {
    return Fx.get(() -> {
      Node node = window.root().lookup("#" + id);
      return (Button) node;
    });
  }

  private static Assessment year(TestWindow window) {
    return Fx.get(() -> window.session().state().year().assessment());
  }
}
