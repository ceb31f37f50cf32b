package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.ListedYears;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProfileViewTest {

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(SampleYear.empty(), new Page.Profile(), Language.FR, 1000, 800);

  private final Hand hand = new Hand(window);

  @Test
  void whatIsTypedLandsInTheYearWithItsLanguage() {
    hand.type("registered-name", "Alex Tremblay");
    assertEquals(
        List.of(new Value.Written(new FreeText("Alex Tremblay", Language.FR))),
        year().profile().values().stream().map(Entry::value).toList());
    hand.type("registered-name", "");
    assertTrue(year().profile().isEmpty());
  }

  @Test
  void noSocialMediaStandsAlone() {
    hand.press("social-media-practice");
    hand.press("social-media-personal");
    assertEquals(List.of("practice", "personal"), year().chosen("social-media"));
    hand.press("social-media-none");
    assertEquals(List.of("none"), year().chosen("social-media"));
    hand.press("social-media-personal");
    assertEquals(List.of("personal"), year().chosen("social-media"));
  }

  /// It was given when the year was begun.
  @Test
  void theYearIsShownAndNotAskedAgain() {
    assertTrue(hand.reads("Année de cette réflexion\u00a0: 2026"));
    assertFalse(hand.sees("year"));
    hand.press("year-change");
    assertTrue(hand.sees("year"));
    assertEquals("year", hand.focus());
  }

  @Test
  void theYearIsRequiredAndWhatWasTypedStays() {
    hand.press("year-change");
    hand.type("year", "deux mille");
    hand.press("continue");
    assertEquals(new Page.Profile(), window.session().state().page());
    assertTrue(hand.sees("problem-year"));
    assertEquals("deux mille", hand.written("year"));
    assertEquals(2026, year().year());
    hand.press("problem-year");
    assertEquals("year", hand.focus());
    hand.type("year", "2027");
    assertFalse(hand.sees("problem-year"));
    hand.press("continue");
    assertEquals(new Page.Accounts(), window.session().state().page());
    assertEquals(2027, year().year());
  }

  @Test
  void undoingTheYearShowsTheFormerOne() {
    hand.press("year-change");
    hand.type("year", "2031");
    Fx.run(() -> window.session().undo());
    assertEquals("2026", hand.written("year"));
    assertEquals(2026, year().year());
  }

  @Test
  void anotherReflectionForTheSameYearIsSaid() {
    YearSummary other =
        ListedYears.year("other", 2027, AssessmentState.OPEN, false, 0, 33, SampleYear.TODAY);
    Fx.run(() -> window.session().list(ListedYears.of(List.of(other))));
    assertFalse(hand.reads("une autre réflexion"));
    hand.press("year-change");
    hand.type("year", "2027");
    assertTrue(hand.reads("Vous avez une autre réflexion pour 2027"));
    hand.press("continue");
    assertEquals(new Page.Accounts(), window.session().state().page());
  }

  private Assessment year() {
    return window.session().state().year().assessment();
  }
}
