package ca.rmtreflect.ui;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.session.YearPair;
import ca.rmtreflect.ui.session.YearSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Two years in which an answer of every kind went on in every way.
public final class ComparedYears {

  private ComparedYears() {}

  public static YearPair pair(Language language) {
    return pair(language, SampleYear.PACK);
  }

  /// The two among the years of a folder, and one more.
  public static List<YearSummary> listed() {
    return List.of(
        ListedYears.year(
            "sample-2026", 2026, AssessmentState.OPEN, false, 31, 34, SampleYear.TODAY),
        ListedYears.year(
            "sample-2025",
            2025,
            AssessmentState.FINISHED,
            false,
            34,
            34,
            SampleYear.TODAY.minusYears(1)),
        ListedYears.year(
            "2024-c",
            2024,
            AssessmentState.FINISHED,
            false,
            30,
            31,
            SampleYear.TODAY.minusYears(2)));
  }

  /// The later year answers a questionnaire of its own.
  public static YearPair pair(Language language, Pack later) {
    boolean english = language == Language.EN;
    Action ask = action(language, "ask", english ? "Ask the owner again." : "Redemander.");
    Action remove = action(language, "remove", english ? "Remove the link." : "Retirer le lien.");
    Assessment former = SampleYear.former(language).withActions(List.of(ask, remove));
    LocalDate day = LocalDate.of(2026, 2, 3);
    FollowedYear followed =
        new FollowedYear(
            former, FollowUp.NONE.with(remove, remove.withState(ActionState.DONE, day), day));
    return new YearPair(
        EvaluatedYear.of(SampleYear.PACK, followed),
        EvaluatedYear.of(later, after(followed.followUp().on(former), later)));
  }

  private static Action action(Language language, String id, String words) {
    return new Action(id, new Origin.Own(), new FreeText(words, language), null, ActionState.OPEN);
  }

  private static Assessment after(Assessment former, Pack pack) {
    Assessment year = SampleYear.after(former);
    AnswerValue[] values = AnswerValue.values();
    int answered = 0;
    for (Item.Checkpoint checkpoint : pack.checkpoints()) {
      int number = answered++;
      if (number % 9 != 8) {
        year = SampleYear.answer(year, checkpoint, values[(number + number / 7) % values.length]);
      }
    }
    List<Account> accounts = new ArrayList<>(year.accounts());
    accounts.set(0, SampleYear.withReviews(accounts.getFirst(), "off"));
    accounts.removeLast();
    accounts.add(
        Account.blank("tiktok")
            .with(AccountField.PLATFORM, Value.Chosen.one("tiktok"))
            .with(AccountField.PURPOSE, Value.Chosen.one("professional")));
    return year.withAccounts(accounts);
  }
}
