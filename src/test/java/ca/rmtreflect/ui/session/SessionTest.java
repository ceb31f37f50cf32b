package ca.rmtreflect.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.SampleYear;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a person does changes the state, and can be undone.
class SessionTest {

  private static final Page.Checkpoint TRUST = new Page.Checkpoint("trust-in-profession");
  private static final Page.Checkpoint INTEGRITY = new Page.Checkpoint("integrity-online");

  private final Ticking clock = new Ticking();
  private final Session session =
      new Session(
          State.initial(Language.EN, Appearance.SYSTEM, 1), clock, () -> "new", Silent.program());

  @BeforeEach
  void open() {
    session.open(SampleYear.PACK, SampleYear.empty(), TRUST);
  }

  @Test
  void typingWithoutAPauseIsUndoneAtOnce() {
    type("note", "A");
    clock.pass(Duration.ofSeconds(2));
    type("note", "Ab");
    assertEquals("Ab", note());
    session.undo();
    assertEquals("", note());
    assertTrue(session.state().history().undo().isEmpty());
    session.redo();
    assertEquals("Ab", note());
  }

  @Test
  void aPauseBeginsSomethingNew() {
    type("note", "A");
    clock.pass(Duration.ofMillis(2001));
    type("note", "Ab");
    session.undo();
    assertEquals("A", note());
  }

  @Test
  void anotherFieldBeginsSomethingNew() {
    type("note", "A");
    type("evidence", "Folder");
    type("note", "Ab");
    assertEquals(3, session.state().history().done().size());
  }

  @Test
  void choicesNeverComeTogether() {
    choose(AnswerValue.YES);
    choose(AnswerValue.IN_PART);
    session.undo();
    assertEquals(AnswerValue.YES, answer().value());
  }

  @Test
  void whatIsTypedAfterAnUndoIsUndoneByItself() {
    type("note", "A");
    clock.pass(Duration.ofSeconds(3));
    type("note", "Ab");
    session.undo();
    type("note", "Ac");
    session.undo();
    assertEquals("A", note());
    session.undo();
    assertEquals("", note());
  }

  @Test
  void undoGoesToThePageAndSaysWhatItUndid() {
    choose(AnswerValue.NOT_YET);
    session.goTo(INTEGRITY);
    session.undo();
    assertEquals(TRUST, session.state().page());
    assertEquals(new Notice("undo.undone", "edit.answer"), session.state().notice());
    assertEquals("answer", focus().field());
    session.goTo(INTEGRITY);
    session.redo();
    assertEquals(TRUST, session.state().page());
    assertEquals(new Notice("undo.redone", "edit.answer"), session.state().notice());
    assertEquals(AnswerValue.NOT_YET, answer().value());
  }

  @Test
  void eachUndoAsksForTheFocusAnew() {
    choose(AnswerValue.NOT_YET);
    choose(AnswerValue.YES);
    session.undo();
    Focus first = focus();
    session.undo();
    assertEquals(first.field(), focus().field());
    assertTrue(focus().number() > first.number());
  }

  @Test
  void aNewChangeForgetsWhatCouldBeRedone() {
    choose(AnswerValue.YES);
    session.undo();
    choose(AnswerValue.NOT_SURE);
    assertTrue(session.state().history().redo().isEmpty());
    session.redo();
    assertEquals(AnswerValue.NOT_SURE, answer().value());
  }

  @Test
  void undoingAnAddedAccountLeavesItsForm() {
    session.goTo(new Page.Accounts());
    session.update(
        Edit.once("add", "edit.entry"), year -> year.withAccounts(List.of(Account.blank("new"))));
    session.goTo(new Page.AccountForm("new"));
    session.undo();
    assertEquals(new Page.Accounts(), session.state().page());
    session.goTo(new Page.AccountForm("new"));
    assertEquals(new Page.Accounts(), session.state().page());
  }

  @Test
  void undoTakesHalfTypedTextBackToo() {
    session.keepDraft("action-due", "3 No");
    session.update(
        Edit.typing("action-due", "edit.action.due"), year -> year.withAccountsComplete(true));
    session.undo();
    assertTrue(session.state().draft("action-due").isEmpty());
  }

  @Test
  void halfTypedTextWaitsOnItsPage() {
    session.keepDraft("action-due", "3 No");
    session.goTo(INTEGRITY);
    assertTrue(session.state().draft("action-due").isEmpty());
    session.goTo(TRUST);
    assertEquals("3 No", session.state().draft("action-due").orElseThrow());
    session.dropDraft("action-due");
    assertTrue(session.state().draft("action-due").isEmpty());
  }

  @Test
  @Hazard(82)
  void anotherLanguageChangesOnlyTheLanguageOfTheExport() {
    choose(AnswerValue.IN_PART);
    session.keepDraft("action-due", "3 No");
    session.saving(new SaveStatus.Saved(LocalTime.of(14, 32)));
    State before = session.state();
    session.speak(Language.FR);
    StateDraft expected = new StateDraft(before);
    expected.language = Language.FR;
    expected.exporting = ExportState.initial(Language.FR);
    assertEquals(expected.build(), session.state());
    assertSame(before.year(), session.state().year());
  }

  @Test
  void aTextKeepsTheLanguageInWhichItWasBegun() {
    FreeText english = session.retyped(FreeText.EMPTY, "Asked");
    assertEquals(Language.EN, english.language());
    session.speak(Language.FR);
    assertEquals(Language.EN, session.retyped(english, "Asked again").language());
    assertEquals(Language.FR, session.retyped(FreeText.EMPTY, "Demandé").language());
  }

  @Test
  void whatChangesNothingIsNoStep() {
    State before = session.state();
    session.update(Edit.once("x", "edit.entry"), year -> year.withAccountsComplete(false));
    assertSame(before, session.state());
  }

  @Test
  void everyChangeIsDatedAndInThePacksOrder() {
    choose(AnswerValue.YES);
    clock.pass(Duration.ofMinutes(5));
    session.goTo(new Page.Checkpoint("separate-accounts"));
    choose(AnswerValue.YES);
    assertEquals(
        List.of("separate-accounts", "trust-in-profession"),
        List.copyOf(year().answers().keySet()));
    assertEquals(Instant.parse("2026-11-22T14:37:00Z"), year().changedAt());
    assertEquals(SampleYear.TODAY, answer().answeredOn());
  }

  @Test
  @Hazard(57)
  void aFinishedYearDoesNotChange() {
    choose(AnswerValue.YES);
    session.finish();
    assertTrue(session.state().isReadOnly());
    State finished = session.state();
    choose(AnswerValue.NOT_YET);
    session.undo();
    assertSame(finished, session.state());
    session.reopen();
    choose(AnswerValue.NOT_YET);
    assertEquals(AnswerValue.NOT_YET, answer().value());
    assertNull(year().finishedOn());
  }

  @Test
  void problemsGoOneByOneAndWithThePage() {
    session.refuse(
        List.of(new FieldProblem("a", "field.date.unclear"), new FieldProblem("b", "x")));
    assertEquals(Session.PROBLEMS, focus().field());
    session.update(Edit.typing("a", "edit.entry"), year -> year.withAccountsComplete(true));
    assertTrue(session.state().problem("a").isEmpty());
    assertTrue(session.state().problem("b").isPresent());
    session.goTo(INTEGRITY);
    assertEquals(List.of(), session.state().problems());
  }

  @Test
  void anotherThreadIsRefused() {
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> session.speak(Language.FR));
    ExecutionException refused = assertThrows(ExecutionException.class, other::get);
    assertInstanceOf(IllegalStateException.class, refused.getCause());
    assertEquals(Language.EN, session.state().language());
  }

  @Test
  void homePagesCloseTheYear() {
    choose(AnswerValue.YES);
    session.goTo(new Page.Home());
    session.undo();
    session.redo();
    assertEquals(new Page.Home(), session.state().page());
    assertFalse(session.state().openYear().isPresent());
    assertFalse(session.state().isReadOnly());
  }

  private void type(String field, String text) {
    session.update(
        Edit.typing(field, "edit.note"),
        year ->
            Answers.edited(
                year,
                checkpoint(),
                answer ->
                    field.equals("note")
                        ? answer.withNote(new FreeText(text, Language.EN))
                        : answer.withEvidence(new FreeText(text, Language.EN))));
  }

  private void choose(AnswerValue value) {
    session.update(
        Edit.once("answer", "edit.answer"),
        year -> Answers.answered(year, checkpoint(), value, session.today()));
  }

  private Item.Checkpoint checkpoint() {
    Page.Checkpoint page = (Page.Checkpoint) session.state().page();
    return SampleYear.PACK.checkpoint(page.checkpoint()).orElseThrow();
  }

  private Assessment year() {
    return session.state().year().assessment();
  }

  private Answer answer() {
    return Answers.of(year(), checkpoint());
  }

  private String note() {
    return answer().note().text();
  }

  private Focus focus() {
    Focus focus = session.state().focus();
    if (focus == null) {
      throw new AssertionError("no focus is wished for");
    }
    return focus;
  }
}
