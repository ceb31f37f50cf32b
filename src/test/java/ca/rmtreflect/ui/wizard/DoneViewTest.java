package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The end of a year says what there is, where it is, and what comes next.
class DoneViewTest {

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(finished(), new Page.Done(), Language.EN, 1000, 800);

  private final Hand hand = new Hand(window);

  private static Assessment finished() {
    List<Action> actions =
        IntStream.range(0, 9)
            .mapToObj(i ->
                new Action(
                    "a" + i,
                    new Origin.Own(),
                    new FreeText("Step " + i, Language.EN),
                    SampleYear.TODAY.plusDays(9 - i),
                    ActionState.OPEN))
            .toList();
    return SampleYear.started(Language.EN).withActions(actions).finished(SampleYear.TODAY);
  }

  @Test
  void itThanksAndLeadsBackToTheYears() {
    assertTrue(hand.reads("You took the time to look closely"));
    assertTrue(hand.reads("Next year: 2027"));
    assertTrue(hand.isInView("years"));
    hand.press("years");
    assertEquals(new Page.Home(), window.session().state().page());
  }

  @Test
  void theYearIsThereAtAGlance() {
    assertEquals(
        "Personal and professional: Yes, Yes, Yes, In part, Yes",
        Fx.get(() -> window.scene().getRoot().lookup(".glance-signs").getAccessibleText()));
    assertTrue(hand.reads("Yes 21"));
    assertTrue(hand.reads("Not answered 9"));
  }

  @Test
  void whatWasExportedIsNamedWithItsPlace() {
    assertFalse(hand.reads("/papers/record.pdf"));
    Fx.run(() -> {
      window
          .session()
          .export(state ->
              state.with(new ExportProgress.Made(List.of("/papers/record.pdf"), 0, false)));
      window.session().goTo(new Page.Overview());
      window.session().goTo(new Page.Done());
    });
    assertTrue(hand.reads("/papers/record.pdf"));
  }

  @Test
  void everyActionCanBeSeen() {
    assertTrue(hand.reads("Step 8"));
    assertFalse(hand.reads("Step 2"));
    hand.press("rest-actions");
    assertTrue(hand.reads("Step 0"));
    hand.press("plan");
    assertEquals(new Page.Actions(), window.session().state().page());
  }
}
