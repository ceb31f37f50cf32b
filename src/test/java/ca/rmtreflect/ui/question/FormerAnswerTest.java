package ca.rmtreflect.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Last year's answer stands beside the question, and one press takes it over.
class FormerAnswerTest {

  private static final String QUESTION = "disable-testimonials";

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(
          SampleYear.started(Language.EN), new Page.Checkpoint(QUESTION), Language.EN, 1000, 800);

  private final Hand hand = new Hand(window);

  @Test
  void withoutAFormerYearNothingIsShown() {
    assertEquals("", box());
  }

  @Test
  void whatWasNotBroughtIsNotShown() {
    Assessment former = SampleYear.former(Language.EN);
    show(SampleYear.after(former).withCarried(null));
    Fx.run(() -> window.session().compare(EvaluatedYear.of(SampleYear.PACK, former)));
    Fx.pulse();
    assertEquals("", box());
  }

  @Test
  void theAnswerAndTheBeginningOfItsNoteStandInOneLine() {
    compare(with(answer -> answer.withReason(FreeText.EMPTY)));
    assertEquals(
        "2025: Not sure yet · “Two contacts…”Same as last yearSame, with my" + " note", box());
    compare(with(answer -> answer.withReason(FreeText.EMPTY).withNote(words("Soon."))));
    assertEquals("2025: Not sure yet · “Soon.”Same as last yearSame, with my note", box());
    compare(with(answer -> answer.withReason(FreeText.EMPTY).withNote(FreeText.EMPTY)));
    assertEquals("2025: Not sure yetSame as last year", box());
    Fx.run(() -> window.session().speak(Language.FR));
    Fx.pulse();
    assertEquals("2025 : À vérifierComme l’an dernier", box());
  }

  @Test
  void aYearFurtherBackIsCalledByItsNumber() {
    compare(SampleYear.former(Language.EN).withYear(2023));
    assertTrue(box().contains("Same as in 2023"), box());
  }

  @Test
  void allThatWasWrittenIsOnePressAway() {
    compare(with(answer -> answer.withEvidence(words("Binder 3"))));
    hand.press("former");
    Fx.pulse();
    String said = words(over().getContentNode());
    for (String part :
        List.of("What you wrote in 2025", "from before I trained.", "Not my page.", "Binder 3")) {
      assertTrue(said.contains(part), said);
    }
    Fx.run(() -> over().hide());
    Fx.pulse();
    assertEquals("former", hand.focus());
  }

  @Test
  void onePressTakesItOverAndLeadsToTheAnswers() {
    compare(SampleYear.former(Language.EN));
    hand.press("same");
    Fx.pulse();
    Answer answer = answer();
    assertEquals(AnswerValue.NOT_SURE, answer.value());
    assertEquals(SampleYear.TODAY, answer.confirmedOn());
    assertEquals(LocalDate.of(2025, 11, 20), answer.answeredOn());
    assertEquals("", answer.note().text());
    assertEquals("answer-not-sure", hand.focus());
    assertEquals(new Page.Checkpoint(QUESTION), Fx.get(() -> window.session().state().page()));
    Fx.run(() -> window.session().undo());
    assertNull(year().assessment().answers().get(QUESTION));
  }

  @Test
  void withTheNoteComesWhereTheEvidenceIs() {
    compare(with(answer -> answer.withEvidence(words("Binder 3"))));
    hand.press("same-with-note");
    Fx.pulse();
    assertEquals("Two contacts are left from before I trained.", answer().note().text());
    assertEquals("Binder 3", answer().evidence().text());
    assertEquals(SampleYear.TODAY, answer().confirmedOn());
    Fx.run(() -> window.session().undo());
    assertNull(year().assessment().answers().get(QUESTION), "one press, one step back");
  }

  @Test
  void wordsOfThisYearAreKept() {
    show(
        SampleYear.after(SampleYear.former(Language.EN))
            .withAnswer(
                Answer.blank(QUESTION, 2, checkpointWords())
                    .withReason(words("Mine."))
                    .withNote(words("New."))));
    hand.press("same-with-note");
    assertEquals("Mine.", answer().reason().text());
    assertEquals("New.", answer().note().text());
  }

  @Test
  void anotherAnswerIsAChangeOfThisDay() {
    compare(SampleYear.former(Language.EN));
    hand.press("answer-yes");
    assertEquals(SampleYear.TODAY, answer().answeredOn());
    assertEquals(SampleYear.TODAY, answer().confirmedOn());
    hand.press("answer-not-sure");
    assertEquals(LocalDate.of(2025, 11, 20), answer().answeredOn(), "chosen by hand, and the same");
    assertEquals(SampleYear.TODAY, answer().confirmedOn());
  }

  @Test
  void onceThereIsAnAnswerTheLinkIsGoneAndNothingMoves() {
    compare(SampleYear.former(Language.EN));
    double before = top();
    hand.press("answer-yes");
    Fx.pulse();
    assertFalse(hand.sees("same"));
    assertEquals(before, top());
    hand.press("answer-clear");
    Fx.pulse();
    assertTrue(hand.sees("same"));
  }

  @Test
  void anAnswerToAnotherQuestionIsShownAndNotOffered() {
    compare(
        with(answer ->
            new Answer(
                answer.checkpoint(),
                answer.revision() - 1,
                answer.value(),
                FreeText.EMPTY,
                FreeText.EMPTY,
                FreeText.EMPTY,
                false,
                answer.answeredOn(),
                null,
                new LocalizedText("Once?", "Jadis?"))));
    assertEquals(
        "2025: Not sure yetThe question has been reworded since. In 2025 it read: “Once?”", box());
    assertFalse(hand.sees("same"));
    Fx.run(() -> window.root().lookup("#title").requestFocus());
    Keyboard.press(KeyCode.DIGIT0);
    assertNull(year().assessment().answers().get(QUESTION));
  }

  @Test
  void everyStopHasANameAndNothingIsCut() {
    compare(SampleYear.former(Language.EN));
    assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).unnamed()));
    assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).smallTargets()));
    for (double scale : new double[] {1, 2, 3}) {
      Fx.run(() -> window.session().zoom(scale));
      Fx.pulse();
      assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).cut()), "at " + scale);
    }
  }

  private void compare(Assessment former) {
    show(SampleYear.after(former));
  }

  private void show(Assessment year) {
    Fx.run(() -> window.session().open(SampleYear.PACK, year, new Page.Checkpoint(QUESTION)));
    Fx.pulse();
  }

  private static Assessment with(UnaryOperator<Answer> change) {
    Assessment former = SampleYear.former(Language.EN);
    return former.withAnswer(change.apply(Objects.requireNonNull(former.answers().get(QUESTION))));
  }

  private static FreeText words(String text) {
    return new FreeText(text, Language.EN);
  }

  private static LocalizedText checkpointWords() {
    return SampleYear.PACK.checkpoint(QUESTION).orElseThrow().question();
  }

  private OpenYear year() {
    return Fx.get(() -> window.session().state().year());
  }

  private Answer answer() {
    return Objects.requireNonNull(year().assessment().answers().get(QUESTION));
  }

  private double top() {
    return Fx.get(() -> {
      Node answer = window.root().lookup("#answer-yes");
      return answer.localToScene(answer.getLayoutBounds()).getMinY();
    });
  }

  private String box() {
    return Fx.get(() -> words(window.root().lookup(".former-answer")));
  }

  private static String words(Node root) {
    return Fx.get(() ->
        TestWindow.visible(root).stream()
            .map(node ->
                switch (node) {
                  case Labeled labeled -> labeled.getText();
                  case Text text when text.getStyleClass().contains("words") -> text.getText();
                  default -> "";
                })
            .collect(Collectors.joining()));
  }

  private static PopOver over() {
    return Window.getWindows().stream()
        .filter(PopOver.class::isInstance)
        .map(PopOver.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
