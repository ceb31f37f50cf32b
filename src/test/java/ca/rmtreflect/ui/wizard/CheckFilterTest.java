package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearAccess;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Check shows all questions, or those that a filter names.
class CheckFilterTest {

  @Test
  void aFilterShowsTheQuestionsThatItNamesAndNothingElse() {
    Item.Checkpoint first = SampleYear.PACK.checkpoints().get(0);
    Item.Checkpoint second = SampleYear.PACK.checkpoints().get(1);
    Assessment year =
        SampleYear.answer(
            SampleYear.answer(SampleYear.started(Language.EN), first, AnswerValue.NOT_YET),
            second,
            AnswerValue.NOT_SURE);
    TestWindow window = CheckViewTest.open(year);
    Hand hand = new Hand(window);
    assertTrue(hand.sees("change-separate-accounts") && hand.sees("change-year"));
    for (var one :
        Map.of(
                "in-part",
                AnswerValue.IN_PART,
                "not-sure",
                AnswerValue.NOT_SURE,
                "not-yet",
                AnswerValue.NOT_YET)
            .entrySet()) {
      hand.press("check-filter-" + one.getKey());
      Fx.pulse();
      List<String> expected =
          SampleYear.PACK.checkpoints().stream()
              .map(Item::id)
              .filter(id -> year.valueOf(id).filter(one.getValue()::equals).isPresent())
              .toList();
      assertFalse(expected.isEmpty(), one.getKey());
      List<String> shown =
          SampleYear.PACK.checkpoints().stream()
              .map(Item::id)
              .filter(id -> hand.sees("change-" + id))
              .toList();
      assertEquals(expected, shown, one.getKey());
      assertFalse(hand.sees("change-year"));
    }
    assertFalse(hand.sees("check-filter-changed"), "there is no year before");
    Fx.run(() -> {
      window.session().goTo(new Page.Overview());
      window.session().goTo(new Page.Check());
    });
    assertFalse(hand.sees("change-year"), "what was chosen is kept");
    hand.press("check-filter-everything");
    Fx.pulse();
    assertTrue(hand.sees("change-separate-accounts") && hand.sees("change-year"));
    window.close();
  }

  @Test
  void theOtherFiltersLookAtNotesMarksAndTheYearBefore() {
    Assessment year = SampleYear.started(Language.EN);
    Item.Checkpoint first = SampleYear.PACK.checkpoints().getFirst();
    Answer answer = Objects.requireNonNull(year.answers().get(first.id()));
    Assessment before =
        year.withAnswer(answer.withValue(AnswerValue.NOT_APPLICABLE, SampleYear.TODAY));
    Assessment now =
        year.withAnswer(answer.withMarked(true).withNote(new FreeText("A note", Language.EN)));
    EvaluatedYear former = EvaluatedYear.of(SampleYear.PACK, before);
    OpenYear open =
        OpenYear.of(SampleYear.PACK, now, former, new YearAccess.Ours(), SampleYear.TODAY);
    assertEquals(List.of(first.id()), shown(CheckFilter.TO_COME_BACK_TO, open));
    assertEquals(List.of(first.id()), shown(CheckFilter.CHANGED, open));
    List<String> noted =
        now.answers().values().stream()
            .filter(one -> !one.note().isBlank())
            .map(Answer::checkpoint)
            .toList();
    assertTrue(noted.contains(first.id()) && noted.size() < now.answers().size());
    assertEquals(noted, shown(CheckFilter.WITH_NOTE, open));
    assertEquals(
        SampleYear.PACK.checkpoints().stream()
            .map(Item::id)
            .filter(id -> now.valueOf(id).isEmpty())
            .toList(),
        shown(CheckFilter.UNANSWERED, open));
  }

  /// Changed is what the comparison of two years calls so, and has an answer this year.
  @Test
  void anAnswerToAnotherQuestionHasChangedAndAMissingOneHasNot() {
    Assessment year = SampleYear.started(Language.EN);
    Item.Checkpoint reworded = SampleYear.PACK.checkpoints().getFirst();
    Item.Checkpoint open = SampleYear.PACK.checkpoints().getLast();
    AnswerValue value = year.valueOf(reworded.id()).orElseThrow();
    Assessment before =
        SampleYear.answer(year, open, AnswerValue.YES)
            .withAnswer(
                Answer.blank(reworded.id(), reworded.revision() + 1, reworded.question())
                    .withValue(value, SampleYear.TODAY));
    EvaluatedYear former = EvaluatedYear.of(SampleYear.PACK, before);
    OpenYear now =
        OpenYear.of(SampleYear.PACK, year, former, new YearAccess.Ours(), SampleYear.TODAY);
    assertEquals(List.of(reworded.id()), shown(CheckFilter.CHANGED, now));
  }

  private static List<String> shown(CheckFilter filter, OpenYear year) {
    return SampleYear.PACK.checkpoints().stream().map(Item::id).filter(filter.in(year)).toList();
  }
}
