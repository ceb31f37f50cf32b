package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FinishViewTest {

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(SampleYear.started(Language.EN), new Page.Finish(), Language.EN, 1000, 800);

  private final Hand hand = new Hand(window);

  @Test
  void whatHasNoAnswerIsNamedAndNoObstacle() {
    assertTrue(hand.reads("9 questions have no answer"));
    assertTrue(hand.reads("No reuse of reviews"));
    hand.type("declaration-name", "Alex Tremblay");
    hand.type("declaration-date", "22 November 2026");
    hand.press("finish");
    assertEquals(new Page.Done(), window.session().state().page());
    Assessment year = window.session().state().year().assessment();
    assertTrue(year.isFinished());
    assertEquals(LocalDate.of(2026, 11, 22), year.finishedOn());
    assertEquals(new Declaration("Alex Tremblay", LocalDate.of(2026, 11, 22)), year.declaration());
  }

  @Test
  void whatHasNoAnswerCanBeAnsweredAndLeadsBack() {
    hand.press("open-no-review-reuse");
    assertEquals(new Page.Checkpoint("no-review-reuse"), window.session().state().page());
    hand.press("answer-yes");
    hand.press("continue");
    assertEquals(new Page.Finish(), window.session().state().page());
    assertTrue(hand.reads("8 questions have no answer"));
  }

  /// It is typed once, with the practice.
  @Test
  void theNameStandsThereUntilAnotherIsWritten() {
    Fx.run(() -> window.session().goTo(new Page.Profile()));
    hand.type("registered-name", "Alex Tremblay");
    Fx.run(() -> window.session().goTo(new Page.Finish()));
    assertEquals("Alex Tremblay", hand.written("declaration-name"));
    hand.type("declaration-name", "");
    assertEquals("", hand.written("declaration-name"), "whoever empties it means that");
    hand.type("declaration-name", "A. Tremblay");
    hand.press("today");
    hand.press("finish");
    Declaration declaration = window.session().state().year().assessment().declaration();
    assertEquals("A. Tremblay", declaration.name());
  }

  @Test
  void theNameOfThePracticeIsKeptWithTheDeclaration() {
    Fx.run(() -> window.session().goTo(new Page.Profile()));
    hand.type("registered-name", "Alex Tremblay");
    Fx.run(() -> window.session().goTo(new Page.Finish()));
    hand.press("today");
    hand.press("finish");
    Declaration declaration = window.session().state().year().assessment().declaration();
    assertEquals(new Declaration("Alex Tremblay", SampleYear.TODAY), declaration);
  }

  @Test
  void nameAndDateAreRequired() {
    hand.type("declaration-name", "  ");
    hand.press("finish");
    assertFalse(window.session().state().isReadOnly());
    assertTrue(hand.sees("problem-declaration-name"));
    assertTrue(hand.sees("problem-declaration-date"));
    hand.press("problem-declaration-date");
    assertEquals("declaration-date", hand.focus());
    assertEquals("  ", hand.written("declaration-name"));
  }

  @Test
  void aDayThatCannotBeReadIsSaidOnce() {
    hand.type("declaration-name", "Alex");
    hand.type("declaration-date", "03/11/2026");
    hand.press("finish");
    assertEquals(1, window.session().state().problems().size());
    assertEquals("field.date.ambiguous", window.session().state().problems().getFirst().words());
    assertEquals("03/11/2026", hand.written("declaration-date"));
  }

  @Test
  void todayCanBePutIn() {
    hand.press("today");
    assertEquals("22\u00a0November\u00a02026", hand.written("declaration-date"));
    assertEquals("declaration-date", hand.focus());
    assertFalse(hand.sees("today"));
  }

  @Test
  void aFinishedYearShowsItsDeclarationAndCannotBeFinishedAgain() {
    hand.type("declaration-name", "Alex");
    hand.press("today");
    hand.press("finish");
    Fx.run(() -> window.session().goTo(new Page.Finish()));
    assertFalse(hand.sees("finish"));
    assertEquals("Alex", hand.written("declaration-name"));
    hand.press("continue");
    assertEquals(new Page.Done(), window.session().state().page());
  }
}
