package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnclearYearTest {

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(SampleYear.empty(), new Page.Profile(), Language.EN, 1000, 900);

  private final Hand hand = new Hand(window);

  @Test
  void aYearThatIsNotUnderstoodIsNotSavedEither() {
    Fx.pulse();
    hand.press("year-change");
    hand.type("year", "20x7");
    assertTrue(hand.reads("Date not saved"));
    Fx.run(() -> window.session().goTo(new Page.Check()));
    assertTrue(hand.reads("didn’t understand “20x7”"));
    hand.press("date-0");
    hand.type("year", "2027");
    assertEquals(2027, window.session().state().year().assessment().year());
    assertTrue(window.session().state().unclear().isEmpty());
  }
}
