package ca.rmtreflect.ui.shell;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Undo inside a box belongs to the box; anywhere else it goes over the whole year.
final class BoxUndoTest extends WindowCase {

  private static final Notice NOTHING = Notice.of("undo.box");

  private Assessment year() {
    return state().year().assessment();
  }

  @ParameterizedTest
  @CsvSource({
    "checkpoint/disable-testimonials, note",
    "checkpoint/disable-testimonials, evidence",
    "checkpoint/disable-testimonials, action-due",
    "account/clinic-page, form-name",
    "account/clinic-page, form-last-looked",
    "outlook, goal-0",
    "profile, year",
    "finish, declaration-name"
  })
  void aBoxUndoesItsOwnTypingAndStopsThere(String path, String box) {
    answerSomethingElse();
    Fx.run(() -> window.session().goTo(Page.ofYear(path).orElseThrow()));
    Fx.pulse();
    Assessment before = year();
    String written = text(box);
    focusOn(box);
    Fx.run(() -> input(box).end());
    press(A);
    press(B);
    String typed = text(box);
    assertEquals(written.length() + 2, typed.length());
    for (int i = 0; i < 5; i++) {
      press(CONTROL, Z);
      assertEquals(box, focus());
      assertEquals(0, Fx.get(() -> input(box).getSelection().getLength()));
    }
    assertEquals(written, text(box));
    assertEquals(before.answers(), year().answers());
    assertEquals(before.accounts(), year().accounts());
    assertEquals(before.declaration(), year().declaration());
    assertEquals(NOTHING, state().notice());
    for (KeyCode[] redo : new KeyCode[][] {{CONTROL, Y}, {CONTROL, SHIFT, Z}}) {
      for (int i = 0; i < 5; i++) {
        press(redo);
      }
      assertEquals(typed, text(box));
      assertEquals(box, focus());
      press(CONTROL, Z);
      press(CONTROL, Z);
    }
    assertEquals(Page.ofYear(path).orElseThrow(), state().page());
  }

  @Test
  void elsewhereTheWholeYearIsUndoneAndItIsSaid() {
    for (Language language : Language.values()) {
      Fx.run(() -> window.session().speak(language));
      answerSomethingElse();
      focusOn("title");
      press(CONTROL, Z);
      assertEquals(new Page.Checkpoint("no-review-reuse"), state().page());
      assertEquals(new Notice("undo.undone", "edit.answer"), state().notice());
      String said = language == Language.EN ? "Undone: " : "Annulé\u00a0: ";
      assertTrue(
          Fx.get(() ->
              window.root().lookupAll(".news .label").stream()
                  .anyMatch(node -> ((Labeled) node).getText().startsWith(said))));
      press(CONTROL, Y);
      assertEquals(
          AnswerValue.YES,
          java.util.Objects.requireNonNull(year().answers().get("no-review-reuse")).value());
      press(CONTROL, Z);
    }
  }

  @Test
  void undoInTheMenuGoesOverTheWholeYearFromABoxToo() {
    answerSomethingElse();
    focusOn("note");
    Fx.run(() -> {
      MenuButton menu = (MenuButton) node("menu");
      MenuItem undo =
          menu.getItems().stream()
              .filter(item -> "menu-undo".equals(item.getId()))
              .findFirst()
              .orElseThrow();
      undo.fire();
    });
    Fx.pulse();
    assertEquals(new Page.Checkpoint("no-review-reuse"), state().page());
    assertEquals(new Notice("undo.undone", "edit.answer"), state().notice());
  }

  @Test
  void whatIsUndoneInABoxIsWhatIsRecorded() {
    focusOn("note");
    String before = text("note");
    Fx.run(() -> input("note").end());
    press(A);
    press(CONTROL, Z);
    assertEquals(before, note().note().text());
    assertEquals(AnswerValue.IN_PART, note().value());
  }

  /// On another question, so that undoing it would be seen to walk away.
  private void answerSomethingElse() {
    Fx.run(() -> {
      window.session().open(SampleYear.PACK, SampleYear.started(Language.EN), TESTIMONIALS);
      window.session().goTo(new Page.Checkpoint("no-review-reuse"));
    });
    Fx.pulse();
    Fx.run(() -> {
      ((RadioButton) node("answer-yes")).fire();
      window.session().goTo(TESTIMONIALS);
    });
    Fx.pulse();
  }
}
