package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Note, evidence and action wait behind links, and never close on what is written or on somebody
/// who writes.
final class FoldedPartsTest extends WindowCase {

  private static final Page.Checkpoint OTHER = new Page.Checkpoint("no-review-reuse");

  @BeforeEach
  void openAFreshYear() {
    Fx.run(() -> window.session().open(SampleYear.PACK, SampleYear.empty(), TESTIMONIALS));
    Fx.pulse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"note", "evidence", "action"})
  void aPressOpensThePartAndLeadsIntoIt(String part) {
    assertFalse(sees(part));
    Fx.run(() -> node("add-" + part).requestFocus());
    press(KeyCode.SPACE);
    assertTrue(sees(part));
    assertFalse(sees("add-" + part));
    assertEquals(part, focus());
    press(KeyCode.A);
    press(KeyCode.SPACE);
    press(KeyCode.B);
    assertEquals("a b", text(part).toLowerCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource
  void theNoteOpensWhereSomethingIsLeftOpen(AnswerValue value) {
    focusOn("title");
    int key = List.of(AnswerValue.values()).indexOf(value) + 1;
    press(KeyCode.getKeyCode(Integer.toString(key)));
    assertEquals(value.callsForAction(), sees("note"));
    assertEquals("answer-" + Slug.of(value), focus(), "and takes no focus");
    assertFalse(sees("evidence"));
    assertFalse(sees("action"));
  }

  @Test
  void theNoteIsAskedForByWhatIsLeftOpen() {
    choose(AnswerValue.IN_PART);
    assertEquals("What is still open?", asked());
    choose(AnswerValue.NOT_SURE);
    assertEquals("What do you need to find out?", asked());
    Fx.run(() -> window.session().speak(Language.FR));
    Fx.pulse();
    assertEquals("Que devez‑vous vérifier?", asked());
    focusOn("note");
    type("x");
    choose(AnswerValue.YES);
    assertEquals("Votre note", asked());
  }

  @Test
  void whatIsWrittenIsSeenWhateverTheAnswer() {
    Fx.run(() ->
        window.session().open(SampleYear.PACK, SampleYear.started(Language.EN), TESTIMONIALS));
    Fx.pulse();
    for (AnswerValue value : AnswerValue.values()) {
      Fx.run(() -> ((ButtonBase) node("answer-" + Slug.of(value))).fire());
      Fx.pulse();
      assertTrue(sees("note"), value.name());
      assertTrue(sees("evidence"), value.name());
    }
  }

  @Test
  void anAnswerThatLeavesNothingOpenFoldsAnEmptyNoteButNotAWrittenOne() {
    choose(AnswerValue.NOT_YET);
    assertTrue(sees("note"));
    choose(AnswerValue.YES);
    assertFalse(sees("note"));
    choose(AnswerValue.NOT_YET);
    focusOn("note");
    type("Asked");
    choose(AnswerValue.YES);
    assertTrue(sees("note"));
    assertEquals("Asked", text("note"));
  }

  @Test
  void whoEmptiesABoxStaysInItUntilThePageIsLeft() {
    focusOn("note");
    press(KeyCode.A);
    press(KeyCode.BACK_SPACE);
    assertEquals("note", focus());
    focusOn("title");
    assertTrue(sees("note"));
    Fx.run(() -> {
      window.session().goTo(OTHER);
      window.session().goTo(TESTIMONIALS);
    });
    Fx.pulse();
    assertFalse(sees("note"));
  }

  @Test
  void anUndoThatEmptiesABoxKeepsItOpenAndLeadsThere() {
    focusOn("evidence");
    type("Binder");
    focusOn("title");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", text("evidence"));
    assertTrue(sees("evidence"));
    assertEquals("evidence", focus());
    focusOn("title");
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("Binder", text("evidence"));
    Fx.run(() -> window.session().goTo(OTHER));
    focusOn("title");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(TESTIMONIALS, state().page());
    assertEquals("evidence", focus(), "from another page, too");
  }

  @Test
  void anotherLanguageLeavesOpenWhatIsOpen() {
    focusOn("note");
    Fx.run(() -> window.session().speak(Language.FR));
    Fx.pulse();
    assertTrue(sees("note"));
    assertEquals("note", focus());
  }

  @Test
  void halfADateKeepsTheActionOpen() {
    focusOn("action-due");
    type("soon");
    Fx.run(() -> {
      window.session().goTo(OTHER);
      window.session().goTo(TESTIMONIALS);
    });
    Fx.pulse();
    assertTrue(sees("action"));
    assertEquals("soon", text("action-due"));
  }

  @Test
  void aScreenReaderHearsWhatIsFolded() {
    assertEquals(
        List.of(
            "+ Add a note, nothing written yet",
            "+ Where the evidence is kept, nothing written yet",
            "+ Add an action, nothing written yet"),
        List.of("note", "evidence", "action").stream()
            .map(part -> Fx.get(() -> node("add-" + part).getAccessibleText()))
            .toList());
  }

  @Test
  void aFinishedYearShowsWhatIsWrittenAndNoEmptyBox() {
    Answer answer =
        Answer.blank(TESTIMONIALS.checkpoint(), 1, SampleYear.PACK.sections().getFirst().title())
            .withValue(AnswerValue.NOT_YET, SampleYear.TODAY);
    Fx.run(() -> {
      window.session().open(SampleYear.PACK, SampleYear.empty().withAnswer(answer), TESTIMONIALS);
      window.session().finish();
    });
    Fx.pulse();
    for (String id : List.of("note", "evidence", "action", "add-note", "add-action")) {
      assertFalse(sees(id), id);
    }
    Fx.run(() ->
        window
            .session()
            .open(
                SampleYear.PACK,
                SampleYear.started(Language.EN).finished(SampleYear.TODAY),
                TESTIMONIALS));
    Fx.pulse();
    assertTrue(sees("note"));
    assertFalse(sees("add-action"));
  }

  /// The words of the label, which name the box to a screen reader.
  private String asked() {
    return Fx.get(() ->
        TestWindow.visible(window.root()).stream()
            .filter(node -> node instanceof Label one && node("note").equals(one.getLabelFor()))
            .map(node -> ((Label) node).getText())
            .findFirst()
            .orElseThrow());
  }

  private void choose(AnswerValue value) {
    focusOn("answer-" + Slug.of(value));
    press(KeyCode.SPACE);
    assertEquals(value, Objects.requireNonNull(note().value()));
  }

  private boolean sees(String id) {
    return Fx.get(
        () -> TestWindow.visible(window.root()).stream().anyMatch(node -> id.equals(node.getId())));
  }
}
