package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Beside every box for words: it points, and stands in nobody's way.
class TraceHintTest {

  private static final Page.Checkpoint HERE = new Page.Checkpoint("disable-testimonials");
  private static final String PHONE = "Called 416-555-0134 about it.";

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(SampleYear.started(Language.EN), HERE, Language.EN, 1000, 800);

  private final Hand hand = new Hand(window);

  @Test
  void itPointsAtTheWordsAndGoesWithThem() {
    assertFalse(hand.reads("looks like"));
    hand.type("note", PHONE);
    assertTrue(hand.reads("“416-555-0134” looks like a phone number."));
    assertTrue(hand.reads("If it is a client’s, please take it out."));
    assertTrue(help("note").contains("looks like a phone number"), help("note"));
    hand.type("note", "Called about it.");
    assertFalse(hand.reads("looks like"));
    assertFalse(help("note").contains("looks like"), help("note"));
  }

  @Test
  void itBlocksNothingAndKeepsTheFocusWhereItIs() {
    Fx.run(() -> window.root().lookup("#note").requestFocus());
    hand.type("note", PHONE);
    assertEquals("note", hand.focus());
    assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).unnamed()));
    hand.press("continue");
    assertEquals(new Page.Checkpoint("no-review-reuse"), window.session().state().page());
    Fx.run(() -> window.session().goTo(HERE));
    assertEquals(PHONE, hand.written("note"));
    assertTrue(hand.reads("416-555-0134"));
  }

  @Test
  void itSpeaksTheLanguageOfTheWindowAndNamesThreeAtMost() {
    hand.type(
        "evidence",
        "OHIP 1234567890AB, né le 1984-03-14, a@example.com, 613-555-0134, a@example.com");
    Fx.run(() -> window.session().speak(Language.FR));
    assertTrue(hand.reads("«\u00a01234567890AB\u00a0» ressemble à un numéro de carte Santé."));
    assertTrue(hand.reads("«\u00a01984-03-14\u00a0» ressemble à une date de naissance."));
    assertTrue(hand.reads("«\u00a0a@example.com\u00a0» ressemble à une adresse de courriel."));
    assertFalse(hand.reads("numéro de téléphone"));
  }

  @Test
  void whatCanOnlyBeReadIsNotPointedAt() {
    hand.type("note", PHONE);
    Fx.run(() -> window.session().finish());
    Fx.pulse();
    assertEquals(PHONE, hand.written("note"));
    assertFalse(hand.reads("looks like"));
  }

  private String help(String id) {
    return Fx.get(() -> window.root().lookup("#" + id).getAccessibleHelp());
  }
}
