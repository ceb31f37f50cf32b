package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A dialog has a role, a name, a button for Enter and one for Esc, and gives the focus back.
class DialogsTest {

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(SampleYear.started(Language.EN), new Page.Overview(), Language.EN, 900, 700);

  @Test
  void aDialogIsNamedAndGivesTheFocusBack() {
    Fx.pulse();
    Node before = Fx.get(() -> window.scene().getFocusOwner());
    Keyboard.press(KeyCode.F1);
    Fx.pulse();
    DialogPane pane = Fx.get(DialogsTest::pane);
    Stage stage = Fx.get(() -> stage(pane));
    assertEquals(AccessibleRole.DIALOG, pane.getAccessibleRole());
    assertEquals("Keyboard shortcuts and accessibility", pane.getAccessibleText());
    assertEquals("Keyboard shortcuts and accessibility", Fx.get(stage::getTitle));
    assertEquals(List.of(), Fx.get(() -> Walk.over(pane).unnamed()));
    assertEquals(List.of(), Fx.get(() -> Walk.over(pane).cut()));
    Keyboard.press(KeyCode.ESCAPE);
    Fx.pulse();
    assertFalse(Fx.get(stage::isShowing));
    assertEquals(before, Fx.get(() -> window.scene().getFocusOwner()));
  }

  /// Only the button takes the focus, and what is long is read to its end all the same.
  @Test
  void longWordsScrollByKeyboard() {
    Fx.run(() -> window.session().zoom(2));
    Keyboard.press(KeyCode.F1);
    Fx.pulse();
    ScrollPane scroll = (ScrollPane) Fx.get(DialogsTest::pane).getContent();
    assertEquals(0, Fx.get(scroll::getVvalue));
    Keyboard.press(KeyCode.DOWN);
    double little = Fx.get(scroll::getVvalue);
    assertTrue(little > 0);
    Keyboard.press(KeyCode.PAGE_DOWN);
    assertTrue(Fx.get(scroll::getVvalue) > little);
    Keyboard.press(KeyCode.END);
    assertEquals(1, Fx.get(scroll::getVvalue));
    Keyboard.press(KeyCode.HOME);
    assertEquals(0, Fx.get(scroll::getVvalue));
    Keyboard.press(KeyCode.ESCAPE);
    Fx.pulse();
  }

  @Test
  void escMeansNo() {
    assertEquals("no", answerTo(KeyCode.ESCAPE));
  }

  @Test
  void enterMeansYes() {
    assertEquals("yes", answerTo(KeyCode.ENTER));
  }

  /// What is asked when the window is closed and the disk is full: the most buttons of all.
  @ParameterizedTest
  @CsvSource({"EN, 1", "EN, 2", "FR, 1", "FR, 2"})
  void nothingInADialogIsCut(Language language, double scale) {
    Fx.run(() -> window.session().zoom(scale));
    Messages words = Messages.of(language);
    Context context = new Context(window.session(), words);
    List<String> ways =
        List.of(
            words.text("save.again"),
            words.text("save.elsewhere"),
            words.text("save.anyway.close"));
    String message =
        words.text("failure.disk-full") + " " + words.text("save.losing.close", "2026");
    Platform.runLater(() -> {
      var _ =
          Dialogs.choose(
              window.scene(),
              context,
              words.text("save.closing.title"),
              Texts.paragraph(message),
              ways);
    });
    Fx.pulse();
    DialogPane pane = Fx.get(DialogsTest::pane);
    assertEquals(List.of(), Fx.get(() -> Walk.over(pane).cut()));
    ScrollPane scroll = (ScrollPane) pane.getContent();
    double hidden =
        Fx.get(() ->
            scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight());
    assertTrue(hidden <= 1, () -> hidden + " pixels do not show");
    Keyboard.press(KeyCode.ESCAPE);
    Fx.pulse();
  }

  @Test
  void aLongDialogStandsWithinItsWindow() {
    Context context = new Context(window.session(), Messages.of(Language.EN));
    Platform.runLater(() ->
        Dialogs.tell(
            window.scene(), context, "Long", Texts.paragraph("word ".repeat(3_000).strip())));
    Fx.pulse();
    Window shown = Fx.get(() -> pane().getScene().getWindow());
    Window below = Fx.get(() -> window.scene().getWindow());
    assertTrue(shown.getY() >= below.getY(), () -> shown.getY() + " in " + below.getY());
    assertTrue(shown.getHeight() <= below.getHeight(), () -> shown.getHeight() + " high");
    Keyboard.press(KeyCode.ESCAPE);
    Fx.pulse();
  }

  private String answerTo(KeyCode key) {
    StringBuilder answer = new StringBuilder();
    Context context = new Context(window.session(), Messages.of(Language.EN));
    Platform.runLater(() -> {
      boolean yes =
          Dialogs.choose(
                  window.scene(), context, "Finish?", Texts.paragraph("Now."), List.of("Yes"))
              .isPresent();
      answer.append(yes ? "yes" : "no");
    });
    Fx.pulse();
    DialogPane pane = Fx.get(DialogsTest::pane);
    List<ButtonType> types = pane.getButtonTypes();
    assertEquals(
        List.of(true, false),
        types.stream().map(type -> ((Button) pane.lookupButton(type)).isDefaultButton()).toList());
    assertEquals(
        List.of(false, true),
        types.stream().map(type -> ((Button) pane.lookupButton(type)).isCancelButton()).toList());
    Keyboard.press(key);
    Fx.pulse();
    return answer.toString();
  }

  /// A dialog that a failed test left open would be taken for that of another.
  @AfterEach
  void closeWhatIsOpen() {
    Fx.run(() ->
        Window.getWindows().stream()
            .filter(one -> one.getScene() != null && one.getScene().getRoot() instanceof DialogPane)
            .toList()
            .forEach(Window::hide));
  }

  private static Stage stage(DialogPane pane) {
    return assertInstanceOf(Stage.class, pane.getScene().getWindow());
  }

  private static DialogPane pane() {
    return Window.getWindows().stream()
        .map(shown -> shown.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
