package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A box that is full takes no more, and loses nothing that was in it.
@Hazard(46)
class TextLimitTest {

  private static final Page.Checkpoint HERE = new Page.Checkpoint("disable-testimonials");
  private static final Notice EXCESS = Notice.of("field.excess");
  private static final String EMOJI = "😀";

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(SampleYear.started(Language.EN), HERE, Language.EN, 1000, 800);

  @Test
  void onlyTheExcessOfAPasteIsLeftOutAndNoCharacterIsCut() {
    Fx.run(() -> {
      note().setText("ab");
      note().positionCaret(1);
      paste(EMOJI.repeat(30_000));
    });
    Fx.pulse();
    String expected = "a" + EMOJI.repeat(24_999) + "b";
    assertEquals(expected, Fx.get(() -> note().getText()));
    assertEquals(expected, entered());
    assertEquals(TextLimit.MOST - 1, Fx.get(() -> note().getCaretPosition()));
    assertEquals(EXCESS, window.session().state().notice());
  }

  @Test
  void whatFitsIsTakenInSilence() {
    Fx.run(() -> {
      note().setText("x".repeat(TextLimit.MOST));
      note().selectRange(10, 30);
      paste("y".repeat(20));
    });
    Fx.pulse();
    assertEquals(TextLimit.MOST, entered().length());
    assertEquals("y".repeat(20), entered().substring(10, 30));
    assertNotEquals(EXCESS, window.session().state().notice());
  }

  /// A file of another program, or of an older one, may hold more.
  @Test
  void whatAFileHoldsStaysAndCanBeShortened() {
    String words = "w".repeat(TextLimit.MOST + 500);
    Fx.run(() ->
        window
            .session()
            .update(
                Edit.once("", ""),
                year -> year.withAnswer(answer(year).withNote(new FreeText(words, Language.EN)))));
    Fx.pulse();
    assertEquals(words, Fx.get(() -> note().getText()));
    Fx.run(() -> note().deleteText(0, 100));
    Fx.pulse();
    assertEquals(words.substring(100), entered());
    Fx.run(() -> note().insertText(0, "more"));
    Fx.pulse();
    assertEquals(words.substring(100), entered());
    assertEquals(EXCESS, window.session().state().notice());
    Fx.run(() -> {
      note().selectRange(0, 5);
      note().replaceSelection("v");
    });
    Fx.pulse();
    assertEquals("v" + words.substring(105), entered(), "what shortens it is taken");
  }

  /// An input method replaces what it composed by its own count.
  @Test
  void whatAnInputMethodComposesInAFullBoxReplacesNothing() {
    String full = "x".repeat(TextLimit.MOST);
    Fx.run(() -> {
      note().setText(full);
      note().positionCaret(100);
      compose("^", "");
      compose("", "ê");
    });
    Fx.pulse();
    assertEquals(full, entered());
    assertEquals(EXCESS, window.session().state().notice());
  }

  private void compose(String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    Event.fireEvent(
        note(),
        new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0));
  }

  private static void paste(String text, TextArea into) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    into.paste();
  }

  private void paste(String text) {
    paste(text, note());
  }

  private TextArea note() {
    return (TextArea) Objects.requireNonNull(window.root().lookup("#note"));
  }

  private String entered() {
    return answer(window.session().state().year().assessment()).note().text();
  }

  private static Answer answer(Assessment year) {
    return Objects.requireNonNull(year.answers().get(HERE.checkpoint()));
  }
}
