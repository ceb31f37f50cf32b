package ca.rmtreflect.ui.shell;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.FolderAccess;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;

/// Nothing takes the keyboard away from somebody who types, or gives it back with the text
/// selected.
final class FocusStaysTest extends WindowCase {

  private static final SaveStatus.Failed FAILED =
      new SaveStatus.Failed("disk-full", "/data", "2026", null);

  @Test
  void aFailedSaveWaitsUntilThePersonLeavesTheBox() {
    for (String box : List.of("note", "evidence", "action-due")) {
      focusOn(box);
      String quiet = help(box);
      Fx.run(() -> window.session().saving(FAILED));
      Fx.pulse();
      assertEquals(box, focus());
      assertTrue(Fx.get(() -> node("banner").isVisible()));
      assertTrue(help(box).contains("F6"), help(box));
      press(D);
      assertTrue(text(box).toLowerCase(Locale.ROOT).contains("d"), "the key is typed");
      press(BACK_SPACE);
      focusOn("mark");
      Fx.pulse();
      assertEquals("banner", focus());
      focusOn("continue");
      Fx.pulse();
      assertEquals("continue", focus(), "once is enough");
      Fx.run(() -> window.session().saving(new SaveStatus.Saved(LocalTime.NOON)));
      assertEquals(quiet, help(box));
    }
  }

  @Test
  void fromBoxToBoxTheBannerGoesOnWaiting() {
    focusOn("note");
    Fx.run(() -> window.session().saving(FAILED));
    press(TAB);
    Fx.pulse();
    assertEquals("evidence", focus());
  }

  @Test
  void aSpaceMeantForABannerThatIsGoneAnswersNothing() {
    for (String place : List.of("answer-not-yet", "mark", "continue")) {
      focusOn(place);
      Fx.run(() -> window.session().saving(FAILED));
      Fx.pulse();
      assertEquals("banner", focus(), place);
      press(TAB);
      Fx.run(() -> window.session().saving(new SaveStatus.Saved(LocalTime.NOON)));
      var before = window.session().state().year().assessment();
      Page page = window.session().state().page();
      press(SPACE);
      assertEquals(before, window.session().state().year().assessment(), place);
      assertEquals(page, window.session().state().page(), place);
    }
  }

  @Test
  void f6LeadsToTheBannerAtOnceAndTheCaretComesBackWhereItWas() {
    for (String box : List.of("note", "evidence")) {
      focusOn(box);
      Fx.run(() -> {
        input(box).selectRange(3, 5);
        window.session().saving(FAILED);
      });
      press(F6);
      assertEquals("banner", focus());
      Fx.run(() -> window.session().saving(new SaveStatus.Saved(LocalTime.NOON)));
      Fx.pulse();
      assertEquals(box, focus());
      assertEquals("3-5", selection(box));
    }
  }

  @Test
  void theFocusComesBackToALineWithNothingSelected() {
    focusOn("evidence");
    Fx.run(() -> input("evidence").positionCaret(2));
    String before = text("evidence");
    Fx.run(() -> {
      node("title").requestFocus();
      node("evidence").requestFocus();
    });
    assertEquals("2-2", selection("evidence"));
    press(D);
    assertEquals(before.length() + 1, text("evidence").length());
    Fx.run(() -> window.session().focus("mark"));
    Fx.run(() -> window.session().focus("evidence"));
    assertEquals("3-3", selection("evidence"));
  }

  @Test
  void newsOfTheFilesWaitsForTheNextPage() {
    focusOn("note");
    Fx.run(() -> window.session().board().answer(new Bulletin.CloudFolder("OneDrive")));
    assertEquals("note", focus());
    Fx.run(() -> window.session().goTo(new Page.Checkpoint("no-review-reuse")));
    assertEquals("bulletin-cloud-folder", focus());
  }

  @Test
  void theFocusStaysInABoxThatMayNotBeWrittenInAnyMore() {
    focusOn("note");
    Fx.run(() -> {
      input("note").positionCaret(4);
      window.session().board().access(new FolderAccess.OtherWindow());
    });
    Fx.pulse();
    assertEquals("note", focus());
    assertEquals("4-4", selection("note"));
  }

  @Test
  void aBoxDoesNotVanishWhileItsLastLetterIsDeleted() {
    focusOn("action");
    type("x");
    Fx.run(() -> ((RadioButton) node("answer-yes")).fire());
    Fx.pulse();
    assertEquals(AnswerValue.YES, note().value());
    focusOn("action");
    Fx.run(() -> input("action").end());
    press(BACK_SPACE);
    assertEquals("", text("action"));
    assertEquals("action", focus());
    press(D);
    assertEquals(1, text("action").length());
    press(BACK_SPACE);
    focusOn("note");
    assertTrue(Fx.get(() -> node("action").getParent().getParent().isVisible()));
    Fx.run(() -> {
      window.session().goTo(new Page.Checkpoint("no-review-reuse"));
      window.session().goTo(TESTIMONIALS);
    });
    assertFalse(Fx.get(() -> node("action").getParent().getParent().isVisible()));
  }

  @Test
  void theLanguageButtonLeavesThePersonWhereTheyWere() {
    for (String box : List.of("note", "evidence")) {
      for (Language language : List.of(Language.FR, Language.EN)) {
        focusOn(box);
        Fx.run(() -> {
          input(box).positionCaret(4);
          host().setVvalue(0.4);
        });
        Fx.run(() -> node("language").requestFocus());
        // Here the box is in view in either language, though the page is longer in one of them.
        Fx.run(() -> host().setVvalue(0.36));
        press(SPACE);
        assertEquals(language, state().language());
        assertEquals(box, focus());
        assertEquals("4-4", selection(box));
        assertEquals(0.36, Fx.get(() -> host().getVvalue()), 0.05);
        press(SPACE);
        assertEquals(language, state().language(), "a space is a space");
        press(BACK_SPACE);
      }
    }
  }

  @Test
  void aSecondPressOnTheLanguageButtonAnswersNothing() {
    focusOn("answer-not-yet");
    AnswerValue before = note().value();
    Fx.run(() -> node("language").requestFocus());
    press(SPACE);
    press(SPACE);
    assertEquals(Language.FR, state().language());
    assertEquals(before, note().value());
  }

  @Test
  void theLanguageButtonOfAPageJustOpenedLeadsToItsHeading() {
    Fx.run(() -> ((Button) node("language")).requestFocus());
    press(SPACE);
    assertEquals(Language.FR, state().language());
    assertEquals("title", focus());
  }

  private String help(String box) {
    return Fx.get(() -> String.valueOf(node(box).getAccessibleHelp()));
  }

  private String selection(String box) {
    return Fx.get(() -> input(box).getAnchor() + "-" + input(box).getCaretPosition());
  }
}
