package ca.rmtreflect.report;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.assessment.YearPart;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cases on which the record is judged, over the shipped pack.
public enum RecordCase {
  /// A year begun a minute ago.
  EMPTY,
  /// A practice of one's own, everything answered.
  SOLO,
  SOLO_WITHOUT_NOTES,
  /// Every checkpoint asked, each answered *Not sure yet*, nothing written.
  NOT_SURE,
  /// No social media at all.
  NONE,
  /// A contractor in a clinic, eight accounts.
  CLINIC,
  CLINIC_ACCOUNTS,
  /// The year after, written partly in the other language.
  SECOND_YEAR,
  /// A finished year of whose plan something became later.
  FOLLOWED,
  /// Answers whose questions are no longer asked, or gone from the pack.
  KEPT;

  public static final Pack PACK = PackCatalog.shipped().newest();

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Instant INSTANT = Instant.parse("2026-11-22T15:00:00Z");

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The record of somebody who writes in a language, in that language.
  Report report(Language language) {
    return report(language, ReportLanguage.of(language));
  }

  /// The record in one language or both; a bilingual one of somebody who writes in English.
  public Report report(ReportLanguage spoken) {
    return report(spoken, Detail.COMPACT);
  }

  /// The same as close together, or in as much detail, as is asked.
  public Report report(ReportLanguage spoken, Detail detail) {
    return report(writer(spoken), spoken, detail);
  }

  /// Every case in every language and every detail.
  public static Stream<Report> reports() {
    return Stream.of(values())
        .flatMap(one ->
            Stream.of(ReportLanguage.values())
                .flatMap(spoken ->
                    Stream.of(Detail.values()).map(detail -> one.report(spoken, detail))));
  }

  static Language writer(ReportLanguage spoken) {
    return spoken == ReportLanguage.FR ? Language.FR : Language.EN;
  }

  /// The record of somebody who writes in a language.
  public Report report(Language language, ReportLanguage spoken) {
    return report(language, spoken, Detail.COMPACT);
  }

  public Report report(Language language, ReportLanguage spoken, Detail detail) {
    return ReportBuilder.build(
        PACK,
        new FollowedYear(assessment(language), followUp(language)),
        previous(language),
        choices(spoken, detail),
        "0123456789abcdef");
  }

  ReportChoices choices(ReportLanguage language) {
    return choices(language, Detail.COMPACT);
  }

  ReportChoices choices(ReportLanguage language, Detail detail) {
    Part part = this == CLINIC_ACCOUNTS ? Part.ACCOUNTS : Part.ALL;
    return new ReportChoices(language, part, this != SOLO_WITHOUT_NOTES, detail);
  }

  Assessment assessment(Language language) {
    return switch (this) {
      case EMPTY -> Assessment.begin("empty", 2026, PACK.reference(), DAY, INSTANT);
      case SOLO, SOLO_WITHOUT_NOTES, FOLLOWED -> Examples.of(ExampleProfile.SOLO, language, PACK);
      case NONE -> Examples.of(ExampleProfile.NONE, language, PACK);
      case CLINIC, CLINIC_ACCOUNTS -> Examples.of(ExampleProfile.CLINIC, language, PACK);
      case NOT_SURE -> notSure(language);
      case SECOND_YEAR -> secondYear(language);
      case KEPT -> kept(language);
    };
  }

  /// What became of the plan after the year was finished.
  FollowUp followUp(Language language) {
    if (this != FOLLOWED) {
      return FollowUp.NONE;
    }
    LocalDate day = LocalDate.of(2027, 2, 3);
    Assessment year = assessment(language);
    Action first = year.actions().getFirst();
    Action second = year.actions().get(1);
    Goal goal = year.goals().getFirst();
    boolean english = language == Language.EN;
    return FollowUp.NONE
        .with(first, first.withState(ActionState.DONE, day.minusDays(20)), day)
        .withNote(
            first.id(),
            typed(language, english ? "It took two evenings." : "Deux soirées ont suffi."),
            day)
        .with(
            second,
            second
                .withState(ActionState.DROPPED, day)
                .withReason(
                    typed(language, english ? "The account is closed." : "Le compte est fermé.")),
            day)
        .with(
            goal,
            goal.with(
                    Goal.Part.OUTCOME,
                    typed(
                        language,
                        english
                            ? "I changed how I answer reviews."
                            : "J’ai changé ma façon de répondre aux avis."))
                .withClosedOn(day),
            day)
        .withChangedAt(Instant.parse("2027-02-04T02:30:00Z"));
  }

  private @Nullable EvaluatedYear previous(Language language) {
    return this == SECOND_YEAR
        ? EvaluatedYear.of(PACK, followed(Examples.of(ExampleProfile.SOLO, language, PACK)))
        : null;
  }

  /// The last action was done before the second year was begun.
  private static FollowedYear followed(Assessment solo) {
    LocalDate day = LocalDate.of(2027, 2, 3);
    Action last = solo.actions().getLast();
    return new FollowedYear(
        solo, FollowUp.NONE.with(last, last.withState(ActionState.DONE, day), day));
  }

  private static Assessment notSure(Language language) {
    Assessment clinic = Examples.of(ExampleProfile.CLINIC, language, PACK);
    return Assessment.begin("not-sure", 2026, PACK.reference(), DAY, INSTANT)
        .withProfile(clinic.profile().values())
        .withAccounts(clinic.accounts())
        .withAnswers(
            PACK.checkpoints().stream()
                .map(one -> Answer.blank(one.id(), one.revision(), one.question()))
                .map(answer -> answer.withValue(AnswerValue.NOT_SURE, DAY))
                .toList())
        .finished(DAY);
  }

  private static Assessment secondYear(Language language) {
    LocalDate today = LocalDate.of(2027, 11, 8);
    Assessment former = Examples.of(ExampleProfile.SOLO, language, PACK);
    Assessment year =
        former
            .next(
                "second-year",
                2027,
                PACK.reference(),
                today,
                Instant.parse("2027-11-09T02:30:00Z"),
                EnumSet.allOf(YearPart.class))
            .withSample(false);
    List<Account> accounts = new ArrayList<>(year.accounts());
    accounts.removeLast();
    accounts.set(
        0, accounts.getFirst().with(AccountField.MESSAGES, Value.Chosen.one("on-with-notice")));
    accounts.set(
        1, accounts.get(1).with(AccountField.LAST_LOOKED, new Value.Dated(today.minusDays(2))));
    accounts.set(2, accounts.get(2).with(AccountField.LAST_LOOKED, new Value.Dated(today)));
    accounts.add(
        Account.blank("tiktok")
            .with(AccountField.PLATFORM, Value.Chosen.one("tiktok"))
            .with(AccountField.PURPOSE, Value.Chosen.one("professional")));
    List<Action> actions = new ArrayList<>(year.actions());
    actions.set(0, actions.getFirst().withState(ActionState.DONE, today));
    actions.set(
        1,
        actions
            .get(1)
            .withState(ActionState.DROPPED, today)
            .withReason(typed(language, "Le compte est fermé / The account is closed")));
    actions.removeLast();
    actions.add(
        new Action(
            "action-new",
            new Origin.Own(),
            typed(language.other(), "Une idée / An idea"),
            null,
            ActionState.OPEN));
    Assessment changed = year.withAccounts(accounts).withActions(actions);
    for (Item.Checkpoint one : PACK.checkpoints().subList(0, 12)) {
      Answer before = former.answers().get(one.id());
      AnswerValue value =
          before == null || before.value() == AnswerValue.IN_PART
              ? AnswerValue.YES
              : before.value();
      Answer given = Answer.blank(one.id(), one.revision(), one.question()).withValue(value, today);
      changed =
          changed.withAnswer(
              (before == null ? given : given.lookedAt(before, today))
                  .withNote(typed(language.other(), "Note " + one.id())));
    }
    return changed;
  }

  private static Assessment kept(Language language) {
    Assessment solo = Examples.of(ExampleProfile.SOLO, language, PACK);
    Item choice = PACK.item("social-media").orElseThrow();
    Answer retired =
        Answer.blank(
                "gone-from-the-pack",
                1,
                new LocalizedText(
                    "A question of an older pack?", "Une question d’un ancien questionnaire?"))
            .withValue(AnswerValue.IN_PART, DAY)
            .withNote(typed(language, "Alpha"));
    LocalizedText gone = new LocalizedText("A former question?", "Une ancienne question?");
    return solo.withAccounts(List.of())
        .withProfileEntry(new Entry("social-media", 1, Value.Chosen.one("none"), choice.question()))
        .withProfileEntry(new Entry("former", 1, Value.Chosen.one("option-id"), gone))
        .withAnswer(retired);
  }

  private static FreeText typed(Language language, String text) {
    return new FreeText(text, language);
  }
}
