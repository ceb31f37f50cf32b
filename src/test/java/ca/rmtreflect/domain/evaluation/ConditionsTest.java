package ca.rmtreflect.domain.evaluation;

import static ca.rmtreflect.domain.evaluation.Truth.FALSE;
import static ca.rmtreflect.domain.evaluation.Truth.TRUE;
import static ca.rmtreflect.domain.evaluation.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.pack.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

  private static final Condition USED =
      new Condition.Chosen("uses", List.of("practice", "personal"));
  private static final Condition ANSWERED_NO = new Condition.Chosen("asked", List.of("yes"));
  private static final Condition ANSWERED_YES = new Condition.Chosen("asked", List.of("no"));
  private static final Condition OPEN = new Condition.Chosen("open", List.of("yes"));
  private static final Assessment ASKED = Sketch.blank().choosing("asked", "no").done();

  @Test
  void alwaysHolds() {
    assertEquals(TRUE, Conditions.check(new Condition.Always(), Sketch.blank().done()));
  }

  @Test
  void aChoiceThatIsNotMadeIsUnknown() {
    assertEquals(UNKNOWN, Conditions.check(USED, Sketch.blank().done()));
    assertEquals(TRUE, Conditions.check(USED, Sketch.blank().choosing("uses", "personal").done()));
    assertEquals(
        TRUE, Conditions.check(USED, Sketch.blank().choosing("uses", "none", "practice").done()));
    assertEquals(FALSE, Conditions.check(USED, Sketch.blank().choosing("uses", "none").done()));
  }

  @Test
  void someAccountIsEnough() {
    Condition on = new Condition.OfAccount(AccountField.REVIEWS, List.of("on", "no-switch"), false);
    assertEquals(FALSE, Conditions.check(on, Sketch.blank().done()));
    Sketch off = Sketch.blank().listing("a1").listing("a2", "reviews", "off");
    assertEquals(FALSE, Conditions.check(on, off.done()));
    assertEquals(TRUE, Conditions.check(on, off.listing("a3", "reviews", "no-switch").done()));
  }

  @Test
  void noneOfTheseIsAlsoWhatIsNotFilledIn() {
    Condition other = new Condition.OfAccount(AccountField.PURPOSE, List.of("personal"), true);
    assertEquals(FALSE, Conditions.check(other, Sketch.blank().done()));
    Sketch personal = Sketch.blank().listing("a1", "purpose", "personal");
    assertEquals(FALSE, Conditions.check(other, personal.done()));
    assertEquals(TRUE, Conditions.check(other, personal.listing("a2").done()));
    assertEquals(TRUE, Conditions.check(other, personal.listing("a2", "purpose", "both").done()));
  }

  @Test
  void aFieldThatIsNotAskedSaysNothing() {
    Condition on = new Condition.OfAccount(AccountField.REVIEWS, List.of("on"), false);
    assertEquals(
        FALSE,
        Conditions.check(
            on, Sketch.blank().listing("a1", "reviews", "on", "purpose", "personal").done()));
  }

  @Test
  void whatIsOpenDecidesOnlyWhereNothingElseDoes() {
    assertEquals(TRUE, any(ANSWERED_NO, OPEN, ANSWERED_YES));
    assertEquals(UNKNOWN, any(ANSWERED_NO, OPEN));
    assertEquals(FALSE, any(ANSWERED_NO, ANSWERED_NO));
    assertEquals(FALSE, all(ANSWERED_YES, OPEN, ANSWERED_NO));
    assertEquals(UNKNOWN, all(ANSWERED_YES, OPEN));
    assertEquals(TRUE, all(ANSWERED_YES, ANSWERED_YES));
    assertEquals(UNKNOWN, Conditions.check(new Condition.Not(OPEN), ASKED));
    assertEquals(TRUE, Conditions.check(new Condition.Not(ANSWERED_NO), ASKED));
    assertEquals(FALSE, Conditions.check(new Condition.Not(ANSWERED_YES), ASKED));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          TRUE,    TRUE,    TRUE,    TRUE
          TRUE,    UNKNOWN, UNKNOWN, TRUE
          TRUE,    FALSE,   FALSE,   TRUE
          UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN
          UNKNOWN, FALSE,   FALSE,   UNKNOWN
          FALSE,   FALSE,   FALSE,   FALSE
          """)
  void truthFollowsKleene(Truth one, Truth other, Truth both, Truth either) {
    assertEquals(both, one.and(other));
    assertEquals(both, other.and(one));
    assertEquals(either, one.or(other));
    assertEquals(either, other.or(one));
    assertEquals(one.and(other).not(), one.not().or(other.not()));
  }

  private static Truth any(Condition... of) {
    return Conditions.check(new Condition.Any(List.of(of)), ASKED);
  }

  private static Truth all(Condition... of) {
    return Conditions.check(new Condition.All(List.of(of)), ASKED);
  }
}
