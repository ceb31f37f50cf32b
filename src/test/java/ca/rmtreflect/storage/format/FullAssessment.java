package ca.rmtreflect.storage.format;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.Carried;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.assessment.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/// One year in which everything occurs that a file can hold. The newest fixture `full.json` is
/// this.
public final class FullAssessment {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final LocalizedText QUESTION =
      new LocalizedText("My own accounts are separate.", "Mes propres comptes sont séparés.");

  private FullAssessment() {}

  public static Assessment build() {
    return new Assessment(
            "2026-7f3a9c1e",
            2026,
            AssessmentState.OPEN,
            true,
            DAY,
            Instant.parse("2026-11-23T19:32:05.123Z"),
            null,
            "2025-0badcafe",
            new PackReference("rmt-social-media-ontario", "2026.1", "00ff"),
            new LinkedHashMap<>(),
            List.of(facebook(), personal()),
            true,
            new Carried(2025, new LinkedHashMap<>(), List.of("account-1"))
                .withAnswers(List.of(former())),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            List.of(
                new Goal(
                    "goal-1",
                    en("Read the article again"),
                    en("Look at it with a colleague"),
                    LocalDate.of(2027, 3, 1),
                    en("I can explain it"),
                    en("We changed our page"),
                    LocalDate.of(2027, 2, 1),
                    2025,
                    "separate-accounts"),
                new Goal("goal-2", fr("Écrire une règle d’une page"), null)),
            List.of(
                new Action(
                    "action-1",
                    new Origin.FromCheckpoint("separate-accounts"),
                    en("Open a page"),
                    DAY,
                    ActionState.OPEN,
                    null,
                    FreeText.EMPTY,
                    2024),
                new Action(
                    "action-2",
                    new Origin.FromAccount("account-1", AccountGap.REVIEWS_ON),
                    FreeText.EMPTY,
                    null,
                    ActionState.DONE,
                    DAY,
                    FreeText.EMPTY,
                    null),
                new Action(
                    "action-3",
                    new Origin.Own(),
                    fr("Rien"),
                    null,
                    ActionState.DROPPED,
                    null,
                    fr("Le compte est fermé"),
                    null)),
            new Declaration("Camille Tremblay-O’Neill", DAY))
        .withProfile(
            List.of(
                entry("practice-forms", new Value.Chosen(List.of("own-practice", "mobile"))),
                entry("registered-name", new Value.Written(fr("Camille Tremblay")))))
        .withAnswers(List.of(answered(), marked()))
        .withReflections(
            List.of(
                entry("what-changed", new Value.Written(en("Two lines\nand a 😀"))),
                entry("next-review", new Value.Dated(LocalDate.of(2027, 11, 1)))))
        .finished(LocalDate.of(2026, 11, 24));
  }

  /// The same as a file of format 1 holds it.
  static Assessment formatOne() {
    Assessment year = build().withCarried(null);
    return year.withGoals(
            year.goals().stream()
                .map(goal -> new Goal(goal.id(), goal.text(), goal.due()))
                .toList())
        .withActions(
            year.actions().stream()
                .map(action ->
                    new Action(
                        action.id(), action.origin(), action.text(), action.due(), action.state()))
                .toList());
  }

  private static Account facebook() {
    return Account.blank("account-1")
        .with(AccountField.PLATFORM, Value.Chosen.one("facebook-page"))
        .with(AccountField.NAME, new Value.Written(en("Quiet Hands Massage")))
        .with(AccountField.REVIEWS, Value.Chosen.one("on"))
        .with(AccountField.LAST_LOOKED, new Value.Dated(DAY));
  }

  private static Account personal() {
    return Account.blank("account-2").with(AccountField.PURPOSE, Value.Chosen.one("personal"));
  }

  private static Answer answered() {
    return Answer.blank("separate-accounts", 1, QUESTION)
        .withValue(AnswerValue.NOT_APPLICABLE, DAY)
        .withReason(fr("Aucun compte"))
        .withNote(en("See the policy of 2025"))
        .withEvidence(en("Binder, tab 4"));
  }

  private static Answer former() {
    Answer first = answered().withValue(AnswerValue.NOT_APPLICABLE, DAY.minusYears(2));
    return first.withNote(en("As every year")).confirmed(first, DAY.minusYears(1));
  }

  private static Answer marked() {
    return Answer.blank("keep-a-policy", 2, QUESTION).withMarked(true);
  }

  private static Entry entry(String item, Value value) {
    return new Entry(item, 1, value, QUESTION);
  }

  private static FreeText en(String text) {
    return new FreeText(text, Language.EN);
  }

  private static FreeText fr(String text) {
    return new FreeText(text, Language.FR);
  }
}
