package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.evaluation.Finding;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.wizard.CheckLine.Kind;
import ca.rmtreflect.ui.wizard.CheckLine.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a section of the year into lines for the check page.
final class CheckLines {

  /// Accounts and actions beyond these are counted, with the way to the page that lists them all.
  private static final int MOST = 15;

  private final Context context;
  private final OpenYear year;
  private final CheckpointLines checkpoints;

  CheckLines(Context context) {
    this.context = context;
    this.year = context.year();
    this.checkpoints = new CheckpointLines(context);
  }

  List<CheckLine> of(Section section) {
    return switch (section.kind()) {
      case PROFILE -> Stream.concat(Stream.of(yearLine()), profile(section)).toList();
      case ACCOUNTS -> accounts();
      case CHECKPOINTS ->
          section.checkpoints().stream()
              .filter(one -> year.evaluation().asked().contains(one.id()))
              .map(checkpoints::of)
              .toList();
      case OUTLOOK -> Stream.concat(reflections(section), goals()).toList();
      case ACTIONS -> actions();
      case FINISH -> List.of();
    };
  }

  private CheckLine yearLine() {
    String number = Integer.toString(year.assessment().year());
    return filled("year", context.text("check.year"), number, new Page.Profile());
  }

  private Stream<CheckLine> profile(Section section) {
    return entries(section, year.assessment().profile(), new Page.Profile());
  }

  private Stream<CheckLine> reflections(Section section) {
    return entries(section, year.assessment().reflections(), new Page.Outlook());
  }

  private Stream<CheckLine> entries(Section section, Map<String, Entry> entries, Page.OfYear page) {
    return section.items().stream()
        .filter(item -> year.evaluation().asked().contains(item.id()))
        .map(item -> entry(item, entries.get(item.id()), page));
  }

  private CheckLine entry(Item item, @Nullable Entry entry, Page.OfYear page) {
    String name = context.text(item.question());
    return entry == null || entry.value().isBlank()
        ? empty(item.id(), name, page)
        : new CheckLine(
            item.id(),
            name,
            ValueWords.of(context, item, entry.value()),
            item instanceof Item.TextPrompt prompt && prompt.multiline() ? Kind.WORDS : Kind.BRIEF,
            List.of(),
            page);
  }

  private List<CheckLine> accounts() {
    List<Account> accounts = year.assessment().accounts();
    Page.Accounts page = new Page.Accounts();
    List<CheckLine> lines = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    if (!year.assessment().accountsComplete()) {
      remarks.add(new Remark(context.text("check.accounts.unsure"), true));
    }
    int toLookAt = year.assessment().accountsToLookAt().size();
    if (toLookAt > 0) {
      remarks.add(new Remark(context.text("check.accounts.look", toLookAt), true));
    }
    year.evaluation().findingsAt("accounts").stream().map(this::remark).forEach(remarks::add);
    lines.add(
        new CheckLine(
            "accounts",
            context.text("check.accounts"),
            context.text("check.accounts.listed", accounts.size()),
            Kind.BRIEF,
            remarks,
            page));
    accounts.stream().limit(MOST).map(this::account).forEach(lines::add);
    addRest(lines, "accounts-rest", accounts.size() - MOST, page);
    return lines;
  }

  private CheckLine account(Account account) {
    List<Remark> remarks = new ArrayList<>();
    if (year.assessment().isToLookAt(account)) {
      remarks.add(new Remark(context.text("check.account.look"), true));
    }
    account
        .chosen(AccountField.REVIEWS)
        .filter(_ -> account.asks(AccountField.REVIEWS))
        .map(option -> context.nameOf(AccountField.REVIEWS, option))
        .map(words -> new Remark(context.text("check.account.reviews", words), false))
        .ifPresent(remarks::add);
    String purpose =
        account
            .chosen(AccountField.PURPOSE)
            .map(option -> context.nameOf(AccountField.PURPOSE, option))
            .orElse("");
    return new CheckLine(
        "account-" + account.id(),
        ValueWords.preview(context.nameOf(account)),
        purpose,
        Kind.BRIEF,
        remarks,
        new Page.AccountForm(account.id()));
  }

  private Stream<CheckLine> goals() {
    Page.Outlook page = new Page.Outlook();
    List<Goal> goals =
        year.assessment().goals().stream().filter(goal -> !goal.text().isBlank()).toList();
    if (goals.isEmpty()) {
      return Stream.of(empty("goals", context.text("outlook.goals"), page));
    }
    List<CheckLine> lines = new ArrayList<>();
    for (Goal goal : goals) {
      lines.add(
          new CheckLine(
              "goal-" + goal.id(),
              context.word("goal.box.", Goal.Part.TEXT, lines.size() + 1),
              ValueWords.preview(goal.text().text()),
              Kind.WORDS,
              due(goal.due()),
              page));
    }
    return lines.stream();
  }

  private List<CheckLine> actions() {
    Page.Actions page = new Page.Actions();
    List<PlannedAction> written = PlannedAction.byDate(year.evaluation().plan());
    int unplanned = year.evaluation().unplanned().size();
    List<CheckLine> lines = new ArrayList<>();
    written.stream()
        .limit(MOST)
        .forEach(planned -> lines.add(action("action-" + lines.size(), planned, page)));
    addRest(lines, "actions-rest", written.size() - MOST, page);
    if (unplanned > 0) {
      lines.add(empty("actions-open", context.text("report.unwritten", unplanned), page));
    }
    return lines.isEmpty()
        ? List.of(
            filled(
                "actions", context.text("check.actions"), context.text("check.actions.none"), page))
        : lines;
  }

  private CheckLine action(String id, PlannedAction planned, Page.Actions page) {
    ActionWords words = new ActionWords(context);
    return new CheckLine(
        id,
        words.origin(planned.origin()),
        words.text(planned.action()),
        ActionWords.isWritten(planned.action()) ? Kind.WORDS : Kind.MISSING,
        planned.action() == null ? List.of() : due(planned.action().due()),
        page);
  }

  private List<Remark> due(@Nullable LocalDate due) {
    return due == null
        ? List.of()
        : List.of(new Remark(context.text("check.due", context.day(due)), false));
  }

  private Remark remark(Finding finding) {
    return checkpoints.remark(finding);
  }

  private void addRest(List<CheckLine> lines, String id, int rest, Page.OfYear page) {
    if (rest > 0) {
      lines.add(
          filled(id, context.text("check.more", rest), context.text("check.more.value"), page));
    }
  }

  private CheckLine empty(String id, String name, Page.OfYear page) {
    return new CheckLine(id, name, context.text("check.item.empty"), Kind.MISSING, List.of(), page);
  }

  private static CheckLine filled(String id, String name, String value, Page.OfYear page) {
    return new CheckLine(id, name, value, Kind.BRIEF, List.of(), page);
  }
}
