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
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.CheckpointChange.Kind;
import ca.rmtreflect.domain.evaluation.YearComparison.AccountChange;
import ca.rmtreflect.domain.evaluation.YearComparison.ActionOutcome;
import ca.rmtreflect.domain.evaluation.YearComparison.Outcome;
import ca.rmtreflect.domain.pack.Condition;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.domain.pack.SmallPack;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearComparisonTest {

  private static final Pack PACK =
      SmallPack.empty()
          .condition("alone", new Condition.Chosen("practice", List.of("alone")))
          .section(
              SectionKind.CHECKPOINTS,
              SmallPack.checkpoint("first"),
              SmallPack.checkpoint("second", "alone"),
              SmallPack.checkpoint("third"))
          .build();

  /// The whole rule: only three of the five answers lie on a way.
  @ParameterizedTest
  @CsvSource({
    "NOT_YET, IN_PART, CLOSER",
    "NOT_YET, YES, CLOSER",
    "IN_PART, YES, CLOSER",
    "YES, IN_PART, FURTHER",
    "YES, NOT_YET, FURTHER",
    "IN_PART, NOT_YET, FURTHER",
    "YES, NOT_APPLICABLE, DIFFERENT",
    "NOT_YET, NOT_APPLICABLE, DIFFERENT",
    "NOT_APPLICABLE, NOT_YET, DIFFERENT",
    "NOT_APPLICABLE, YES, DIFFERENT",
    "NOT_APPLICABLE, NOT_SURE, DIFFERENT",
    "YES, NOT_SURE, DIFFERENT",
    "NOT_SURE, NOT_YET, DIFFERENT",
    "NOT_SURE, YES, DIFFERENT",
    "NOT_SURE, NOT_APPLICABLE, DIFFERENT",
    "NOT_SURE, NOT_SURE, SAME",
    "YES, YES, SAME",
    ", YES, ANSWERED",
    "YES, , UNANSWERED"
  })
  void anAnswerGoesOn(@Nullable AnswerValue before, @Nullable AnswerValue after, Kind kind) {
    assertEquals(
        List.of(new CheckpointChange("first", SmallPack.text("first"), kind, before, after)),
        compare(answering("first", before), answering("first", after)).checkpoints());
  }

  @Test
  void whatNeitherYearAnswersIsNoChange() {
    assertEquals(List.of(), compare(Sketch.blank().done(), Sketch.blank().done()).checkpoints());
  }

  @Test
  void aQuestionThatChangedItsMeaningIsNotCompared() {
    Assessment former = answering("first", AnswerValue.YES);
    Answer revised =
        Answer.blank("first", 2, Sketch.QUESTION).withValue(AnswerValue.NOT_YET, Sketch.TODAY);
    assertEquals(
        List.of(Kind.REWORDED), kinds(compare(former, former.withAnswer(revised)).checkpoints()));
  }

  /// A question may come and go with the practice, and with the version of the questionnaire.
  @Test
  void whatOneYearDoesNotAskIsSaid() {
    Pack later =
        SmallPack.empty()
            .section(
                SectionKind.CHECKPOINTS,
                SmallPack.checkpoint("fresh"),
                SmallPack.checkpoint("second"))
            .build();
    Assessment former =
        Sketch.blank()
            .choosing("practice", "clinic")
            .answering("first", AnswerValue.YES)
            .answering("second", AnswerValue.YES)
            .done();
    Assessment current =
        Sketch.blank()
            .answering("fresh", AnswerValue.NOT_SURE)
            .answering("first", AnswerValue.NOT_YET)
            .done();
    YearComparison compared =
        YearComparison.of(EvaluatedYear.of(PACK, former), EvaluatedYear.of(later, current));
    assertEquals(
        List.of(
            change("fresh", Kind.NEWLY_ASKED, null, AnswerValue.NOT_SURE),
            change("second", Kind.NEWLY_ASKED, null, null),
            change("first", Kind.NO_LONGER_ASKED, AnswerValue.YES, null)),
        compared.checkpoints());
    assertFalse(compared.isEmpty());
  }

  @Test
  void accountsAreTheSameWhereTheirIdsAre() {
    Account kept = Sketch.account("a1", "reviews", "on", "audience", "everyone");
    Account gone = Sketch.account("a2", "reviews", "on");
    Account fresh = Sketch.account("a3", "reviews", "on");
    Account now = kept.with(AccountField.REVIEWS, Value.Chosen.one("off"));
    YearComparison compared =
        compare(
            Sketch.blank().done().withAccounts(List.of(kept, gone)),
            Sketch.blank().done().withAccounts(List.of(fresh, now)));
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
        compare(
            Sketch.blank().done().withAccounts(List.of(english)),
            Sketch.blank().done().withAccounts(List.of(french)));
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
    YearComparison compared = compare(former, current);
    assertEquals(
        List.of(
            new ActionOutcome(action("x1", ActionState.DONE), Outcome.DONE),
            new ActionOutcome(action("x2", ActionState.DROPPED), Outcome.DROPPED),
            new ActionOutcome(action("x3", ActionState.OPEN), Outcome.OPEN),
            new ActionOutcome(action("x4", ActionState.OPEN), Outcome.REMOVED)),
        compared.actions());
    assertFalse(compared.isEmpty());
  }

  /// What was settled before the later year was begun is not in it.
  @Test
  void whatWasDoneInBetweenIsSaid() {
    LocalDate day = Sketch.TODAY.plusMonths(3);
    Action done = action("x1", ActionState.OPEN);
    Action dropped = action("x2", ActionState.OPEN);
    Assessment former = Sketch.blank().done().withActions(List.of(done, dropped));
    Action doneThen = done.withState(ActionState.DONE, day);
    Action droppedThen = dropped.withState(ActionState.DROPPED, day);
    FollowUp later = FollowUp.NONE.with(done, doneThen, day).with(dropped, droppedThen, day);
    YearComparison compared =
        YearComparison.of(
            EvaluatedYear.of(PACK, new FollowedYear(former, later)),
            EvaluatedYear.of(PACK, Sketch.blank().done()));
    assertEquals(
        List.of(
            new ActionOutcome(doneThen, Outcome.DONE_BETWEEN),
            new ActionOutcome(droppedThen, Outcome.DROPPED)),
        compared.actions());
  }

  @Test
  void whatWasDoneAfterTheLaterYearIsSaidToo() {
    Action open = action("x1", ActionState.OPEN);
    Assessment year = Sketch.blank().done().withActions(List.of(open));
    Action done = open.withState(ActionState.DONE, Sketch.TODAY);
    FollowUp later = FollowUp.NONE.with(open, done, Sketch.TODAY);
    assertEquals(
        List.of(new ActionOutcome(done, Outcome.DONE)),
        YearComparison.of(
                EvaluatedYear.of(PACK, year), EvaluatedYear.of(PACK, new FollowedYear(year, later)))
            .actions());
  }

  @Test
  void thatAnAccountWasLookedAtAgainIsNoChange() {
    Account before = Sketch.account("a1", "reviews", "on");
    Account after = before.with(AccountField.LAST_LOOKED, new Value.Dated(Sketch.TODAY));
    assertTrue(
        compare(
                Sketch.blank().done().withAccounts(List.of(before)),
                Sketch.blank().done().withAccounts(List.of(after)))
            .isEmpty());
  }

  private static YearComparison compare(Assessment former, Assessment current) {
    return YearComparison.of(EvaluatedYear.of(PACK, former), EvaluatedYear.of(PACK, current));
  }

  private static Assessment answering(String checkpoint, @Nullable AnswerValue value) {
    return value == null
        ? Sketch.blank().done()
        : Sketch.blank().answering(checkpoint, value).done();
  }

  private static CheckpointChange change(
      String id, Kind kind, @Nullable AnswerValue before, @Nullable AnswerValue after) {
    return new CheckpointChange(id, SmallPack.text(id), kind, before, after);
  }

  private static List<Kind> kinds(List<CheckpointChange> changes) {
    return changes.stream().map(CheckpointChange::kind).toList();
  }

  private static Account named(Language language) {
    FreeText name = new FreeText("Bonnes mains", language);
    return Account.blank("a1").with(AccountField.NAME, new Value.Written(name));
  }

  private static Action action(String id, ActionState state) {
    return new Action(id, new Origin.Own(), Sketch.words("Do it"), null, state);
  }
}
