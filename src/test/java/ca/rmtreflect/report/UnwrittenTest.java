package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.i18n.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which points are said to have no action.
class UnwrittenTest {

  private static final Origin NAME = new Origin.FromCheckpoint("name-as-registered");
  private static final Origin MESSAGES = new Origin.FromCheckpoint("health-by-message");

  @Test
  void anActionForAnAccountCoversTheQuestionBesideWhichTheFindingStands() {
    Assessment solo = RecordCase.SOLO.assessment(Language.EN);
    List<Origin> open = unwritten(solo);
    assertFalse(open.contains(NAME), open::toString);
    assertFalse(open.contains(MESSAGES), open::toString);
    assertEquals(1, open.size());
    List<Origin> none = unwritten(solo.withActions(List.of()));
    assertTrue(none.containsAll(List.of(NAME, MESSAGES)), none::toString);
  }

  private static List<Origin> unwritten(Assessment year) {
    return Unwritten.of(
        new ReportInput(
            RecordCase.PACK,
            year,
            FollowUp.NONE,
            null,
            Evaluation.of(RecordCase.PACK, year, ReportBuilder.asOf(year)),
            RecordCase.SOLO.choices(ReportLanguage.EN),
            new TextMaker(Messages.of(Language.EN))));
  }
}
