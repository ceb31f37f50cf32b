package ca.rmtreflect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.OwnWords;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said to go out with a record is what the record shows: every box holds a word of its
/// own, which is looked for in the record.
class ExportedWordsTest {

  private int words;

  @ParameterizedTest
  @EnumSource(names = {"SOLO", "NONE", "CLINIC", "KEPT", "FOLLOWED", "SECOND_YEAR"})
  void whatIsCountedIsWhatIsShown(RecordCase of) {
    FollowedYear year = followed(marked(of.assessment(Language.EN)));
    assertTrue(words > 20, () -> "only " + words);
    Evaluation evaluation = evaluated(year);
    for (Part part : Part.values()) {
      for (boolean notes : List.of(true, false)) {
        for (Detail detail : Detail.values()) {
          ReportChoices choices = new ReportChoices(ReportLanguage.EN, part, notes, detail);
          String record =
              ReportText.of(ReportBuilder.build(RecordCase.PACK, year, null, choices, "00"));
          ExportedWords exported = new ExportedWords(year, evaluation, part, notes, false, true);
          for (OwnWords one : OwnWords.in(year)) {
            assertEquals(
                record.contains(one.text()), exported.hold(one.box()), () -> one + ", " + choices);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SOLO", "KEPT"})
  void allOfItGoesAlongInsideThePdf(RecordCase of) {
    FollowedYear year = followed(marked(of.assessment(Language.EN)));
    for (boolean shown : List.of(true, false)) {
      ExportedWords exported =
          new ExportedWords(year, evaluated(year), Part.ALL, true, true, shown);
      for (OwnWords one : OwnWords.in(year)) {
        boolean later = one.box() instanceof OwnWords.Box.Later;
        boolean printed = shown && year.assessment().isFinished();
        assertEquals(!later || printed, exported.hold(one.box()), one::toString);
      }
    }
  }

  private static Evaluation evaluated(FollowedYear year) {
    Assessment signed = year.assessment();
    return Evaluation.of(RecordCase.PACK, signed, ReportBuilder.asOf(signed));
  }

  /// With something in every box of what was entered later.
  private FollowedYear followed(Assessment year) {
    LocalDate day = LocalDate.of(2027, 1, 5);
    return new FollowedYear(
        year,
        new FollowUp(
            Instant.parse("2027-01-05T15:00:00Z"),
            year.actions().stream()
                .map(one ->
                    new FollowUp.OfAction(one.id(), ActionState.DROPPED, null, word(), word(), day))
                .toList(),
            year.goals().stream()
                .map(one -> new FollowUp.OfGoal(one.id(), word(), null, false, day))
                .toList()));
  }

  private Assessment marked(Assessment year) {
    return year.withProfile(marked(year.profile().values()))
        .withReflections(marked(year.reflections().values()))
        .withAccounts(
            Stream.concat(year.accounts().stream(), Stream.of(Account.blank("new")))
                .map(this::marked)
                .toList())
        .withAnswers(
            year.answers().values().stream()
                .map(answer -> answer.withReason(word()).withNote(word()).withEvidence(word()))
                .toList())
        .withGoals(List.of(new Goal("goal", word(), null)))
        .withActions(
            Stream.concat(
                    year.actions().stream(),
                    Stream.of(
                        new Action(
                            "new", new Origin.Own(), FreeText.EMPTY, null, ActionState.DROPPED)))
                .map(action -> action.withText(word()))
                .toList())
        .withDeclaration(new Declaration(word().text(), null));
  }

  private List<Entry> marked(Collection<Entry> entries) {
    return entries.stream()
        .map(entry ->
            entry.value() instanceof Value.Written
                ? new Entry(
                    entry.item(), entry.revision(), new Value.Written(word()), entry.question())
                : entry)
        .toList();
  }

  private Account marked(Account account) {
    Account marked = account;
    for (AccountField field : AccountField.values()) {
      if (field.kind() == AccountField.Kind.LINE || field.kind() == AccountField.Kind.TEXT) {
        marked = marked.with(field, new Value.Written(word()));
      }
    }
    return marked;
  }

  private FreeText word() {
    words++;
    return new FreeText("Word" + words + "x", Language.EN);
  }
}
