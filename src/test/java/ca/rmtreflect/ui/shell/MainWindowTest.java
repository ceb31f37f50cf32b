package ca.rmtreflect.ui.shell;

import static javafx.scene.input.KeyCode.ADD;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Panels;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

/// The window by keyboard: focus, caret and scroll stay with the person.
final class MainWindowTest extends WindowCase {

  @Test
  void aPageBeginsAtItsHeading() {
    assertEquals("title", focus());
    assertEquals("Testimonials and reviews, 2 of 5 – RMT Reflect", title());
    press(CONTROL, ENTER);
    assertEquals(new Page.Checkpoint("no-review-reuse"), state().page());
    assertEquals("title", focus());
    assertEquals("Testimonials and reviews, 3 of 5 – RMT Reflect", title());
    press(ALT, P);
    assertEquals(TESTIMONIALS, state().page());
    press(ALT, N);
    assertEquals(new Page.Checkpoint("no-review-reuse"), state().page());
  }

  @Test
  @Hazard(82)
  void anotherLanguageKeepsFocusCaretSelectionAndScroll() {
    focusOn("note");
    Fx.run(() -> {
      input("note").selectRange(3, 9);
      host().setVvalue(0.4);
      window.session().speak(Language.FR);
    });
    assertEquals("note", focus());
    assertEquals(
        "3-9", Fx.get(() -> input("note").getAnchor() + "-" + input("note").getCaretPosition()));
    assertEquals(0.4, Fx.get(() -> host().getVvalue()), 0.01);
    assertEquals("Témoignages et avis, 2 sur 5 – Réflexion MTA", title());
    assertEquals("Retour", Fx.get(() -> ((Labeled) node("back")).getText()));
  }

  @Test
  void anotherLanguageKeepsHalfADate() {
    focusOn("action-due");
    type("3 No");
    Fx.run(() -> window.session().speak(Language.FR));
    Fx.pulse();
    assertEquals("3 No", text("action-due"));
    assertEquals("action-due", focus());
    type("vembre 2026");
    assertEquals("2026-11-03", due());
    press(TAB);
    assertEquals("3\u00a0novembre\u00a02026", text("action-due"));
  }

  @Test
  void aDayThatCannotBeReadHoldsThePageBack() {
    focusOn("action-due");
    type("soon");
    press(CONTROL, ENTER);
    assertEquals(TESTIMONIALS, state().page());
    assertEquals("problems", focus());
    press(TAB);
    press(SPACE);
    assertEquals("action-due", focus());
    assertEquals("soon", text("action-due"));
  }

  @Test
  void undoFromElsewhereGoesToThePageAndTheBox() {
    focusOn("note");
    type("x");
    String typed = text("note");
    Fx.run(() -> window.session().goTo(new Page.Checkpoint("no-review-reuse")));
    press(CONTROL, Z);
    assertEquals(TESTIMONIALS, state().page());
    assertEquals("note", focus());
    assertEquals(typed.length() - 1, text("note").length());
    assertEquals(new Notice("undo.undone", "edit.note"), state().notice());
    focusOn("title");
    press(CONTROL, Y);
    assertEquals(typed, text("note"));
  }

  @Test
  void typingLeavesTheCaretWhereItIs() {
    focusOn("note");
    Fx.run(() -> input("note").positionCaret(4));
    type("ab");
    assertEquals(6, Fx.get(() -> input("note").getCaretPosition()));
    assertTrue(note().note().text().startsWith("The abclinic’s"), note().note().text());
  }

  @Test
  void tabStopsOnceAtTheAnswersAndLeavesTheNote() {
    focusOn("answer-in-part");
    press(DOWN);
    assertEquals("answer-not-yet", focus());
    assertEquals(AnswerValue.NOT_YET, note().value());
    press(UP);
    press(UP);
    press(UP);
    assertEquals("answer-not-sure", focus());
    assertEquals(AnswerValue.NOT_SURE, note().value());
    press(TAB);
    assertEquals("note", focus());
    press(TAB);
    assertEquals("evidence", focus());
    press(SHIFT, TAB);
    assertEquals("note", focus());
  }

  @Test
  void nothingIsPreselectedAndAnAnswerCanBeCleared() {
    Fx.run(() -> window.session().goTo(new Page.Checkpoint("no-review-reuse")));
    Fx.pulse();
    assertFalse(
        Fx.get(() ->
            window.root().lookupAll(".answer").stream()
                .anyMatch(node -> ((RadioButton) node).isSelected())));
    Fx.run(() -> window.session().goTo(TESTIMONIALS));
    focusOn("answer-clear");
    press(SPACE);
    assertEquals(null, note().value());
    assertEquals("title", focus());
  }

  @Test
  void theFocusedNodeIsFullyInView() {
    for (int i = 0; i < 40; i++) {
      press(TAB);
      Node owner = Fx.get(() -> window.scene().getFocusOwner());
      assertNotNull(owner);
      if (Fx.get(() -> Columns.isIn(owner, host()))) {
        Bounds seen = Fx.get(() -> host().localToScene(host().getLayoutBounds()));
        Bounds bounds = Fx.get(() -> owner.localToScene(owner.getLayoutBounds()));
        assertTrue(
            bounds.getMinY() >= seen.getMinY() && bounds.getMaxY() <= seen.getMaxY(),
            owner.getId() + " " + bounds);
      }
    }
  }

  @Test
  void tabGoesRoundAndShiftTabGoesBack() {
    focusOn("note");
    StringBuilder there = new StringBuilder();
    StringBuilder back = new StringBuilder();
    int stops = 0;
    do {
      there.append(focus()).append(' ');
      press(TAB);
      stops++;
    } while (!focus().equals("note") && stops < 100);
    for (int i = 0; i < stops; i++) {
      press(SHIFT, TAB);
      back.insert(0, focus() + " ");
    }
    assertEquals(there.toString(), back.toString());
    assertTrue(stops > 15 && stops < 100, there.toString());
    assertTrue(there.toString().contains("menu save-status"), there.toString());
  }

  @Test
  void regionsFollowEachOther() {
    String regions = "";
    for (int i = 0; i < 3; i++) {
      press(F6);
      regions += focus() + " ";
    }
    assertEquals("show-help task-profile title ", regions);
    press(SHIFT, F6);
    assertEquals("task-profile", focus());
  }

  @Test
  void helpOpensClosesAndGivesTheFocusBack() {
    press(F1);
    assertEquals("help-title", focus());
    assertEquals(Panels.Opened.HELP, state().panels().opened());
    press(ESCAPE);
    assertEquals(Panels.Opened.NONE, state().panels().opened());
    assertEquals("title", focus());
  }

  @Test
  void keysChangeTheSizeOfText() {
    press(CONTROL, EQUALS);
    press(CONTROL, ADD);
    assertEquals(1.25, state().textScale());
    press(CONTROL, MINUS);
    assertEquals(1.1, state().textScale());
    press(CONTROL, DIGIT0);
    assertEquals(1, state().textScale());
    press(CONTROL, S);
    assertEquals(Notice.of("save.reassure"), state().notice());
  }

  @Test
  void aFinishedYearIsReadAndNotWritten() {
    Node before = Fx.get(() -> node("note"));
    Fx.run(() -> window.session().finish());
    Fx.pulse();
    assertNotSame(before, Fx.get(() -> node("note")));
    assertFalse(Fx.get(() -> input("note").isEditable()));
    assertTrue(Fx.get(() -> node("answer-yes").isDisabled()));
  }

  @Test
  void lookingAtATextNeverChangesIt() {
    String odd = "one\r\ntwo\u0007\tthree";
    Fx.run(() -> {
      window
          .session()
          .open(
              SampleYear.PACK,
              SampleYear.started(Language.EN)
                  .withAnswer(note().withNote(new FreeText(odd, Language.EN))),
              TESTIMONIALS);
      window.session().speak(Language.FR);
      window.session().goTo(new Page.Checkpoint("no-review-reuse"));
      window.session().goTo(TESTIMONIALS);
    });
    Fx.pulse();
    assertEquals(odd, note().note().text());
    assertTrue(state().history().undo().isEmpty());
    assertInstanceOf(TextArea.class, Fx.get(() -> node("note")));
  }
}
