package ca.rmtreflect.ui.wizard.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.ComparedYears;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.ListedYears;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwoYearsViewTest {

  private static final Page.TwoYears NOTHING_YET = new Page.TwoYears(Optional.empty());

  private final List<String> asked = new ArrayList<>();

  @Test
  void theTwoNewestAreOfferedAndAnyTwoAreAskedFor() {
    TestWindow window = open(NOTHING_YET);
    Hand hand = new Hand(window);
    hand.press("compare");
    assertEquals(List.of("compare sample-2025 with sample-2026"), asked);
    Fx.run(() -> window.session().keepDraft("later-year", "2024-c"));
    hand.press("compare");
    assertEquals("compare sample-2025 with 2024-c", asked.getLast());
    window.close();
  }

  @Test
  void oneYearIsNotComparedWithItself() {
    TestWindow window = open(NOTHING_YET);
    Hand hand = new Hand(window);
    Fx.run(() -> window.session().keepDraft("later-year", "sample-2025"));
    hand.press("compare");
    assertEquals(List.of(), asked);
    assertTrue(hand.reads("Choose two different years."));
    window.close();
  }

  /// Nothing leads into the years from here, and the way back is to all of them.
  @Test
  void theOlderIsOnTheLeftAndNothingCanBeChanged() {
    Page.TwoYears page = new Page.TwoYears(Optional.of(ComparedYears.pair(Language.EN)));
    TestWindow window = open(page);
    Hand hand = new Hand(window);
    assertTrue(hand.reads("2025 and 2026 side by side"));
    assertTrue(hand.reads("Closer to the guidance"));
    assertTrue(hand.reads("Reviews or testimonials: Off (in 2025: On)"));
    assertFalse(hand.sees("change-separate-accounts"));
    hand.press("back");
    assertEquals(new Page.Home(), window.session().state().page());
    hand.press("compare");
    assertEquals(NOTHING_YET, window.session().state().page());
    window.close();
  }

  private TestWindow open(Page.TwoYears page) {
    return Fx.get(() -> {
      Session session = TestWindow.session(Language.EN, Silent.noting(asked));
      session.list(ListedYears.of(ComparedYears.listed()));
      session.goTo(page);
      return TestWindow.show(session, 1240, 860);
    });
  }
}
