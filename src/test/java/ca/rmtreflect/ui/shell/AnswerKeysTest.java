package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A question is answered by one key and left by another, and by neither anywhere else.
final class AnswerKeysTest extends WindowCase {

  private static final Assessment FORMER = SampleYear.former(Language.EN);
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT0,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5);

  @BeforeEach
  void openASecondYear() {
    Fx.run(() -> {
      window.session().open(SampleYear.PACK, SampleYear.after(FORMER), TESTIMONIALS);
      window.session().saving(new SaveStatus.Saved(LocalTime.NOON));
    });
    Fx.pulse();
  }

  @ParameterizedTest
  @CsvSource({
    "DIGIT1, YES",
    "DIGIT2, IN_PART",
    "DIGIT3, NOT_YET",
    "DIGIT4, NOT_APPLICABLE",
    "DIGIT5, NOT_SURE",
    "NUMPAD3, NOT_YET",
    "DIGIT0, NOT_SURE",
    "NUMPAD0, NOT_SURE"
  })
  void fromTheHeadingAKeyAnswersAndStays(KeyCode key, AnswerValue expected) {
    focusOn("title");
    press(key);
    assertEquals(expected, value());
    assertEquals(TESTIMONIALS, state().page());
    assertEquals("answer-" + Slug.of(expected), focus());
    press(KeyCode.SPACE);
    assertEquals(expected, value(), "a space behind it changes nothing");
  }

  @Test
  void fromAnAnswerAKeyChoosesAnother() {
    focusOn("answer-yes");
    press(KeyCode.DIGIT2);
    assertEquals("answer-in-part", focus());
    press(KeyCode.DIGIT3);
    assertEquals(AnswerValue.NOT_YET, value());
    press(KeyCode.DIGIT6);
    press(KeyCode.DIGIT9);
    assertEquals(AnswerValue.NOT_YET, value());
  }

  @Test
  void zeroTakesTheReasonAlongAndSaysThatItWasConfirmed() {
    focusOn("title");
    Fx.run(() -> window.session().goTo(new Page.Checkpoint("visible-personal-life")));
    Fx.pulse();
    press(KeyCode.DIGIT0);
    Answer answer = personalLife();
    assertEquals(AnswerValue.NOT_APPLICABLE, answer.value());
    assertEquals("Not my page.", answer.reason().text());
    assertEquals(SampleYear.TODAY, answer.confirmedOn());
    assertEquals("", answer.note().text(), "what was noted then was about then");
    assertEquals(LocalDate.of(2025, 11, 20), answer.answeredOn());
    press(KeyCode.DIGIT1);
    assertEquals(SampleYear.TODAY, personalLife().answeredOn(), "another answer is of today");
  }

  @Test
  void zeroDoesNothingWithoutAFormerAnswer() {
    Fx.run(() ->
        window.session().open(SampleYear.PACK, SampleYear.started(Language.EN), TESTIMONIALS));
    focusOn("title");
    press(KeyCode.DIGIT0);
    assertEquals(AnswerValue.IN_PART, value());
  }

  @Test
  void enterGoesOnFromHeadingAndAnswers() {
    for (String from : List.of("title", "answer-yes")) {
      Fx.run(() -> window.session().goTo(TESTIMONIALS));
      focusOn(from);
      press(KeyCode.ENTER);
      assertEquals(new Page.Checkpoint("no-review-reuse"), state().page(), from);
      assertEquals("title", focus());
    }
  }

  @Test
  void enterHeldDownTurnsOnePage() {
    focusOn("title");
    for (int i = 0; i < 5; i++) {
      Fx.run(() -> fire(KeyEvent.KEY_PRESSED));
      Fx.pulse();
    }
    assertEquals(TESTIMONIALS, state().page());
    Fx.run(() -> fire(KeyEvent.KEY_RELEASED));
    Fx.pulse();
    assertEquals(new Page.Checkpoint("no-review-reuse"), state().page());
    Fx.run(() -> fire(KeyEvent.KEY_RELEASED));
    Fx.pulse();
    assertEquals(new Page.Checkpoint("no-review-reuse"), state().page());
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"SHIFT", "CONTROL", "ALT"})
  void withAModifierNoKeyAnswers(KeyCode modifier) {
    for (String from : List.of("title", "answer-yes")) {
      focusOn(from);
      DIGITS.forEach(digit -> press(modifier, digit));
      assertNull(value(), from);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources",
        "former",
        "same",
        "add-note",
        "add-evidence",
        "add-action",
        "back",
        "mark",
        "continue",
        "language",
        "menu",
        "save-status",
        "task-profile",
        "show-help"
      })
  void nowhereElseDoesADigitAnswer(String id) {
    Fx.pulse();
    Fx.run(() -> node(id).requestFocus());
    assertEquals(id, focus());
    DIGITS.forEach(this::press);
    assertNull(value());
    assertEquals(TESTIMONIALS, state().page());
  }

  @ParameterizedTest
  @ValueSource(strings = {"note", "evidence", "action"})
  void inATextADigitIsTyped(String box) {
    focusOn(box);
    DIGITS.forEach(this::press);
    assertEquals("012345", text(box));
    press(KeyCode.ENTER);
    assertNull(value());
    assertEquals(TESTIMONIALS, state().page());
  }

  @Test
  void inAFinishedYearNoKeyDoesAnything() {
    Fx.run(() -> window.session().finish());
    Fx.pulse();
    Assessment before = year();
    for (String from : List.of("title", "answer")) {
      focusOn(from);
      DIGITS.forEach(this::press);
      press(KeyCode.ENTER);
      assertEquals(before, year(), from);
      assertEquals(TESTIMONIALS, state().page(), from);
    }
  }

  @Test
  void theFormerAnswerOfAnotherQuestionIsNotTaken() {
    Answer old = Objects.requireNonNull(FORMER.answers().get(TESTIMONIALS.checkpoint()));
    Assessment changed =
        FORMER.withAnswer(
            new Answer(
                old.checkpoint(),
                old.revision() - 1,
                old.value(),
                old.reason(),
                old.note(),
                old.evidence(),
                false,
                LocalDate.of(2025, 11, 20),
                null,
                old.question()));
    Fx.run(() -> window.session().open(SampleYear.PACK, SampleYear.after(changed), TESTIMONIALS));
    Fx.pulse();
    focusOn("title");
    press(KeyCode.DIGIT0);
    assertNull(value());
    assertNull(Fx.get(() -> window.root().lookup("#same")));
  }

  private Answer personalLife() {
    return Objects.requireNonNull(year().answers().get("visible-personal-life"));
  }

  private void fire(EventType<KeyEvent> type) {
    Event.fireEvent(owner(), new KeyEvent(type, "", "", KeyCode.ENTER, false, false, false, false));
  }

  private @Nullable AnswerValue value() {
    return year().valueOf(TESTIMONIALS.checkpoint()).orElse(null);
  }

  private Assessment year() {
    return state().year().assessment();
  }
}
