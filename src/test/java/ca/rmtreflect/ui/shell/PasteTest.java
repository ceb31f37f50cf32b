package ca.rmtreflect.ui.shell;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.INSERT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.V;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.CleanText;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import javafx.scene.AccessibleAction;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines that are pasted are never glued together.
final class PasteTest extends WindowCase {

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029"})
  void aLineBreakIsASpaceInALineAndALineBreakInANote(String lineBreak) {
    String pasted = "Classeur vert" + lineBreak + "onglet\t4" + lineBreak + lineBreak + "2026";
    String line = "Classeur vert onglet 4  2026";
    String lines = "Classeur vert\nonglet\t4\n\n2026";
    clip(pasted);
    empty("evidence");
    press(CONTROL, V);
    assertEquals(line, text("evidence"));
    assertEquals(line, note().evidence().text());
    assertEquals(line.length(), caret("evidence"));
    empty("note");
    press(SHIFT, INSERT);
    assertEquals(lines, text("note"));
    assertEquals(lines, note().note().text());
    assertEquals(lines.length(), caret("note"));
    assertEquals(lines.replace("\t", "    "), CleanText.of(lines), "as it is printed");
    Fx.run(() -> input("note").executeAccessibleAction(AccessibleAction.SET_TEXT, pasted));
    assertEquals(lines, note().note().text());
    Fx.run(() -> input("evidence").executeAccessibleAction(AccessibleAction.SET_TEXT, pasted));
    assertEquals(line, note().evidence().text());
    Fx.run(() -> {
      input("evidence").clear();
      input("evidence").replaceText(0, 0, pasted);
    });
    assertEquals(line, note().evidence().text());
  }

  @Test
  void aDayOnTwoLinesIsRead() {
    empty("action-due");
    clip("3 November\n2026");
    press(CONTROL, V);
    assertEquals("3 November 2026", text("action-due"));
    assertEquals("2026-11-03", due());
  }

  @Test
  void aPasteIsUndoneAsOne() {
    focusOn("note");
    String before = text("note");
    Fx.run(() -> input("note").end());
    clip("one\u000btwo\rthree");
    press(CONTROL, V);
    assertEquals(before + "one\ntwo\nthree", text("note"));
    press(CONTROL, KeyCode.Z);
    assertEquals(before, text("note"));
  }

  @Test
  void whatAFileHoldsIsShownSoAndNotChanged() {
    String odd = "one\u000btwo\rthree\u2028four";
    Fx.run(() ->
        window
            .session()
            .open(
                SampleYear.PACK,
                SampleYear.started(Language.EN)
                    .withAnswer(
                        note()
                            .withNote(new FreeText(odd, Language.EN))
                            .withEvidence(new FreeText(odd, Language.EN))),
                TESTIMONIALS));
    Fx.pulse();
    assertEquals("one\ntwo\nthree\nfour", text("note"));
    assertEquals("one two three four", text("evidence"));
    assertEquals(odd, note().note().text());
    assertEquals(odd, note().evidence().text());
    assertEquals("one\ntwo\nthree\nfour", CleanText.of(odd));
  }

  private void empty(String box) {
    focusOn(box);
    Fx.run(() -> input(box).clear());
  }

  private static void clip(String text) {
    Fx.run(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  private int caret(String box) {
    return Fx.get(() -> input(box).getCaretPosition());
  }
}
