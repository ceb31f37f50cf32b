package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed in place of a date neither erases the stored date nor passes for saved.
class DateFieldTest {

  private static final String FIELD = "next-review";
  private static final LocalDate STORED = LocalDate.of(2027, 11, 8);

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(year(), new Page.Outlook(), Language.EN, 1000, 900);

  private final Hand hand = new Hand(window);

  @Test
  void aTextThatIsNoDateLeavesTheStoredDate() {
    hand.type(FIELD, "in the autumn");
    leave();
    assertEquals(List.of(new Value.Dated(STORED)), stored());
    assertEquals("in the autumn", hand.written(FIELD));
    assertTrue(hand.reads("The saved date is still 8\u00a0November\u00a02027"));
    assertTrue(hand.reads("Date not saved"));
    assertFalse(hand.reads("Saved 14:32"));
  }

  @Test
  void theTextOutlastsTheLanguageOtherPagesAndUndo() {
    hand.type("goal-0", "Learn");
    hand.type(FIELD, "12/11/2027");
    Fx.run(() -> window.session().speak(Language.FR));
    assertEquals("12/11/2027", hand.written(FIELD));
    Fx.run(() -> window.session().goTo(new Page.Actions()));
    assertTrue(hand.reads("Date non enregistrée"));
    Fx.run(() -> window.session().undo());
    assertEquals(new Page.Outlook(), window.session().state().page());
    assertEquals("12/11/2027", hand.written(FIELD));
    assertEquals(List.of(new Value.Dated(STORED)), stored());
  }

  @Test
  void aDateThatWasReadOnTheWayToATextThatIsNoneIsNotKept() {
    hand.type(FIELD, "15 dec");
    assertEquals(List.of(new Value.Dated(LocalDate.of(2026, 12, 15))), stored());
    hand.type(FIELD, "15 dec or so");
    assertEquals(List.of(new Value.Dated(STORED)), stored());
  }

  @Test
  void anEmptiedFieldHasNoDate() {
    hand.type(FIELD, "");
    leave();
    assertEquals(List.of(), stored());
    assertTrue(hand.reads("Saved 14:32"));
  }

  @Test
  void whatWasUnderstoodIsShownInWords() {
    hand.type(FIELD, "12/15/2026");
    leave();
    assertEquals("15\u00a0December\u00a02026", hand.written(FIELD));
    assertTrue(hand.reads("Saved 14:32"));
  }

  @Test
  void ofTwoReadingsThePersonChooses() {
    hand.type(FIELD, "03/04/2027");
    assertEquals(List.of(new Value.Dated(STORED)), stored());
    assertTrue(hand.reads("Saturday, 3\u00a0April\u00a02027"));
    assertTrue(hand.reads("Thursday, 4\u00a0March\u00a02027"));
    hand.press(FIELD + "-2027-03-04");
    assertEquals(List.of(new Value.Dated(LocalDate.of(2027, 3, 4))), stored());
    assertEquals("4\u00a0March\u00a02027", hand.written(FIELD));
    assertEquals(FIELD, hand.focus());
    assertFalse(hand.sees(FIELD + "-2027-04-03"));
    assertTrue(hand.reads("Saved 14:32"));
  }

  @Test
  void enterSettlesWhatWasTyped() {
    Node field = Fx.get(() -> window.scene().lookup("#" + FIELD));
    Fx.run(field::requestFocus);
    hand.type(FIELD, "31 June 2027");
    assertFalse(hand.reads("There is no such day in the calendar."));
    Fx.run(() -> field.fireEvent(new ActionEvent()));
    assertTrue(hand.reads("There is no such day in the calendar."));
    hand.type(FIELD, "30 juin 2027");
    assertEquals("30 juin 2027", hand.written(FIELD));
    Fx.run(() -> field.fireEvent(new ActionEvent()));
    assertEquals("30\u00a0June\u00a02027", hand.written(FIELD));
  }

  /// The field loses the focus when its page is no longer there, nor any year.
  @Test
  void leavingTheYearFromWithinTheFieldIsNoMistake() {
    List<Throwable> mistakes = new ArrayList<>();
    Fx.run(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> mistakes.add(mistake));
      window.scene().lookup("#" + FIELD).requestFocus();
    });
    hand.type(FIELD, "12/11/2027");
    Fx.run(() -> window.session().goTo(new Page.Home()));
    Fx.pulse();
    Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    assertEquals(List.of(), mistakes);
  }

  @Test
  void aWeekdayThatDoesNotFitIsAskedAbout() {
    hand.type(FIELD, "Monday 28 February 2029");
    leave();
    assertEquals(List.of(new Value.Dated(STORED)), stored());
    assertTrue(hand.reads("The weekday and the date don’t match."));
    hand.press(FIELD + "-2029-02-28");
    assertEquals(List.of(new Value.Dated(LocalDate.of(2029, 2, 28))), stored());
  }

  @Test
  void aYearThatNobodyMeansIsNotTaken() {
    hand.type(FIELD, "10 January 208");
    leave();
    assertEquals(List.of(new Value.Dated(STORED)), stored());
    assertTrue(hand.reads("Use a year from 2000 to 2199."));
    hand.type(FIELD, "31 June 2027");
    assertTrue(hand.reads("There is no such day in the calendar."));
  }

  @Test
  void checkAndFinishListTheTextWithTheWayThere() {
    hand.type(FIELD, "12/11/2027");
    for (Page.OfYear page : List.of(new Page.Check(), new Page.Finish())) {
      Fx.run(() -> window.session().goTo(page));
      assertTrue(hand.reads("“12/11/2027”"));
      hand.press("date-0");
      assertEquals(new Page.Outlook(), window.session().state().page());
      Fx.pulse();
      assertEquals(FIELD, hand.focus());
    }
  }

  @Test
  void finishingKeepsTheText() {
    hand.type(FIELD, "12/11/2027");
    Fx.run(() -> {
      window.session().goTo(new Page.Finish());
      window.session().finish();
      window.session().goTo(new Page.Outlook());
    });
    assertEquals("12/11/2027", hand.written(FIELD));
    assertTrue(hand.reads("Date not saved"));
  }

  @Test
  void aStoredDateOfAnyYearIsShownAndListed() {
    Fx.run(() ->
        window
            .session()
            .open(
                SampleYear.PACK,
                year().withDeclaration(new Declaration("Alex", LocalDate.of(208, 1, 10))),
                new Page.Check()));
    assertTrue(hand.reads("10\u00a0January\u00a0208 is outside the years 2000 to 2199."));
    hand.press("date-0");
    assertEquals("10\u00a0January\u00a0208", hand.written("declaration-date"));
    assertTrue(hand.reads("10\u00a0January\u00a0208 is outside the years 2000 to 2199."));
  }

  @ParameterizedTest
  @CsvSource({
    "checkpoint/disable-testimonials, action-due",
    "actions, action-c-disable-testimonials-due",
    "account/google, form-last-looked",
    "outlook, goal-due-0",
    "outlook, next-review",
    "finish, declaration-date"
  })
  void everyDateFieldKeepsTheStoredDate(String path, String field) {
    Assessment year = everyDate();
    Fx.run(() -> window.session().open(SampleYear.PACK, year, Page.ofYear(path).orElseThrow()));
    // In the plan, a line unfolds for who goes to a field of it.
    Fx.run(() -> window.session().focus(field));
    Fx.pulse();
    String stored = hand.written(field);
    assertTrue(stored.endsWith("2026") || stored.endsWith("2027"), stored);
    hand.type(field, "12/11/2027");
    assertEquals(
        year.withChangedAt(Instant.EPOCH),
        window.session().state().year().assessment().withChangedAt(Instant.EPOCH));
    assertTrue(hand.reads("Date not saved"));
    Fx.run(() -> window.session().goTo(new Page.Check()));
    hand.press("date-0");
    Fx.pulse();
    assertEquals(Page.ofYear(path).orElseThrow(), window.session().state().page());
    assertEquals(field, hand.focus());
    assertEquals("12/11/2027", hand.written(field));
    hand.press(field + "-2027-11-12");
    assertEquals("12\u00a0November\u00a02027", hand.written(field));
    assertFalse(window.session().state().year().assessment().equals(year));
  }

  @Test
  void aFieldThatIsAskedNoMoreStaysWhileItsTextIsNotUnderstood() {
    String field = "form-reviews-off-on";
    Fx.run(() ->
        window
            .session()
            .open(
                SampleYear.PACK,
                SampleYear.started(Language.EN)
                    .withAccount("google", one -> SampleYear.withReviews(one, "off")),
                new Page.AccountForm("google")));
    hand.type(field, "in spring");
    Fx.run(() ->
        window
            .session()
            .update(
                Edit.once("x", "edit.entry"),
                year -> year.withAccount("google", one -> SampleYear.withReviews(one, "on"))));
    assertEquals("in spring", hand.written(field));
    hand.type(field, "");
    assertFalse(hand.sees(field));
  }

  private static Assessment everyDate() {
    Origin origin = new Origin.FromCheckpoint("disable-testimonials");
    FreeText words = new FreeText("Ask again", Language.EN);
    return SampleYear.started(Language.EN)
        .withReflections(year().reflections().values())
        .withGoals(List.of(new Goal("g", words, STORED)))
        .withActions(List.of(new Action("a", origin, words, STORED, ActionState.OPEN)))
        .withAccount(
            "google", one -> one.with(AccountField.LAST_LOOKED, new Value.Dated(SampleYear.TODAY)))
        .withDeclaration(new Declaration("Alex", SampleYear.TODAY));
  }

  private void leave() {
    hand.type("goal-0", "Learn");
    Fx.run(() -> window.scene().lookup("#goal-0").requestFocus());
    Fx.pulse();
  }

  private List<Value> stored() {
    return window.session().state().year().assessment().reflections().values().stream()
        .map(Entry::value)
        .toList();
  }

  private static Assessment year() {
    Item item = SampleYear.PACK.item(FIELD).orElseThrow();
    return SampleYear.empty()
        .withReflection(
            new Entry(FIELD, item.revision(), new Value.Dated(STORED), item.question()));
  }
}
