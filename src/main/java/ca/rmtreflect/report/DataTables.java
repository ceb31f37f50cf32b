package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.AccountNames;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the tables of a reflection in one language. What a person typed stands there to the
/// letter, days as in ISO 8601.
public final class DataTables {

  private final ReportInput input;
  private final TextMaker words;

  private DataTables(ReportInput input) {
    this.input = input;
    words = input.words();
  }

  /// The tables of what was chosen: the accounts alone, or all of them; without the notes where
  /// they are left out. Of actions and goals they tell what is known by now.
  public static List<DataTable> of(
      Pack pack, FollowedYear year, ReportChoices choices, Language language) {
    Assessment assessment = year.assessment();
    Evaluation evaluation = Evaluation.of(pack, assessment, ReportBuilder.asOf(assessment));
    TextMaker words = new TextMaker(Messages.of(language));
    DataTables tables =
        new DataTables(
            new ReportInput(pack, assessment, year.followUp(), null, evaluation, choices, words));
    return switch (choices.part()) {
      case ALL -> List.of(tables.answers(), tables.accounts(), tables.actions(), tables.goals());
      case ACCOUNTS -> List.of(tables.accounts());
    };
  }

  private DataTable answers() {
    List<String> columns = columns("checkpoint", "section", "title", "question", "asked", "answer");
    if (input.withNotes()) {
      columns.addAll(columns("reason", "note", "evidence"));
    }
    columns.addAll(columns("marked", "answered-on", "confirmed-on"));
    List<List<String>> rows = new ArrayList<>();
    input.pack().checkpoints().forEach(one -> rows.add(answer(one)));
    input.evaluation().retired().forEach(one -> rows.add(retired(one)));
    return table(DataTable.Kind.ANSWERS, columns, rows);
  }

  private List<String> answer(Item.Checkpoint checkpoint) {
    Answer answer = input.answerOrBlank(checkpoint);
    String section =
        input
            .pack()
            .sectionOf(checkpoint.id())
            .map(one -> one.title().in(words.language()))
            .orElse("");
    boolean asked = input.evaluation().asked().contains(checkpoint.id());
    return row(answer, section, checkpoint.title().in(words.language()), yesOrNo(asked));
  }

  private List<String> retired(Answer answer) {
    return row(answer, "", "", yesOrNo(false));
  }

  private List<String> row(Answer answer, String section, String title, String asked) {
    AnswerValue value = answer.value();
    List<String> cells =
        new ArrayList<>(
            List.of(
                answer.checkpoint(),
                section,
                title,
                answer.question().in(words.language()),
                asked,
                value == null ? "" : AnswerMark.word(value, words).plain()));
    if (input.withNotes()) {
      cells.addAll(
          List.of(
              value == AnswerValue.NOT_APPLICABLE ? answer.reason().text() : "",
              answer.note().text(),
              answer.evidence().text()));
    }
    cells.addAll(
        List.of(yesOrNo(answer.marked()), day(answer.answeredOn()), day(answer.confirmedOn())));
    return cells;
  }

  private DataTable accounts() {
    List<AccountField> fields =
        Stream.of(AccountField.values())
            .filter(field -> input.withNotes() || field != AccountField.NOTE)
            .toList();
    List<String> columns = columns("account", "called");
    fields.forEach(field -> columns.add(words.plain("account.field." + field.slug())));
    return table(
        DataTable.Kind.ACCOUNTS,
        columns,
        input.assessment().accounts().stream().map(account -> account(account, fields)).toList());
  }

  private List<String> account(Account account, List<AccountField> fields) {
    List<String> cells = new ArrayList<>();
    cells.add(account.id());
    cells.add(AccountNames.of(account, input.pack(), words.messages()));
    fields.forEach(field -> cells.add(account.asks(field) ? value(account, field) : ""));
    return cells;
  }

  private String value(Account account, AccountField field) {
    return switch (account.fields().get(field)) {
      case Value.Written(var text) -> text.text();
      case Value.Dated(var date) -> Dates.iso(date);
      case Value.Chosen _ -> input.accounts().value(account, field).map(Text::plain).orElse("");
      case null -> "";
    };
  }

  private DataTable actions() {
    List<String> columns =
        columns("action", "due", "to-do", "about", "state", "done-on", "dropped");
    if (input.withNotes()) {
      columns.addAll(columns("later-note"));
    }
    columns.addAll(columns("entered-on"));
    List<PlannedAction> plan =
        input.evaluation().plan().stream().map(one -> one.followed(input.followUp())).toList();
    return table(
        DataTable.Kind.ACTIONS,
        columns,
        PlannedAction.byDate(plan).stream()
            .flatMap(planned -> Stream.ofNullable(planned.action()))
            .map(this::action)
            .toList());
  }

  private List<String> action(Action action) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                action.id(),
                day(action.due()),
                action.text().text(),
                OriginText.line(action.origin(), input).oneLine(),
                words.word("action.state.", action.state()).plain(),
                day(action.doneOn()),
                action.state() == ActionState.DROPPED ? action.reason().text() : ""));
    if (input.withNotes()) {
      cells.add(input.followUp().note(action.id()).text());
    }
    cells.add(input.followUp().action(action.id()).map(entry -> day(entry.enteredOn())).orElse(""));
    return cells;
  }

  private DataTable goals() {
    return table(
        DataTable.Kind.GOALS,
        columns(
            "goal", "due", "to-learn", "activity", "measure", "outcome", "closed-on", "entered-on"),
        input.assessment().goals().stream()
            .map(input.followUp()::on)
            .filter(goal -> !goal.isBlank())
            .map(this::goal)
            .toList());
  }

  private List<String> goal(Goal goal) {
    return List.of(
        goal.id(),
        day(goal.due()),
        goal.text().text(),
        goal.activity().text(),
        goal.measure().text(),
        goal.outcome().text(),
        day(goal.closedOn()),
        input.followUp().goal(goal.id()).map(entry -> day(entry.enteredOn())).orElse(""));
  }

  private List<String> columns(String... names) {
    return Stream.of(names)
        .map(name -> words.plain("table." + name))
        .collect(ArrayList::new, List::add, List::addAll);
  }

  private DataTable table(DataTable.Kind kind, List<String> columns, List<List<String>> rows) {
    return new DataTable(kind, words.language(), columns, rows);
  }

  private String yesOrNo(boolean yes) {
    return words.plain(yes ? "table.yes" : "table.no");
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : Dates.iso(day);
  }
}
