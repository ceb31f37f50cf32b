package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.OverTimePacks;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.YearPart;
import ca.rmtreflect.domain.evaluation.CheckpointChange;
import ca.rmtreflect.domain.evaluation.CheckpointChange.Kind;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.evaluation.PackOrder;
import ca.rmtreflect.domain.evaluation.YearComparison;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two years in a row, the second with a later version of the questions; and an old year in a
/// program that no longer has its version.
class PackOverTimeTest {

  private static final Pack FIRST = OverTimePacks.first();
  private static final Pack LATER = OverTimePacks.later();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
  private static final String NOTE = "Ask Jo about the old pictures.";

  private static final Assessment FORMER =
      answered(Assessment.begin("2026-a", 2026, FIRST.reference(), DAY, NOW), FIRST).finished(DAY);
  private static final Assessment YEAR =
      answered(
          FORMER.next(
              "2027-b",
              2027,
              LATER.reference(),
              DAY.plusYears(1),
              NOW,
              EnumSet.allOf(YearPart.class)),
          LATER);

  @Test
  void eachQuestionGoesOnAsTheLaterVersionSays() {
    Map<String, Kind> kinds =
        YearComparison.of(EvaluatedYear.of(FIRST, FORMER), EvaluatedYear.of(LATER, YEAR))
            .checkpoints()
            .stream()
            .collect(Collectors.toMap(CheckpointChange::checkpoint, CheckpointChange::kind));
    assertEquals(
        Map.of(
            "kind-words", Kind.SAME,
            "credit-given", Kind.SAME,
            "made-images", Kind.NEWLY_ASKED,
            "photos-asked", Kind.REWORDED,
            "old-forum", Kind.NO_LONGER_ASKED),
        kinds);
  }

  @Test
  void anAnswerWhoseQuestionHasGoneIsKept() {
    Assessment arranged = PackOrder.arrange(LATER, YEAR);
    Answer carried = arranged.carriedAnswer("old-forum").orElseThrow();
    assertEquals(FORMER.answers().get("old-forum"), carried);
    Assessment with = arranged.withAnswer(carried);
    String record = text(LATER, with, null, Language.FR, Detail.COMPACT);
    assertTrue(record.contains("Lisez-vous le forum chaque semaine?"), record);
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void theRecordSaysItInBothLanguages(Detail detail) {
    EvaluatedYear former = EvaluatedYear.of(FIRST, FORMER);
    String english = text(LATER, YEAR, former, Language.EN, detail);
    for (String words :
        new String[] {
          "Newly asked", "No longer asked", "Reworded: not comparable", "The old forum"
        }) {
      assertTrue(english.contains(words), words);
    }
    String french = text(LATER, YEAR, former, Language.FR, detail);
    for (String words : new String[] {"Nouvellement posée", "N’est plus posée", "L’ancien forum"}) {
      assertTrue(french.contains(words), words);
    }
  }

  /// The gap is named, and nothing of another version is passed off as what was asked.
  @ParameterizedTest
  @EnumSource(Detail.class)
  void withoutItsVersionAYearPrintsWhatItsFileHolds(Detail detail) {
    Pack shown = OverTimePacks.withoutTheFirst().shown(FORMER);
    assertTrue(shown.isRecorded());
    assertEquals(FORMER.pack(), shown.reference());
    for (Item.Checkpoint checkpoint : FIRST.checkpoints()) {
      assertEquals(
          checkpoint.question(), shown.checkpoint(checkpoint.id()).orElseThrow().question());
    }
    for (Language language : Language.values()) {
      String record = text(shown, FORMER, null, language, detail);
      for (Item.Checkpoint checkpoint : FIRST.checkpoints()) {
        assertTrue(record.contains(checkpoint.question().in(language)), checkpoint.id());
      }
      assertTrue(record.contains(NOTE));
      assertTrue(record.contains(language == Language.EN ? "In\u00a0part" : "En\u00a0partie"));
      assertTrue(
          record.contains(
              language == Language.EN
                  ? "This program does not have version 2026.1 of the questions."
                  : "Ce programme n’a pas la version 2026.1 des questions."));
      assertFalse(
          record.contains(LATER.checkpoint("photos-asked").orElseThrow().question().in(language)));
    }
  }

  @Test
  void withItsVersionNothingIsMissing() {
    Pack shown = OverTimePacks.catalog().shown(FORMER);
    assertEquals(FIRST, shown);
    assertFalse(
        text(shown, FORMER, null, Language.EN, Detail.FULL).contains("does not have version"));
  }

  private static Assessment answered(Assessment year, Pack pack) {
    Assessment answered = year;
    for (Item.Checkpoint checkpoint : pack.checkpoints()) {
      answered =
          answered.withAnswer(
              Answer.blank(checkpoint.id(), checkpoint.revision(), checkpoint.question())
                  .withValue(AnswerValue.IN_PART, DAY)
                  .withNote(new FreeText(NOTE, Language.EN)));
    }
    return answered;
  }

  private static String text(
      Pack pack,
      Assessment year,
      @Nullable EvaluatedYear former,
      Language language,
      Detail detail) {
    return ReportText.of(
        ReportBuilder.build(
            pack,
            year,
            former,
            new ReportChoices(ReportLanguage.of(language), Part.ALL, true, detail),
            "0123456789abcdef"));
  }
}
