package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.report.ReportChoices.Part;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Before a year is finished or handed over, the pages say how much of it may identify a client and
/// lead there.
class HintsNoticeTest {

  private static final String PHONE = "416-555-0134";
  static final FreeText TELLING = new FreeText("Called " + PHONE + ".", Language.EN);
  static final String ONE = "1 note may identify a client";
  private static final List<Page.OfYear> PAGES =
      List.of(new Page.Check(), new Page.Finish(), new Page.Export());

  @Test
  void whereNothingPointsToAClientNothingIsSaid() {
    for (Page.OfYear page : PAGES) {
      TestWindow window = open(SampleYear.started(Language.EN), page, Language.EN);
      assertFalse(new Hand(window).reads("identify a client"), page.path());
      window.close();
    }
  }

  @ParameterizedTest
  @MethodSource("boxes")
  @Hazard(63)
  void theWayLeadsToTheVeryBoxAndBack(String box, UnaryOperator<Assessment> typed) {
    Assessment year = typed.apply(SampleYear.started(Language.EN));
    for (Page.OfYear page : PAGES) {
      TestWindow window = open(year, page, Language.EN);
      Hand hand = new Hand(window);
      assertTrue(hand.reads(ONE), page.path());
      assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).unnamed()));
      hand.press("hint-0");
      Fx.pulse();
      assertEquals(box, hand.focus(), page.path());
      assertTrue(hand.reads("“" + PHONE + "” looks like a phone number."), page.path());
      if (!window.session().state().page().equals(page)) {
        hand.press("back");
        Fx.pulse();
        assertEquals(page, window.session().state().page());
        assertEquals("hint-0", hand.focus());
      }
      window.close();
    }
  }

  static Stream<Arguments> boxes() {
    return Stream.of(
        Arguments.of(
            "reason", inAnswer(AnswerValue.NOT_APPLICABLE, one -> one.withReason(TELLING))),
        Arguments.of("note", inAnswer(AnswerValue.YES, one -> one.withNote(TELLING))),
        Arguments.of("evidence", inAnswer(AnswerValue.YES, one -> one.withEvidence(TELLING))),
        Arguments.of("form-name", inAccount(AccountField.NAME)),
        Arguments.of("form-note", inAccount(AccountField.NOTE)),
        Arguments.of("form-request-reply", inAccount(AccountField.REQUEST_REPLY)),
        Arguments.of("registered-name", inItem("registered-name")),
        Arguments.of("what-changed", inItem("what-changed")),
        Arguments.of(
            "goal-1",
            (UnaryOperator<Assessment>)
                year ->
                    year.withGoals(
                        List.of(
                            new Goal("a", FreeText.EMPTY, null), new Goal("b", TELLING, null)))),
        Arguments.of(
            "action-o-own-text",
            (UnaryOperator<Assessment>)
                year ->
                    year.withActions(
                        List.of(
                            new Action("own", new Origin.Own(), TELLING, null, ActionState.OPEN)))),
        Arguments.of(
            "declaration-name",
            (UnaryOperator<Assessment>)
                year -> year.withDeclaration(new Declaration("Alex " + PHONE, null))));
  }

  @Test
  void continueLeadsBackAndWhatIsTakenOutIsNoLongerCounted() {
    Assessment year =
        inAccount(AccountField.NOTE)
            .apply(
                inAnswer(AnswerValue.YES, one -> one.withNote(TELLING))
                    .apply(SampleYear.started(Language.EN)));
    TestWindow window = open(year, new Page.Export(), Language.EN);
    Hand hand = new Hand(window);
    assertTrue(hand.reads("2 notes may identify a client"));
    hand.press("hint-0");
    hand.type("form-note", "Called the owner.");
    hand.press("continue");
    assertEquals(new Page.Export(), window.session().state().page());
    assertTrue(hand.reads(ONE));
    window.close();
  }

  @Test
  void onlyWhatGoesOutIsCountedOnTheExportPage() {
    Assessment year =
        inAccount(AccountField.NAME)
            .apply(
                inAnswer(AnswerValue.YES, one -> one.withNote(TELLING).withReason(TELLING))
                    .apply(SampleYear.started(Language.EN)));
    TestWindow window = open(year, new Page.Export(), Language.EN);
    Hand hand = new Hand(window);
    assertTrue(hand.reads("3 notes may identify a client"));
    Fx.run(() -> window.session().export(one -> one.with(one.choices().withAttachment(false))));
    assertTrue(hand.reads("2 notes may identify a client"), "a reason that is not printed");
    Fx.run(() -> window.session().export(one -> one.with(one.choices().withNotes(false))));
    assertTrue(hand.reads(ONE));
    Fx.run(() ->
        window
            .session()
            .export(one -> one.with(one.choices().withNotes(true).withPart(Part.ACCOUNTS))));
    assertTrue(hand.reads(ONE));
    window.close();
  }

  @Test
  @Hazard(63)
  void whatWasFoundIsNotRepeated() {
    Assessment year = inAccount(AccountField.NAME).apply(SampleYear.started(Language.EN));
    for (Page.OfYear page : List.of(new Page.Finish(), new Page.Export())) {
      TestWindow window = open(year, page, Language.EN);
      Hand hand = new Hand(window);
      assertTrue(hand.reads("Account 1: "), page.path());
      assertFalse(hand.reads(PHONE), page.path());
      window.close();
    }
  }

  @Test
  void whatHasNoBoxAtPresentIsCountedAndSaidToBeHidden() {
    Assessment year =
        inAnswer(AnswerValue.YES, one -> one.withReason(TELLING))
            .apply(SampleYear.started(Language.EN))
            .withAnswer(
                Answer.blank("gone", 1, new LocalizedText("Is this gone?", "Est-ce parti?"))
                    .withNote(TELLING));
    TestWindow window = open(year, new Page.Check(), Language.EN);
    Hand hand = new Hand(window);
    assertTrue(hand.reads("2 notes may identify a client"));
    assertTrue(hand.reads("Is this gone?: Your note"));
    hand.press("hint-0");
    Fx.pulse();
    assertEquals(new Page.Checkpoint("separate-accounts"), window.session().state().page());
    assertTrue(hand.focus().startsWith("answer"), hand.focus());
    window.close();
  }

  @Test
  void nothingIsInTheWay() {
    Assessment year = inItem("what-changed").apply(SampleYear.started(Language.EN));
    TestWindow window = open(year, new Page.Finish(), Language.EN);
    Hand hand = new Hand(window);
    hand.type("declaration-name", "Alex Tremblay");
    hand.press("today");
    hand.press("finish");
    assertEquals(new Page.Done(), window.session().state().page());
    Fx.run(() -> window.session().goTo(new Page.Export()));
    assertTrue(hand.reads("To change something, reopen this year from the overview"));
    window.close();
  }

  @Test
  void manyAreCountedAndTheFirstAreNamedInFrenchToo() {
    Assessment year = SampleYear.started(Language.FR);
    for (Answer answer : List.copyOf(year.answers().values())) {
      year = year.withAnswer(answer.withNote(TELLING));
    }
    TestWindow window = open(year, new Page.Finish(), Language.FR);
    Hand hand = new Hand(window);
    int notes = year.answers().size();
    assertTrue(hand.reads(notes + " notes pourraient faire reconnaître une cliente ou un client"));
    assertTrue(hand.sees("hint-5"));
    assertFalse(hand.sees("hint-6"));
    assertTrue(hand.reads("Et " + (notes - 6) + " de plus"));
    window.close();
  }

  static UnaryOperator<Assessment> inAnswer(AnswerValue value, UnaryOperator<Answer> change) {
    Item.Checkpoint checkpoint = SampleYear.PACK.checkpoint("separate-accounts").orElseThrow();
    Answer answer =
        Answer.blank(checkpoint.id(), checkpoint.revision(), checkpoint.question())
            .withValue(value, SampleYear.TODAY);
    return year -> year.withAnswer(change.apply(answer));
  }

  private static UnaryOperator<Assessment> inAccount(AccountField field) {
    return year ->
        year.withAccount("clinic-page", one -> one.with(field, new Value.Written(TELLING)));
  }

  private static UnaryOperator<Assessment> inItem(String id) {
    Item item = SampleYear.PACK.item(id).orElseThrow();
    Entry entry = new Entry(id, item.revision(), new Value.Written(TELLING), item.question());
    return id.startsWith("what")
        ? year -> year.withReflection(entry)
        : year -> year.withProfileEntry(entry);
  }

  static TestWindow open(Assessment year, Page.OfYear page, Language language) {
    TestWindow window = TestWindow.open(year, page, language, 1000, 800);
    Fx.pulse();
    return window;
  }
}
