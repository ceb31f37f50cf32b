package ca.rmtreflect.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.pack.CheckedPack;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.LaterPack;
import ca.rmtreflect.ui.ListedYears;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartViewTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void thisYearIsProposed() {
    TestWindow window = open();
    assertEquals("2026", new Hand(window).written("year"));
    new Hand(window).press("begin");
    assertEquals(List.of("begin 2026 from null"), asked);
    window.close();
  }

  @Test
  void aYearThatExistsIsOfferedToBeOpened() {
    TestWindow window = open(HomeViewTest.OPEN);
    Hand hand = new Hand(window);
    hand.type("year", "2026");
    assertTrue(hand.reads("You already have a reflection for 2026"));
    hand.press("begin");
    assertEquals(List.of(), asked);
    assertTrue(hand.sees("problem-year"));
    hand.press("open-year");
    assertEquals(List.of("open y2026"), asked);
    hand.type("year", "2027");
    assertFalse(hand.sees("open-year"));
    assertFalse(hand.sees("problem-year"));
    window.close();
  }

  @Test
  void theNextYearIsProposedWhereThisOneExists() {
    TestWindow window = open(HomeViewTest.FINISHED, HomeViewTest.OPEN);
    Hand hand = new Hand(window);
    assertEquals("2027", hand.written("year"));
    assertFalse(hand.sees("open-year"));
    assertTrue(hand.sees("bring-answers"), "what comes along is in view");
    hand.press("begin");
    assertEquals(List.of("begin 2027 from y2026"), asked);
    window.close();
  }

  @Test
  void newerQuestionsSayWhatTheyChangedAndWhy() {
    for (Language language : Language.values()) {
      TestWindow window = openLater(LaterPack.PACK, language, HomeViewTest.FINISHED);
      Hand hand = new Hand(window);
      boolean english = language == Language.EN;
      assertTrue(
          hand.reads(
              english
                  ? "The questions have changed since 2025: version 2027.1"
                  : "Les questions ont changé depuis 2025\u00a0: version 2027.1"));
      assertTrue(
          hand.reads(
              english
                  ? "Images made by a program: The guidance has a new part on images"
                  : "Images de synthèse\u00a0: Les conseils ont une nouvelle partie"));
      assertTrue(
          hand.reads(
              english
                  ? "Separate accounts: Another question asks the same."
                  : "Comptes distincts\u00a0: Une autre question demande la même chose."));
      assertTrue(hand.reads(english ? "Friend and follow requests" : "Demandes d’amitié"));
      window.close();
    }
  }

  @Test
  void theSameQuestionsSayNothingOfThemselves() {
    TestWindow window = open(HomeViewTest.FINISHED);
    assertFalse(new Hand(window).reads("The questions have changed"));
    window.close();
  }

  @Test
  void oldSourcesAreSaidOnStartAndHome() {
    for (Page.OfHome page : List.of(new Page.Start(), new Page.Home())) {
      Pack young = CheckedPack.of(SampleYear.PACK, SampleYear.TODAY.minusYears(1));
      TestWindow window = openLater(young, Language.EN, HomeViewTest.FINISHED);
      Fx.run(() -> window.session().goTo(page));
      assertFalse(new Hand(window).reads("more than a year ago"), page.path());
      window.close();
      Pack old = CheckedPack.of(SampleYear.PACK, SampleYear.TODAY.minusYears(1).minusDays(1));
      TestWindow later = openLater(old, Language.FR, HomeViewTest.FINISHED);
      Fx.run(() -> later.session().goTo(page));
      assertTrue(
          new Hand(later)
              .reads("Les sources ont été vérifiées en novembre\u00a02025, il y a plus d’un an"),
          page.path());
      later.close();
    }
  }

  private TestWindow openLater(Pack newest, Language language, YearSummary... years) {
    return Fx.get(() -> {
      Session session = HomeViewTest.session(asked);
      session.speak(language);
      session.list(ListedYears.of(List.of(years)));
      session.goTo(new Page.Start());
      return TestWindow.show(session, newest, 1000, 800);
    });
  }

  @Test
  void aSampleStandsInNobodysWay() {
    TestWindow window = open(HomeViewTest.SAMPLE);
    assertFalse(new Hand(window).sees("open-year"));
    new Hand(window).press("begin");
    assertEquals(List.of("begin 2026 from null"), asked);
    window.close();
  }

  @Test
  void thePersonChoosesWhatComesFromTheYearBefore() {
    TestWindow window = open(HomeViewTest.FINISHED);
    Hand hand = new Hand(window);
    hand.press("begin");
    hand.press("bring-accounts");
    hand.press("bring-goals");
    hand.press("begin");
    hand.press("bring-accounts");
    hand.press("begin");
    for (String part : List.of("profile", "accounts", "answers", "actions")) {
      hand.press("bring-" + part);
    }
    hand.press("begin");
    assertEquals(
        List.of(
            "begin 2026 from y2025",
            "begin 2026 from y2025 without [ACCOUNTS, GOALS]",
            "begin 2026 from y2025 without [GOALS]",
            "begin 2026 from null"),
        asked);
    window.close();
  }

  @Test
  void whatIsNoYearIsRefusedAndStays() {
    TestWindow window = open();
    Hand hand = new Hand(window);
    for (String typed : List.of("", "26", "20266", "1999", "soon")) {
      hand.type("year", typed);
      hand.press("begin");
      assertTrue(hand.sees("problem-year"), typed);
      assertEquals(typed, hand.written("year"));
    }
    hand.press("problem-year");
    assertEquals("year", hand.focus());
    hand.type("year", " 2028 ");
    hand.press("begin");
    assertEquals(List.of("begin 2028 from null"), asked);
    window.close();
  }

  @Test
  void whatIsTypedSurvivesTheLanguage() {
    TestWindow window = open();
    Hand hand = new Hand(window);
    hand.type("year", "20");
    Fx.run(() -> window.session().speak(Language.FR));
    assertEquals("20", hand.written("year"));
    window.close();
  }

  /// Who starts reads a hundred words at most before they can begin, and does not scroll.
  @ParameterizedTest
  @EnumSource
  void aHundredWordsAndTheWayOnInView(Language language) {
    TestWindow window = TestWindow.atHome(List.of(), new Page.Start(), language, 1024, 640);
    Fx.pulse();
    Fx.run(() -> {
      window.picture();
      PageView view = window.root().view();
      int words =
          TestWindow.visible(view).stream()
              .filter(Label.class::isInstance)
              .mapToInt(label -> ((Label) label).getText().strip().split("\\s+", -1).length)
              .sum();
      assertTrue(words <= 100, language + ": " + words);
    });
    assertTrue(new Hand(window).isInView("begin"));
    assertTrue(new Hand(window).isInView("year"));
    window.close();
  }

  @Test
  void theRestUnfoldsAndFoldsAgain() {
    TestWindow window = open();
    Hand hand = new Hand(window);
    assertFalse(hand.reads("BitLocker"));
    hand.press("more");
    assertTrue(hand.reads("BitLocker"));
    Fx.run(() -> window.session().speak(Language.FR));
    assertTrue(hand.reads("BitLocker"));
    hand.press("more");
    assertFalse(hand.reads("BitLocker"));
    window.close();
  }

  private TestWindow open(YearSummary... years) {
    TestWindow window =
        Fx.get(() -> {
          Session session = HomeViewTest.session(asked);
          session.list(ListedYears.of(List.of(years)));
          session.goTo(new Page.Start());
          return TestWindow.show(session, 1000, 800);
        });
    Fx.pulse();
    return window;
  }
}
