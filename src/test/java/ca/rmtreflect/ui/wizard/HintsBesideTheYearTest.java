package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Carried;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearAccess;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may identify a client is found in what goes out with a year too: what was entered after it
/// was finished, and what came along from the year before.
class HintsBesideTheYearTest {

  @ParameterizedTest
  @ValueSource(strings = {"action-o-own-note", "action-o-own-reason", "goal-outcome-later-1"})
  @Hazard(63)
  void whatWasEnteredLaterIsReadToo(String box) {
    Action own = new Action("own", new Origin.Own(), FreeText.EMPTY, null, ActionState.OPEN);
    Goal goal = new Goal("goal", new FreeText("Learn", Language.EN), null);
    Assessment signed =
        SampleYear.started(Language.EN)
            .withActions(List.of(own))
            .withGoals(List.of(goal))
            .finished(SampleYear.TODAY);
    FollowUp later =
        switch (box) {
          case "action-o-own-note" ->
              FollowUp.NONE.withNote("own", HintsNoticeTest.TELLING, SampleYear.TODAY);
          case "action-o-own-reason" ->
              FollowUp.NONE.with(
                  own,
                  own.withState(ActionState.DROPPED, SampleYear.TODAY)
                      .withReason(HintsNoticeTest.TELLING),
                  SampleYear.TODAY);
          default ->
              FollowUp.NONE.with(
                  goal, goal.with(Goal.Part.OUTCOME, HintsNoticeTest.TELLING), SampleYear.TODAY);
        };
    TestWindow window = HintsNoticeTest.open(signed, new Page.Export(), Language.EN);
    Fx.run(() ->
        window
            .session()
            .open(
                SampleYear.PACK,
                new FollowedYear(signed, later),
                new YearAccess.Ours(),
                true,
                new Page.Export()));
    Fx.pulse();
    Hand hand = new Hand(window);
    assertTrue(hand.reads(HintsNoticeTest.ONE));
    assertTrue(hand.reads("You can continue either way"), "nothing is to be reopened for it");
    hand.press("hint-0");
    Fx.pulse();
    assertEquals(box, hand.focus());
    window.close();
  }

  @Test
  @Hazard(63)
  void whatCameFromTheYearBeforeIsCountedWhereItGoesOut() {
    Assessment plain = SampleYear.started(Language.EN);
    Answer former =
        HintsNoticeTest.inAnswer(AnswerValue.YES, one -> one.withNote(HintsNoticeTest.TELLING))
            .apply(plain)
            .answers()
            .get("separate-accounts");
    Assessment year =
        plain.withCarried(
            new Carried(2025, new LinkedHashMap<>(), List.of()).withAnswers(List.of(former)));
    for (Page.OfYear page : List.of(new Page.Check(), new Page.Finish())) {
      TestWindow window = HintsNoticeTest.open(year, page, Language.EN);
      assertFalse(new Hand(window).reads("identify a client"), page.path());
      window.close();
    }
    TestWindow window = HintsNoticeTest.open(year, new Page.Export(), Language.EN);
    Hand hand = new Hand(window);
    assertTrue(hand.reads(HintsNoticeTest.ONE));
    assertTrue(hand.reads("What you wrote in 2025"));
    Fx.run(() -> window.session().export(one -> one.with(one.choices().withAttachment(false))));
    assertFalse(hand.reads(HintsNoticeTest.ONE));
    Fx.run(() -> window.session().export(one -> one.with(one.choices().withAttachment(true))));
    hand.press("hint-0");
    Fx.pulse();
    assertEquals(new Page.Checkpoint("separate-accounts"), window.session().state().page());
    window.close();
  }
}
