package ca.rmtreflect.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.YearComparison.AccountChange;
import ca.rmtreflect.domain.evaluation.YearComparison.ActionOutcome;
import ca.rmtreflect.domain.evaluation.YearComparison.AnswerChange;
import ca.rmtreflect.domain.evaluation.YearComparison.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearComparisonTest {

  private static final List<String> ASKED = List.of("first", "second", "third", "fourth");

  @Test
  void onlyAnswersGivenNowToWhatIsAskedNowAreCompared() {
    Assessment former =
        Sketch.blank()
            .answering("first", AnswerValue.NOT_YET)
            .answering("second", AnswerValue.YES)
            .answering("third", AnswerValue.YES)
            .answering("gone", AnswerValue.YES)
            .done();
    Assessment current =
        Sketch.blank()
            .answering("fourth", AnswerValue.NOT_SURE)
            .answering("second", AnswerValue.YES)
            .answering("first", AnswerValue.YES)
            .answering("gone", AnswerValue.NOT_YET)
            .done();
    YearComparison compared = YearComparison.of(former, current, ASKED);
    assertEquals(
        List.of(
            new AnswerChange("first", AnswerValue.NOT_YET, AnswerValue.YES, false),
            new AnswerChange("fourth", null, AnswerValue.NOT_SURE, false)),
        compared.answers());
    assertEquals(1, compared.same());
  }

  @Test
  void aQuestionThatChangedItsMeaningIsMarked() {
    Assessment former = Sketch.blank().answering("first", AnswerValue.YES).done();
    Answer revised =
        Answer.blank("first", 2, Sketch.QUESTION).withValue(AnswerValue.NOT_YET, Sketch.TODAY);
    assertEquals(
        List.of(new AnswerChange("first", AnswerValue.YES, AnswerValue.NOT_YET, true)),
        YearComparison.of(former, former.withAnswer(revised), ASKED).answers());
  }

  @Test
  void accountsAreTheSameWhereTheirIdsAre() {
    Account kept = Sketch.account("a1", "reviews", "on", "audience", "everyone");
    Account gone = Sketch.account("a2", "reviews", "on");
    Account fresh = Sketch.account("a3", "reviews", "on");
    Account now = kept.with(AccountField.REVIEWS, Value.Chosen.one("off"));
    YearComparison compared =
        YearComparison.of(
            Sketch.blank().done().withAccounts(List.of(kept, gone)),
            Sketch.blank().done().withAccounts(List.of(fresh, now)),
            ASKED);
    assertEquals(List.of(fresh), compared.added());
    assertEquals(List.of(gone), compared.removed());
    assertEquals(
        List.of(new AccountChange(kept, now, List.of(AccountField.REVIEWS))), compared.changed());
  }

  @Test
  void theLanguageOfAWordAndAFieldThatIsNotAskedAreNoChange() {
    Account english = named(Language.EN);
    Account french =
        named(Language.FR)
            .with(AccountField.REVIEWS_STEP, new Value.Written(Sketch.words("Asked")));
    YearComparison compared =
        YearComparison.of(
            Sketch.blank().done().withAccounts(List.of(english)),
            Sketch.blank().done().withAccounts(List.of(french)),
            ASKED);
    assertTrue(compared.isEmpty());
  }

  @Test
  void openActionsAreFollowed() {
    Assessment former =
        Sketch.blank()
            .done()
            .withActions(
                List.of(
                    action("x1", ActionState.OPEN),
                    action("x2", ActionState.OPEN),
                    action("x3", ActionState.OPEN),
                    action("x4", ActionState.OPEN),
                    action("x5", ActionState.DONE)));
    Assessment current =
        Sketch.blank()
            .done()
            .withActions(
                List.of(
                    action("x3", ActionState.OPEN),
                    action("x2", ActionState.DROPPED),
                    action("x1", ActionState.DONE),
                    action("x6", ActionState.OPEN)));
    YearComparison compared = YearComparison.of(former, current, ASKED);
    assertEquals(
        List.of(
            new ActionOutcome(action("x1", ActionState.DONE), Outcome.DONE),
            new ActionOutcome(action("x2", ActionState.DROPPED), Outcome.DROPPED),
            new ActionOutcome(action("x3", ActionState.OPEN), Outcome.OPEN),
            new ActionOutcome(action("x4", ActionState.OPEN), Outcome.REMOVED)),
        compared.actions());
    assertFalse(compared.isEmpty());
  }

  private static Account named(Language language) {
    FreeText name = new FreeText("Bonnes mains", language);
    return Account.blank("a1").with(AccountField.NAME, new Value.Written(name));
  }

  private static Action action(String id, ActionState state) {
    return new Action(id, new Origin.Own(), Sketch.words("Do it"), null, state);
  }
}
