package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class CheckViewTest {

  private static final Page.Check CHECK = new Page.Check();

  @Test
  void aChangeLeadsBackToItsLine() {
    TestWindow window = open(SampleYear.started(Language.EN));
    Hand hand = new Hand(window);
    hand.press("change-separate-accounts");
    assertEquals(new Page.Checkpoint("separate-accounts"), window.session().state().page());
    hand.press("answer-not-yet");
    hand.press("continue");
    assertEquals(CHECK, window.session().state().page());
    assertEquals("change-separate-accounts", hand.focus());
    assertTrue(hand.reads("Not yet"));
    window.close();
  }

  @Test
  void whatHasNoAnswerIsOfferedFirst() {
    TestWindow window = open(SampleYear.started(Language.EN));
    Hand hand = new Hand(window);
    assertTrue(hand.reads("25 of 34"));
    hand.press("open-no-review-reuse");
    assertEquals(new Page.Checkpoint("no-review-reuse"), window.session().state().page());
    hand.press("back");
    assertEquals("open-no-review-reuse", hand.focus());
    window.close();
  }

  /// Nine questions have no answer, and six of them are shown at first.
  @Test
  void whatIsLeftOutOpensAndIsStillOpenOnTheWayBack() {
    TestWindow window = open(SampleYear.started(Language.EN));
    Hand hand = new Hand(window);
    assertFalse(hand.sees("open-conduct-towards-others"));
    assertTrue(hand.reads("And 3 more"));
    hand.press("rest-open-");
    assertFalse(hand.reads("And 3 more"));
    assertEquals("open-regulated-professional", hand.focus());
    Fx.run(() -> {
      window.session().goTo(new Page.Overview());
      window.session().goTo(CHECK);
    });
    assertFalse(hand.reads("And 3 more"));
    hand.press("open-conduct-towards-others");
    hand.press("continue");
    assertEquals("open-conduct-towards-others", hand.focus());
    window.close();
  }

  @Test
  void aQuestionStandsThereInFullWithItsAnswer() {
    TestWindow window = open(SampleYear.started(Language.EN));
    Item.Checkpoint separate = SampleYear.PACK.checkpoint("separate-accounts").orElseThrow();
    assertTrue(new Hand(window).reads(separate.question().in(Language.EN)));
    window.close();
  }

  @Test
  void theYearIsThereAtAGlance() {
    TestWindow window = open(SampleYear.started(Language.EN));
    Hand hand = new Hand(window);
    List<String> rows =
        Fx.get(() ->
            window.scene().getRoot().lookupAll(".glance-signs").stream()
                .map(Node::getAccessibleText)
                .toList());
    assertEquals("Personal and professional: Yes, Yes, Yes, In part, Yes", rows.getFirst());
    assertEquals(6, rows.size(), "one for each section");
    assertTrue(hand.reads("Yes 21"));
    assertTrue(hand.reads("In part 4"));
    assertTrue(hand.reads("Not answered 9"));
    window.close();
  }

  @Test
  void whatCameFromTheYearBeforeIsUnansweredUntilItIsConfirmed() {
    Assessment year = SampleYear.after(SampleYear.former(Language.EN));
    TestWindow window = open(year);
    Hand hand = new Hand(window);
    assertTrue(hand.reads("0 of 34"));
    assertTrue(hand.reads("To confirm"));
    assertTrue(hand.reads("2025: Yes. Confirm or change it."));
    hand.press("change-separate-accounts");
    hand.press("same");
    hand.press("continue");
    assertTrue(hand.reads("1 of 34"));
    window.close();
  }

  @Test
  void whatIsMarkedAndWhatDiffersIsSaid() {
    Assessment year = SampleYear.started(Language.EN);
    Item.Checkpoint disable = SampleYear.PACK.checkpoint("disable-testimonials").orElseThrow();
    year = SampleYear.answer(year, disable, AnswerValue.YES);
    Answer separate = Objects.requireNonNull(year.answers().get("separate-accounts"));
    year = year.withAnswer(separate.withMarked(true));
    TestWindow window = open(year);
    Hand hand = new Hand(window);
    assertTrue(hand.sees("marked-separate-accounts"));
    assertTrue(hand.sees("compare-disable-testimonials"));
    assertTrue(
        hand.reads(
            "Different from your accounts: Reviews or testimonials are on: Clinic Facebook"));
    window.close();
  }

  @Test
  void aYesWithoutItsExampleIsAskedForOneAndNothingMore() {
    TestWindow window = open(yesWithoutExample());
    Hand hand = new Hand(window);
    assertTrue(hand.reads("Yes, without an example"));
    assertTrue(hand.reads("An example would help: Which of your posts or messages"));
    hand.press("example-integrity-online");
    assertEquals(new Page.Checkpoint("integrity-online"), window.session().state().page());
    assertEquals("note", hand.focus());
    hand.type("note", "The post of 3 May");
    hand.press("continue");
    assertEquals(CHECK, window.session().state().page());
    assertFalse(hand.reads("without an example"));
    assertFalse(hand.reads("An example would help"));
    window.close();
  }

  @Test
  void aFinishedYearIsAskedForNoExample() {
    TestWindow window = open(yesWithoutExample().finished(SampleYear.TODAY));
    assertTrue(new Hand(window).reads("do you act with integrity even when"));
    assertFalse(new Hand(window).reads("example"));
    window.close();
  }

  @Test
  void whatIsNotAskedStandsApartWithItsReasonAndItsKeptAnswer() {
    Assessment year =
        SampleYear.choose(
            SampleYear.started(Language.EN).withAccounts(List.of()), "social-media", "none");
    TestWindow window = open(year);
    Hand hand = new Hand(window);
    assertFalse(hand.sees("change-separate-accounts"));
    assertTrue(hand.reads("What was not asked, and why"));
    assertTrue(hand.reads("No social media are used, so this question"));
    assertTrue(hand.reads("if this is asked again: Yes"));
    assertTrue(hand.sees("change-no-client-information"));
    window.close();
  }

  @Test
  void anAnswerToAQuestionThatIsGoneIsShownAsSuch() {
    Answer gone =
        Answer.blank("gone", 1, new LocalizedText("Is this gone?", "Est-ce parti?"))
            .withValue(AnswerValue.IN_PART, SampleYear.TODAY);
    TestWindow window = open(SampleYear.started(Language.EN).withAnswer(gone));
    assertTrue(new Hand(window).reads("No longer in the questionnaire"));
    assertTrue(new Hand(window).reads("Is this gone?"));
    window.close();
  }

  @Test
  void aFinishedYearIsOnlyViewed() {
    TestWindow window = open(SampleYear.started(Language.EN).finished(SampleYear.TODAY));
    Hand hand = new Hand(window);
    assertTrue(hand.reads("View"));
    assertFalse(hand.reads("Change"));
    hand.press("change-separate-accounts");
    Fx.run(() -> window.root().view().goOn());
    assertEquals(CHECK, window.session().state().page());
    window.close();
  }

  @Test
  void theLongestYearFitsOnThePage() {
    Assessment year = SampleYear.started(Language.EN);
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      accounts.add(
          Account.blank("a" + i)
              .with(
                  AccountField.NAME, new Value.Written(new FreeText("Account " + i, Language.EN))));
    }
    year = year.withAccounts(accounts);
    for (Answer answer : List.copyOf(year.answers().values())) {
      year = year.withAnswer(answer.withNote(new FreeText("word ".repeat(10_000), Language.EN)));
    }
    TestWindow window = open(year);
    Hand hand = new Hand(window);
    assertTrue(hand.reads("And 185 more"));
    int nodes = Fx.get(() -> TestWindow.visible(window.root()).size());
    assertTrue(nodes < 2000, () -> nodes + " nodes");
    window.close();
  }

  static TestWindow open(Assessment year) {
    TestWindow window = TestWindow.open(year, CHECK, Language.EN, 1000, 800);
    Fx.pulse();
    return window;
  }

  private static Assessment yesWithoutExample() {
    Item.Checkpoint integrity = SampleYear.PACK.checkpoint("integrity-online").orElseThrow();
    return SampleYear.answer(SampleYear.started(Language.EN), integrity, AnswerValue.YES);
  }
}
