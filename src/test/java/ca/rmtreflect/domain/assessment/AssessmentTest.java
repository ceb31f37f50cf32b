package ca.rmtreflect.domain.assessment;

import static ca.rmtreflect.domain.assessment.Sketch.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AssessmentTest {

  private static final Instant LATER = Instant.parse("2027-01-02T03:04:05Z");

  private static final SequencedMap<String, Answer> NOTHING = new LinkedHashMap<>();
  private static final PackReference NEXT_PACK =
      new PackReference("minimal", "2027.1", "1".repeat(64));

  private static final Assessment FULL =
      Sketch.blank()
          .choosing("social-media", "practice")
          .listing("a1", "purpose", "professional")
          .listing("a2", "purpose", "personal")
          .answering("kind-words", AnswerValue.IN_PART)
          .done()
          .withReflection(written("what-changed", "Much"))
          .withAccountsComplete(true)
          .withGoals(List.of(new Goal("g1", Sketch.words("Learn"), TODAY)))
          .withActions(List.of(action("x1", ActionState.OPEN), action("x2", ActionState.DONE)))
          .withDeclaration(new Declaration("A. Person", TODAY))
          .withSample(true);

  @Test
  void everyWitherChangesWhatItNamesAndNothingElse() throws ReflectiveOperationException {
    assertChanges("id", one -> one.withId("other"));
    assertChanges("year", one -> one.withYear(2030));
    assertChanges("changedAt", one -> one.withChangedAt(LATER));
    assertChanges("profile", one -> one.withProfile(List.of()));
    assertChanges("profile", one -> one.withProfileEntry(written("name", "A. Person")));
    assertChanges("accounts", one -> one.withAccounts(List.of()));
    assertChanges("accounts", one -> one.withAccount("a1", account -> account.withId("a9")));
    assertChanges("accountsComplete", one -> one.withAccountsComplete(false));
    assertChanges("answers", one -> one.withAnswers(List.of()));
    assertChanges("answers", one -> one.withAnswer(noted("other", "A note")));
    assertChanges("reflections", one -> one.withReflections(List.of()));
    assertChanges("reflections", one -> one.withReflection(written("what-was-hard", "Little")));
    assertChanges("goals", one -> one.withGoals(List.of()));
    assertChanges("actions", one -> one.withActions(List.of()));
    assertChanges("carried", one -> one.withCarried(new Carried(2025, NOTHING, List.of("a1"))));
    assertChanges("declaration", one -> one.withDeclaration(Declaration.EMPTY));
    assertChanges("sample", one -> one.withSample(false));
  }

  @Test
  void anUnknownAccountIsLeftAlone() {
    assertEquals(FULL, FULL.withAccount("a9", account -> account.withId("a8")));
  }

  @Test
  void whatHoldsNothingLeavesNoTrace() {
    Assessment blank = Sketch.blank().done();
    assertEquals(blank, blank.withProfileEntry(written("name", "")));
    assertEquals(blank, blank.withAnswer(Answer.blank("kind-words", 1, Sketch.QUESTION)));
    Answer answer = answerOf(FULL, "kind-words");
    assertFalse(FULL.withAnswer(answer.withValue(null, TODAY)).answers().containsKey("kind-words"));
    assertTrue(
        FULL.withAnswer(answer.withValue(null, TODAY).withMarked(true))
            .answers()
            .containsKey("kind-words"));
    assertEquals(
        List.of(),
        FULL.withReflection(written("what-changed", "")).reflections().keySet().stream().toList());
  }

  @Test
  void aChangedAnswerKeepsItsPlace() {
    Assessment two = FULL.withAnswer(noted("other", "A note"));
    Answer first = answerOf(two, "kind-words").withMarked(true);
    assertEquals(
        List.of("kind-words", "other"), two.withAnswer(first).answers().keySet().stream().toList());
  }

  @Test
  void aChoiceThatIsNotMadeHasNoOptions() {
    assertEquals(List.of("practice"), FULL.chosen("social-media"));
    assertEquals(List.of(), FULL.chosen("practice-forms"));
    assertEquals(List.of(), FULL.withProfileEntry(written("name", "A")).chosen("name"));
  }

  @Test
  void nothingThatWasHandedInCanChangeIt() {
    List<Account> accounts = new ArrayList<>(FULL.accounts());
    LinkedHashMap<String, Answer> answers = new LinkedHashMap<>(FULL.answers());
    Assessment assessment = FULL.withAccounts(accounts).withAnswers(answers.values());
    accounts.clear();
    answers.clear();
    assertEquals(FULL, assessment);
    assertThrows(UnsupportedOperationException.class, () -> FULL.answers().clear());
    assertThrows(UnsupportedOperationException.class, () -> FULL.accounts().clear());
  }

  @Test
  void finishingAndReopeningKeepTheRest() {
    Assessment finished = FULL.finished(TODAY);
    assertTrue(finished.isFinished());
    assertEquals(TODAY, finished.finishedOn());
    assertEquals(FULL, finished.reopened());
  }

  @Test
  void theNextYearKeepsTheSetUpAndAsksToConfirm() {
    Assessment next = nextYear(EnumSet.allOf(YearPart.class));
    Assessment expected =
        Assessment.begin("2027-next", 2027, NEXT_PACK, TODAY.plusYears(1), LATER)
            .withSample(true)
            .withCarried(new Carried(FULL.year(), FULL.answers(), List.of("a1", "a2")))
            .withProfile(FULL.profile().values())
            .withAccounts(FULL.accounts())
            .withGoals(List.of(FULL.goals().getFirst().carriedFrom(2026)))
            .withActions(List.of(action("x1", ActionState.OPEN).carriedFrom(2026)));
    assertEquals(FULL.id(), next.previous());
    assertEquals(
        expected.toString(), next.toString().replace("previous=" + FULL.id(), "previous=null"));
  }

  @Test
  void nothingComesThatWasNotAskedFor() {
    Assessment next = nextYear(Set.of());
    assertEquals(Map.of(), next.profile());
    assertEquals(List.of(), next.accounts());
    assertEquals(List.of(), next.goals());
    assertEquals(List.of(), next.actions());
    assertNull(next.carried());
    Carried accounts = new Carried(FULL.year(), NOTHING, List.of("a1", "a2"));
    assertEquals(accounts, nextYear(Set.of(YearPart.ACCOUNTS)).carried());
    Carried answers = new Carried(FULL.year(), FULL.answers(), List.of());
    assertEquals(answers, nextYear(Set.of(YearPart.ANSWERS)).carried());
  }

  @Test
  void whatHadNoAnswerHasNothingToConfirm() {
    Assessment noted = FULL.withAnswer(noted("other", "A note"));
    Assessment next =
        noted.next("2027-next", 2027, NEXT_PACK, TODAY, LATER, Set.of(YearPart.ANSWERS));
    assertEquals(Optional.empty(), next.carriedAnswer("other"));
    assertEquals(Optional.of(answerOf(FULL, "kind-words")), next.carriedAnswer("kind-words"));
  }

  private static Assessment nextYear(Set<YearPart> brought) {
    return FULL.finished(TODAY)
        .next("2027-next", 2027, NEXT_PACK, TODAY.plusYears(1), LATER, brought);
  }

  @Test
  void whatIsOpenLivesOnWithTheYearInWhichItWasPlannedAndTheRestStays() {
    Goal closed = new Goal("g2", Sketch.words("Done"), null).withClosedOn(TODAY);
    Assessment first =
        FULL.withGoals(List.of(FULL.goals().getFirst(), closed))
            .withActions(
                List.of(
                    action("x1", ActionState.OPEN),
                    action("x2", ActionState.DONE),
                    action("x3", ActionState.DROPPED)));
    Assessment second =
        first.next("b", 2027, NEXT_PACK, TODAY, LATER, EnumSet.allOf(YearPart.class));
    Assessment third =
        second.next("c", 2028, NEXT_PACK, TODAY, LATER, EnumSet.allOf(YearPart.class));
    assertEquals(List.of("x1"), third.actions().stream().map(Action::id).toList());
    assertEquals(List.of("g1"), third.goals().stream().map(Goal::id).toList());
    assertEquals(first.year(), third.actions().getFirst().since());
    assertEquals(first.year(), third.goals().getFirst().since());
    assertTrue(third.actions().getFirst().isCarried() && third.goals().getFirst().isCarried());
    assertFalse(first.actions().getFirst().isCarried());
  }

  @Test
  void theDayOnWhichAnActionWasDoneComesAndGoesWithItsState() {
    Action done = action("x1", ActionState.OPEN).withState(ActionState.DONE, TODAY);
    assertEquals(TODAY, done.doneOn());
    assertEquals(TODAY, done.withState(ActionState.DONE, TODAY.plusDays(3)).doneOn());
    Action dropped = done.withState(ActionState.DROPPED, TODAY).withReason(Sketch.words("No"));
    assertNull(dropped.doneOn());
    assertEquals(Sketch.words("No"), dropped.withState(ActionState.OPEN, TODAY).reason());
  }

  @Test
  void anIdThatCouldLeadElsewhereIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> FULL.withId("../x"));
  }

  @Test
  void aDeclarationNeedsBothHalves() {
    assertTrue(new Declaration("A. Person", TODAY).isComplete());
    assertFalse(new Declaration(" ", TODAY).isComplete());
    assertFalse(new Declaration("A. Person", null).isComplete());
  }

  @Test
  void anAnswerTakenBackLosesItsDayAndKeepsItsWords() {
    Answer answer =
        noted("kind-words", "A note")
            .withReason(Sketch.words("A reason"))
            .withEvidence(Sketch.words("A binder"))
            .withValue(AnswerValue.NOT_APPLICABLE, TODAY);
    assertEquals(TODAY, answer.answeredOn());
    Answer back = answer.withValue(null, TODAY.plusDays(1));
    assertEquals(null, back.value());
    assertEquals(null, back.answeredOn());
    assertEquals("A reason", back.reason().text());
    assertEquals("A note", back.note().text());
    assertEquals("A binder", back.evidence().text());
  }

  private static void assertChanges(String member, UnaryOperator<Assessment> change)
      throws ReflectiveOperationException {
    Assessment changed = change.apply(FULL);
    for (RecordComponent component : Assessment.class.getRecordComponents()) {
      Object before = component.getAccessor().invoke(FULL);
      Object after = component.getAccessor().invoke(changed);
      if (component.getName().equals(member)) {
        assertNotEquals(before, after, member);
      } else {
        assertEquals(before, after, component.getName());
      }
    }
  }

  private static Entry written(String item, String words) {
    return new Entry(item, 1, new Value.Written(Sketch.words(words)), Sketch.QUESTION);
  }

  private static Answer noted(String checkpoint, String note) {
    return Answer.blank(checkpoint, 1, Sketch.QUESTION).withNote(Sketch.words(note));
  }

  private static Answer answerOf(Assessment assessment, String checkpoint) {
    return Objects.requireNonNull(assessment.answers().get(checkpoint));
  }

  private static Action action(String id, ActionState state) {
    return new Action(id, new Origin.Own(), Sketch.words("Do"), null, state);
  }
}
