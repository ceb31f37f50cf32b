package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.CheckedPack;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverviewViewTest {

  private static final Page.Overview OVERVIEW = new Page.Overview();

  @Test
  void aNewYearBeginsWithItsFirstSection() {
    TestWindow window = open(SampleYear.empty());
    assertTrue(new Hand(window).reads("Your reflection for 2026"));
    assertTrue(new Hand(window).reads("Start"));
    new Hand(window).press("continue");
    assertEquals(new Page.Profile(), window.session().state().page());
    window.close();
  }

  @Test
  void workGoesOnWhereItWasLeft() {
    TestWindow window = open(SampleYear.started(Language.EN));
    Page.Checkpoint here = new Page.Checkpoint("details-add-up");
    Fx.run(() -> {
      window.session().goTo(here);
      window.session().goTo(OVERVIEW);
    });
    new Hand(window).press("continue");
    assertEquals(here, window.session().state().page());
    window.close();
  }

  @Test
  void aSectionOpensAtWhatIsNotAnsweredYet() {
    TestWindow window = open(SampleYear.started(Language.EN));
    new Hand(window).press("section-testimonials-reviews");
    assertEquals(new Page.Checkpoint("no-review-reuse"), window.session().state().page());
    window.close();
  }

  @Test
  void aSectionOfWhichNothingIsAskedLeadsNowhere() {
    TestWindow window = open(SampleYear.choose(SampleYear.empty(), "social-media", "none"));
    Hand hand = new Hand(window);
    assertFalse(hand.sees("section-before-posting"));
    assertTrue(hand.reads("Not asked"));
    assertTrue(hand.sees("section-client-information"));
    window.close();
  }

  @Test
  void aFinishedYearIsExportedOrReopened() {
    TestWindow window = open(SampleYear.started(Language.EN).finished(LocalDate.of(2026, 11, 20)));
    Hand hand = new Hand(window);
    assertTrue(hand.reads("Finished on 20\u00a0November\u00a02026"));
    assertFalse(hand.sees("continue"));
    hand.press("reopen");
    assertFalse(window.session().state().isReadOnly());
    assertEquals(OVERVIEW, window.session().state().page());
    assertTrue(hand.sees("continue"));
    assertFalse(hand.sees("reopen"));
    window.close();
  }

  @Test
  void sourcesThatAreOldAreSaid() {
    LocalDate late = SampleYear.PACK.compiled().plusYears(1);
    TestWindow fresh = open(SampleYear.started(Language.EN).finished(late));
    assertFalse(new Hand(fresh).reads("The questions were compiled on"));
    Fx.run(fresh::close);
    Assessment old = SampleYear.started(Language.EN).finished(late.plusDays(2));
    TestWindow stale = open(old);
    assertTrue(new Hand(stale).reads("were compiled on 29\u00a0November\u00a02026"));
    assertFalse(new Hand(stale).reads("checked on"));
    Pack checked = CheckedPack.of(SampleYear.PACK, LocalDate.of(2026, 11, 30));
    Fx.run(() -> {
      stale.session().open(checked, old, new Page.Check());
      stale.session().goTo(OVERVIEW);
    });
    Fx.pulse();
    assertTrue(new Hand(stale).reads("last checked on 30\u00a0November\u00a02026"));
    Fx.run(stale::close);
  }

  @Test
  void aSampleSaysSo() {
    TestWindow window = open(SampleYear.empty().withSample(true));
    assertTrue(new Hand(window).reads("This is a sample"));
    window.close();
  }

  private static TestWindow open(Assessment year) {
    TestWindow window = TestWindow.open(year, OVERVIEW, Language.EN, 1000, 800);
    Fx.pulse();
    return window;
  }
}
