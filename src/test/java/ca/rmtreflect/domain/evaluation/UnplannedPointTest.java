package ca.rmtreflect.domain.evaluation;

import static ca.rmtreflect.domain.pack.SmallPack.checkpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.domain.pack.SmallPack;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An answer and what stands behind it in the accounts are one point of the plan.
class UnplannedPointTest {

  private static final Pack PACK =
      SmallPack.empty()
          .section(
              SectionKind.CHECKPOINTS,
              checkpoint("first"),
              checkpoint("avoid-testimonials"),
              checkpoint("disable-testimonials"))
          .build();

  private static final Origin FIRST = new Origin.FromCheckpoint("first");
  private static final Origin AVOID = new Origin.FromCheckpoint("avoid-testimonials");
  private static final Origin DISABLE = new Origin.FromCheckpoint("disable-testimonials");
  private static final Origin.FromAccount ONE = new Origin.FromAccount("a1", AccountGap.REVIEWS_ON);
  private static final Origin.FromAccount TWO = new Origin.FromAccount("a2", AccountGap.REVIEWS_ON);

  @Test
  void anAnswerAndWhatWasFoundBehindItAreOnePoint() {
    assertEquals(
        List.of(point(FIRST), point(DISABLE, ONE, TWO)),
        points(year(AnswerValue.YES, AnswerValue.NOT_YET)));
  }

  @Test
  void whatNoOpenAnswerStandsForIsAPointByItself() {
    assertEquals(
        List.of(point(FIRST), point(ONE), point(TWO)),
        points(year(AnswerValue.YES, AnswerValue.YES)));
  }

  @Test
  void whatStandsBehindTwoAnswersIsNamedOnce() {
    assertEquals(
        List.of(point(FIRST), point(AVOID, ONE, TWO), point(DISABLE)),
        points(year(AnswerValue.IN_PART, AnswerValue.NOT_YET)));
  }

  @Test
  void anActionForTheAnswerSettlesTheAccounts() {
    assertEquals(
        List.of(point(FIRST)),
        points(with(year(AnswerValue.YES, AnswerValue.NOT_YET), DISABLE, "Turn it off")));
  }

  @Test
  void anActionForOneAccountSettlesTheAnswerAndLeavesTheOtherAccount() {
    assertEquals(
        List.of(point(FIRST), point(TWO)),
        points(with(year(AnswerValue.YES, AnswerValue.NOT_YET), ONE, "Turn it off")));
  }

  @Test
  void aDateWithoutWordsSettlesNothing() {
    assertEquals(
        List.of(point(FIRST), point(DISABLE, ONE, TWO)),
        points(with(year(AnswerValue.YES, AnswerValue.NOT_YET), DISABLE, "")));
  }

  @Test
  void anActionOfAnAnswerThatHasChangedSettlesNothing() {
    assertEquals(
        List.of(point(FIRST), point(ONE), point(TWO)),
        points(with(year(AnswerValue.YES, AnswerValue.YES), DISABLE, "Turn it off")));
  }

  /// A section counts what is planned and what is not, each once.
  @Test
  void theSectionCountsPoints() {
    Assessment year = with(year(AnswerValue.YES, AnswerValue.NOT_YET), DISABLE, "Turn it off");
    Pack pack =
        SmallPack.empty()
            .section(
                SectionKind.CHECKPOINTS, checkpoint("first"), checkpoint("disable-testimonials"))
            .section(SectionKind.ACTIONS)
            .build();
    SectionProgress progress =
        Evaluation.of(pack, year, Sketch.TODAY).progressOf(pack.sections().getLast());
    assertEquals(1, progress.done());
    assertEquals(2, progress.asked());
  }

  private static Assessment year(AnswerValue avoid, AnswerValue disable) {
    return Sketch.blank()
        .answering("first", AnswerValue.NOT_SURE)
        .answering("avoid-testimonials", avoid)
        .answering("disable-testimonials", disable)
        .listing("a1", "purpose", "professional", "controller", "me", "reviews", "on")
        .listing("a2", "purpose", "professional", "controller", "me", "reviews", "on")
        .done();
  }

  private static Assessment with(Assessment year, Origin origin, String words) {
    return year.withActions(
        List.of(new Action("x", origin, Sketch.words(words), Sketch.TODAY, ActionState.OPEN)));
  }

  private static List<UnplannedPoint> points(Assessment year) {
    return Evaluation.of(PACK, year, Sketch.TODAY).unplanned();
  }

  private static UnplannedPoint point(Origin origin, Origin.FromAccount... found) {
    return new UnplannedPoint(origin, List.of(found));
  }
}
