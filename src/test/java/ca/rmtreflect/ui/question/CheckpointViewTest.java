package ca.rmtreflect.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.session.Answers;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a checkpoint shows, and what it does with what is entered.
class CheckpointViewTest {

  private static final String TESTIMONIALS = "disable-testimonials";

  private final Session session = Fx.get(() -> TestWindow.session(Language.EN, Silent.program()));

  @Test
  void onlyAYesThatIsContradictedIsCalledADifference() {
    PageView view = open(SampleYear.started(Language.EN), TESTIMONIALS);
    assertTrue(help(view).contains("Compare with your accounts"));
    press(view, "answer-yes");
    assertTrue(help(view).contains("Different from your accounts"));
    assertFalse(help(view).contains("Compare with your accounts"));
    press(view, "answer-not-yet");
    assertTrue(help(view).contains("Compare with your accounts"));
    assertEquals(AnswerValue.NOT_YET, value());
  }

  @Test
  void aFindingNamesTheAccountsAndLeadsToThemAndBack() {
    PageView view = open(SampleYear.started(Language.EN), TESTIMONIALS);
    assertTrue(
        help(view).contains("Reviews or testimonials are on: Clinic Facebook page, Jane profile."));
    Fx.run(() -> ((ButtonBase) find(view, "finding-reviews-on-jane")).fire());
    assertEquals(new Page.AccountForm("jane"), session.state().page());
    Fx.run(session::next);
    assertEquals(new Page.Checkpoint(TESTIMONIALS), session.state().page());
  }

  @Test
  void helpSaysAllOfAnAccountInOneLine() {
    String help = help(open(SampleYear.started(Language.EN), "separate-accounts"));
    assertTrue(
        help.contains(
            "A personal account on Instagram: Personal; Kept separate from the practice: Yes"),
        help);
  }

  @Test
  void withReviewsOffThereIsNothingToCompare() {
    Assessment year = SampleYear.started(Language.EN);
    List<Account> off =
        year.accounts().stream().map(one -> SampleYear.withReviews(one, "off")).toList();
    assertFalse(help(open(year.withAccounts(off), TESTIMONIALS)).contains("Compare"));
  }

  @Test
  void helpSpeaksOfThePersonsOwnPlatformsOnly() {
    String help = help(open(SampleYear.started(Language.EN), TESTIMONIALS));
    assertTrue(help.contains("Google Business Profile: Reviews can’t be turned off"), help);
    assertTrue(
        help.contains(
            "Compiled on 29\u00a0November\u00a02026, not compared with the live site or app;"
                + " high confidence."),
        help);
    assertTrue(help.contains("What your accounts say"), help);
    assertTrue(help.contains("Google Business Profile: Can’t be turned off"), help);
    assertFalse(help.contains("LinkedIn"), help);
    assertFalse(help(open(SampleYear.empty(), TESTIMONIALS)).contains("On your platforms"));
  }

  @Test
  void theReasonIsAskedForWhenItDoesNotApply() {
    PageView view = open(SampleYear.started(Language.EN), TESTIMONIALS);
    assertFalse(isShown(view, "reason"));
    press(view, "answer-not-applicable");
    assertTrue(isShown(view, "reason"));
    assertFalse(isShown(view, "action"));
    press(view, "continue");
    assertEquals(new Page.Checkpoint("no-review-reuse"), session.state().page());
  }

  @ParameterizedTest
  @EnumSource
  void aNoteIsAskedForWhereSomethingIsLeftToDo(AnswerValue value) {
    PageView view = open(SampleYear.empty(), "integrity-online");
    assertFalse(isShown(view, "note"));
    press(view, "answer-" + Slug.of(value));
    assertEquals(value.callsForAction(), isShown(view, "note"));
    assertEquals(!value.callsForAction(), isShown(view, "add-note"));
    assertFalse(isShown(view, "action"), "one press further");
    assertTrue(isShown(view, "add-action"));
  }

  @Test
  void anActionThatIsWrittenStaysWhenTheAnswerChanges() {
    PageView view = open(SampleYear.started(Language.EN), TESTIMONIALS);
    type(view, "action", "Ask the clinic again");
    press(view, "answer-yes");
    assertTrue(isShown(view, "action"));
    type(view, "action", "");
    assertTrue(isShown(view, "action"), "until the page is left");
    assertFalse(isShown(open(session.state().year().assessment(), TESTIMONIALS), "action"));
    assertEquals(List.of(), session.state().year().assessment().actions());
  }

  @Test
  void toComeBackIsToGoOnAndToTakeItBackIsToStay() {
    PageView view = open(SampleYear.started(Language.EN), TESTIMONIALS);
    press(view, "mark");
    assertEquals(new Page.Checkpoint("no-review-reuse"), session.state().page());
    PageView again = open(session.state().year().assessment(), TESTIMONIALS);
    assertEquals("No need to come back to this", words(find(again, "mark")).strip());
    press(again, "mark");
    assertEquals(new Page.Checkpoint(TESTIMONIALS), session.state().page());
    assertFalse(answer().marked());
  }

  @Test
  void anExampleIsAskedForBetweenTheAnswersAndTheNote() {
    String page = words(open(SampleYear.empty(), "integrity-online"));
    int answers = page.indexOf("Not sure yet");
    int example = page.indexOf("Which of your posts or messages shows this best?");
    assertTrue(answers >= 0 && answers < example, page);
    assertTrue(example < page.indexOf("+ Add a note"), page);
  }

  @Test
  void nothingIsSelectedUntilItIsAnswered() {
    PageView view = open(SampleYear.empty(), "integrity-online");
    assertFalse(isShown(view, "answer-clear"));
    press(view, "answer-yes");
    assertTrue(isShown(view, "answer-clear"));
    press(view, "answer-clear");
    assertTrue(session.state().year().assessment().answers().isEmpty());
  }

  @Test
  void whatIsNotAskedSaysWhyAndKeepsWhatWasWritten() {
    Assessment none =
        SampleYear.choose(
            SampleYear.choose(SampleYear.started(Language.EN), "practice-forms", "own-practice"),
            "social-media",
            "none");
    PageView view = open(none.withAccounts(List.of()), "mindful-everywhere");
    assertTrue(words(view).contains("Not asked for now"));
    assertEquals("Before you post", view.windowTitle());
    assertTrue(none.answers().containsKey("mindful-everywhere"));
  }

  @Test
  void aTextKeepsItsLanguageAndAnAnswerItsQuestion() {
    PageView view = open(SampleYear.empty(), TESTIMONIALS);
    type(view, "note", "Asked");
    press(view, "answer-yes");
    assertEquals(Language.EN, answer().note().language());
    assertEquals(
        SampleYear.PACK.checkpoint(TESTIMONIALS).orElseThrow().question(), answer().question());
    assertEquals(SampleYear.TODAY, answer().answeredOn());
  }

  @Test
  void aChangeFromElsewhereIsShown() {
    PageView view = open(SampleYear.empty(), TESTIMONIALS);
    Fx.run(() -> {
      session.update(
          Edit.once("other", "edit.note"),
          year ->
              Answers.answered(
                  year,
                  SampleYear.PACK.checkpoint(TESTIMONIALS).orElseThrow(),
                  AnswerValue.NOT_SURE,
                  SampleYear.TODAY));
      view.show(session.state());
    });
    assertTrue(isShown(view, "note"));
  }

  private PageView open(Assessment year, String checkpoint) {
    return Fx.get(() -> {
      session.open(SampleYear.PACK, year, new Page.Checkpoint(checkpoint));
      PageView view =
          new CheckpointView(new Context(session, Messages.of(Language.EN)), checkpoint);
      session
          .stateProperty()
          .subscribe(state -> {
            if (state.page().equals(new Page.Checkpoint(checkpoint))) {
              view.show(state);
            }
          });
      return view;
    });
  }

  private static void press(PageView view, String id) {
    Fx.run(() -> ((ButtonBase) find(view, id)).fire());
  }

  private static void type(PageView view, String id, String text) {
    Fx.run(() -> ((TextInputControl) find(view, id)).setText(text));
  }

  private static Node find(PageView view, String id) {
    return Stream.of(view, view.foot(), view.help().orElseThrow())
        .flatMap(part -> Stream.ofNullable(part.lookup("#" + id)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + id));
  }

  private @Nullable AnswerValue value() {
    return answer().value();
  }

  private Answer answer() {
    return Fx.get(() ->
        Answers.of(
            session.state().year().assessment(),
            SampleYear.PACK.checkpoint(TESTIMONIALS).orElseThrow()));
  }

  private static boolean isShown(PageView view, String id) {
    return Fx.get(
        () -> TestWindow.visible(view).stream().anyMatch(node -> id.equals(node.getId())));
  }

  private static String help(PageView view) {
    return Fx.get(() -> words(view.help().orElseThrow()));
  }

  /// Every word that can be seen below a node, in reading order.
  private static String words(Node root) {
    return TestWindow.visible(root).stream()
        .map(node ->
            switch (node) {
              case Labeled labeled -> labeled.getText() + "\n";
              case Text text -> text.getText();
              default -> "";
            })
        .collect(Collectors.joining())
        .replaceAll("\n(?=[ ,.])", "")
        .replaceAll("(?<=[:,] )\n", "");
  }
}
