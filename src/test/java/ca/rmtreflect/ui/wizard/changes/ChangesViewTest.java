package ca.rmtreflect.ui.wizard.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.evaluation.CheckpointChange;
import ca.rmtreflect.domain.evaluation.CheckpointChange.Kind;
import ca.rmtreflect.domain.evaluation.YearComparison;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.ComparedYears;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearPair;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangesViewTest {

  private static final Page.Changes CHANGES = new Page.Changes();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCheckpointAndAccountHasItsLine(Language language) {
    YearPair pair = ComparedYears.pair(language);
    TestWindow window = open(pair, language);
    Hand hand = new Hand(window);
    Messages messages = Messages.of(language);
    YearComparison comparison = YearComparison.of(pair.earlier(), pair.later());
    for (CheckpointChange change : comparison.checkpoints()) {
      assertTrue(hand.sees("change-" + change.checkpoint()), change.checkpoint());
      assertTrue(hand.reads(messages.word("change.", change.kind())));
    }
    for (Kind kind : new Kind[] {Kind.CLOSER, Kind.FURTHER, Kind.DIFFERENT, Kind.SAME}) {
      assertFalse(comparison.of(kind).isEmpty(), "a sample without " + kind + " shows little");
    }
    assertTrue(hand.sees("change-account-clinic-page"));
    assertTrue(hand.sees("change-account-tiktok"));
    assertTrue(hand.sees("change-account-personal"));
    assertTrue(
        hand.reads(
            language == Language.EN
                ? "Reviews or testimonials: Off (in 2025: On)"
                : "Avis ou témoignages\u00a0: Désactivés (en 2025\u00a0: Activés)"));
    window.close();
  }

  @Test
  void whatBecameOfTheActionsIsSaidAndLeadsToThePlan() {
    TestWindow window = open(ComparedYears.pair(Language.EN), Language.EN);
    Hand hand = new Hand(window);
    assertTrue(hand.reads("Actions open in 2025"));
    assertTrue(hand.reads("Still open"));
    assertTrue(hand.reads("Done in between: 3\u00a0February\u00a02026"));
    hand.press("change-action-ask");
    assertEquals(new Page.Actions(), window.session().state().page());
    hand.press("continue");
    assertEquals(CHANGES, window.session().state().page());
    window.close();
  }

  @Test
  void theBarsAndTheLinesAreReadAsWords() {
    TestWindow window = open(ComparedYears.pair(Language.EN), Language.EN);
    List<String> heard =
        Fx.get(() ->
            TestWindow.visible(window.root()).stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .toList());
    assertTrue(
        heard.contains("Yes 7, In part 7, Not yet 7, Does not apply 7, Not sure yet 6"),
        heard::toString);
    assertTrue(heard.contains("Requests in writing, 2025: Not yet, 2026: Yes"), heard::toString);
    window.close();
  }

  @Test
  void aLineLeadsToItsQuestionAndBack() {
    TestWindow window = open(ComparedYears.pair(Language.EN), Language.EN);
    Hand hand = new Hand(window);
    hand.press("change-separate-accounts");
    assertEquals(new Page.Checkpoint("separate-accounts"), window.session().state().page());
    hand.press("continue");
    assertEquals(CHANGES, window.session().state().page());
    assertEquals("change-separate-accounts", hand.focus());
    hand.press("change-account-clinic-page");
    assertEquals(new Page.AccountForm("clinic-page"), window.session().state().page());
    hand.press("continue");
    assertEquals(CHANGES, window.session().state().page());
    hand.press("continue");
    assertEquals(new Page.Check(), window.session().state().page());
    hand.press("back");
    assertEquals(CHANGES, window.session().state().page());
    window.close();
  }

  @Test
  void aChangeThatIsMadeMovesItsLine() {
    TestWindow window = open(ComparedYears.pair(Language.EN), Language.EN);
    Hand hand = new Hand(window);
    long before = closer(window);
    hand.press("change-" + firstCloser(window));
    hand.press("answer-not-sure");
    hand.press("continue");
    assertEquals(before - 1, closer(window));
    window.close();
  }

  @Test
  void aYearBeforeThatCannotBeReadIsSaid() {
    YearPair pair = ComparedYears.pair(Language.EN);
    TestWindow window = TestWindow.open(pair.later().assessment(), CHANGES, Language.EN, 1240, 860);
    Hand hand = new Hand(window);
    assertTrue(hand.reads("there is nothing to compare"));
    Fx.run(() -> window.session().compare(pair.earlier()));
    assertTrue(hand.sees("change-separate-accounts"));
    assertFalse(hand.reads("there is nothing to compare"));
    window.close();
  }

  private static TestWindow open(YearPair pair, Language language) {
    TestWindow window = TestWindow.open(pair.later().assessment(), CHANGES, language, 1240, 860);
    Fx.run(() -> window.session().compare(pair.earlier()));
    return window;
  }

  private static long closer(TestWindow window) {
    return comparison(window).of(Kind.CLOSER).size();
  }

  private static String firstCloser(TestWindow window) {
    return comparison(window).of(Kind.CLOSER).getFirst().checkpoint();
  }

  private static YearComparison comparison(TestWindow window) {
    return YearComparison.of(
        ComparedYears.pair(Language.EN).earlier(), window.session().state().year().evaluated());
  }
}
