package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.session.Page;
import java.io.IOException;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody looks for words and gets to where they stand, by keyboard alone.
class FindTest extends FolderCase {

  private static final String BOX = "note";

  @BeforeEach
  void startInABox() throws IOException {
    openQuestion();
    Fx.run(() -> program().window().getScene().lookup("#" + BOX).requestFocus());
  }

  @AfterEach
  void closeWhatIsOpen() {
    Fx.run(() -> dialogs().toList().forEach(one -> one.getScene().getWindow().hide()));
  }

  private Hand find() {
    Keyboard.press(KeyCode.CONTROL, KeyCode.F);
    Scene scene = dialog().getScene();
    Hand inside = new Hand(() -> scene);
    Fx.await("the field", () -> inside.focus().equals("find"));
    return inside;
  }

  private Hand find(String words) {
    Hand inside = find();
    Keyboard.type(dialog().getScene(), words);
    return inside;
  }

  @Test
  void whatIsFoundChangesAsOneTypes() {
    Hand inside = find("trAffic");
    assertTrue(inside.reads("Nothing was found."));
    inside.type("find", "");
    assertTrue(inside.reads("everything that you wrote this year"));
    inside.type("find", "comments");
    assertTrue(inside.reads("Found in"));
    assertTrue(inside.sees("found-0"));
    inside.type("find", "a");
    assertTrue(inside.reads("These are the first 20."));
    assertTrue(inside.sees("found-19"));
  }

  @Test
  void arrowsGoThroughTheResultsAndBackToTheField() {
    Hand inside = find("comments");
    int results = results();
    assertTrue(results > 1, () -> results + " results");
    Keyboard.press(KeyCode.UP);
    assertEquals("find", inside.focus());
    for (int i = 0; i < results; i++) {
      Keyboard.press(KeyCode.DOWN);
      assertEquals("found-" + i, inside.focus());
      assertTrue(inside.isInView("found-" + i), "result " + i);
    }
    Keyboard.press(KeyCode.DOWN);
    assertEquals("found-" + (results - 1), inside.focus());
    for (int i = results - 2; i >= 0; i--) {
      Keyboard.press(KeyCode.UP);
      assertEquals("found-" + i, inside.focus());
    }
    Keyboard.press(KeyCode.UP);
    assertEquals("find", inside.focus());
  }

  @Test
  void arrowsStayInTheFieldWhileNothingIsFound() {
    Hand inside = find("xyzzy");
    Keyboard.press(KeyCode.DOWN);
    assertEquals("find", inside.focus());
  }

  @Test
  void enterOpensTheFirstResultFromTheField() {
    Item.Checkpoint wanted = SampleYear.PACK.checkpoint("verifiable-claims").orElseThrow();
    find(wanted.question().in(Language.EN));
    Keyboard.press(KeyCode.ENTER);
    assertOpened(new Page.Checkpoint(wanted.id()));
  }

  @Test
  void enterOpensTheResultThatHasTheFocus() {
    Hand inside = find("two-step");
    Keyboard.press(KeyCode.DOWN);
    Keyboard.press(KeyCode.DOWN);
    String second = name("found-1");
    assertEquals("found-1", inside.focus());
    Keyboard.press(KeyCode.ENTER);
    await("its page", state -> !state.page().equals(QUESTION));
    assertEquals(0, Fx.get(() -> dialogs().count()));
    assertTrue(second.contains("two-step"), second);
  }

  @Test
  void escLeadsBackToWhereThePersonWas() {
    find("two-step");
    Keyboard.press(KeyCode.DOWN);
    Keyboard.press(KeyCode.ESCAPE);
    Fx.await("the end of the dialog", () -> dialogs().findAny().isEmpty());
    assertEquals(QUESTION, state().page());
    assertEquals(BOX, hand().focus());
    find();
    Keyboard.press(KeyCode.ESCAPE);
    Fx.await("the end of the dialog", () -> dialogs().findAny().isEmpty());
    assertEquals(BOX, hand().focus(), "from the field, too");
  }

  @Test
  void aScreenReaderHearsWhatIsFoundAndHowMuch() {
    Hand inside = find("comments");
    int results = results();
    assertEquals("Found in " + results + " places", help());
    assertEquals(AccessibleRole.HYPERLINK, node("found-0").getAccessibleRole());
    String name = name("found-0");
    assertTrue(name.matches("(Question|Help|Your words): .*comments.*"), name);
    assertTrue(name.endsWith(", 1 of " + results), name);
    inside.type("find", "xyzzy");
    assertEquals("Nothing was found.", help());
  }

  @Test
  void aScreenReaderHearsItInFrench() {
    Fx.run(() -> program().session().speak(Language.FR));
    Fx.pulse();
    Hand inside = find("deux etapes");
    int results = results();
    assertEquals("Trouvé à " + results + " endroits", help());
    assertTrue(name("found-0").endsWith(", 1 sur " + results), name("found-0"));
    inside.type("find", "xyzzy");
    assertEquals("Rien n’a été trouvé.", help());
  }

  private void assertOpened(Page page) {
    await("its page", state -> state.page().equals(page));
    assertEquals(0, Fx.get(() -> dialogs().count()));
    assertEquals("title", hand().focus());
  }

  private int results() {
    Scene scene = dialog().getScene();
    return Fx.get(() -> scene.getRoot().lookupAll("Hyperlink").size());
  }

  private String help() {
    Node field = node("find");
    return Fx.get(() -> (String) field.queryAccessibleAttribute(AccessibleAttribute.HELP));
  }

  private String name(String id) {
    Node row = node(id);
    return Fx.get(row::getAccessibleText);
  }

  private Node node(String id) {
    Scene scene = dialog().getScene();
    return Fx.get(() -> Objects.requireNonNull(scene.lookup("#" + id)));
  }
}
