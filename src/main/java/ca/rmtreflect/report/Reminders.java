package ca.rmtreflect.report;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.AccountNames;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportChoices.Part;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a year leaves to be reminded of: the next reflection, the actions and goals that are due,
/// and another look at each account. Worked out as of the day of the record, never of today.
///
/// What is settled by now is cancelled, whether its reminder was ever handed over or not.
public final class Reminders {

  /// In characters: what a calendar shows of an entry.
  private static final int LONGEST_TITLE = 70;

  private final ReportInput input;
  private final TextMaker words;
  private final Assessment year;

  private Reminders(ReportInput input) {
    this.input = input;
    words = input.words();
    year = input.assessment();
  }

  /// The reminders of a year. Accounts are to be looked at again after so many months; never, where
  /// that is 0. Of the accounts alone, there is nothing else.
  public static List<Reminder> of(
      Pack pack, FollowedYear followed, Part part, int months, Language language) {
    Assessment year = followed.now();
    LocalDate asOf = ReportBuilder.asOf(year);
    ReportChoices choices =
        new ReportChoices(ReportLanguage.of(language), part, true, Detail.COMPACT);
    Reminders reminders =
        new Reminders(
            new ReportInput(
                pack,
                year,
                FollowUp.NONE,
                null,
                Evaluation.of(pack, year, asOf),
                choices,
                new TextMaker(Messages.of(language))));
    List<Reminder> all = new ArrayList<>();
    switch (part) {
      case ALL -> {
        all.add(reminders.reflection(asOf));
        year.actions().stream().flatMap(reminders::action).forEach(all::add);
        year.goals().stream().flatMap(reminders::goal).forEach(all::add);
      }
      case ACCOUNTS -> {}
    }
    if (months > 0) {
      year.accounts().forEach(account -> all.add(reminders.account(account, asOf, months)));
    }
    return all;
  }

  /// What the reminder of an action is known by.
  public static String idOf(Action action) {
    return "action-" + action.id();
  }

  /// The day that the person set, else the first of September that comes next year or later.
  private Reminder reflection(LocalDate asOf) {
    int next = year.year() + 1;
    LocalDate usual = LocalDate.of(Math.max(next, asOf.getYear()), Month.SEPTEMBER, 1);
    LocalDate coming = usual.isAfter(asOf) ? usual : usual.plusYears(1);
    String former = Integer.toString(year.year());
    return new Reminder(
        "reflection-" + next,
        ownDay().orElse(coming),
        words.plain("reminder.reflection", Integer.toString(next)),
        words.plain("reminder.reflection.details", former));
  }

  private Optional<LocalDate> ownDay() {
    return year.reflections().values().stream()
        .map(Entry::value)
        .flatMap(value ->
            value instanceof Value.Dated(var day) ? Stream.of(day) : Stream.<LocalDate>empty())
        .findFirst();
  }

  private Stream<Reminder> action(Action action) {
    LocalDate due = action.due();
    if (due == null) {
      return Stream.empty();
    }
    String about = OriginText.line(action.origin(), input).oneLine();
    String text = CleanText.of(action.text().text()).strip();
    return Stream.of(
        new Reminder(
            idOf(action),
            due,
            FreeText.beginning(text.isEmpty() ? about : text, LONGEST_TITLE),
            words.plain("reminder.action.details", text, about, Integer.toString(year.year())),
            !action.isOpen()));
  }

  private Stream<Reminder> goal(Goal goal) {
    LocalDate due = goal.due();
    if (due == null) {
      return Stream.empty();
    }
    String kind = words.plain("reminder.goal");
    String text = CleanText.of(goal.text().text()).strip();
    String told =
        Stream.of(goal.text(), goal.activity(), goal.measure())
            .map(part -> CleanText.of(part.text()).strip())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return Stream.of(
        new Reminder(
            "goal-" + goal.id(),
            due,
            FreeText.beginning(text.isEmpty() ? kind : text, LONGEST_TITLE),
            words.plain("reminder.action.details", told, kind, Integer.toString(year.year())),
            !goal.isOpen()));
  }

  /// Counted from the day on which the person looked, or from the record where that is long ago.
  private Reminder account(Account account, LocalDate asOf, int months) {
    LocalDate again =
        account
            .date(AccountField.LAST_LOOKED)
            .map(looked -> looked.plusMonths(months))
            .filter(asOf::isBefore)
            .orElse(asOf.plusMonths(months));
    String name =
        FreeText.beginning(
            CleanText.of(AccountNames.of(account, input.pack(), words.messages())), LONGEST_TITLE);
    return new Reminder(
        "account-" + account.id(),
        again,
        words.plain("reminder.account", name),
        words.plain("reminder.account.details"));
  }
}
