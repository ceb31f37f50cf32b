package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import java.util.List;
import java.util.Objects;

/// The action plan by date: first what is still open from earlier years, then what is to be done,
/// then what is settled; last the points for which nothing is planned.
final class ActionsByDate {

  private ActionsByDate() {}

  static List<Block> of(ReportInput input) {
    List<Block> blocks =
        CarriedOver.plan(
            PlannedAction.byDate(input.evaluation().plan()),
            input,
            (title, actions) -> table(title, actions, input));
    blocks.addAll(Unwritten.list(input));
    return blocks;
  }

  private static Block table(Text caption, List<PlannedAction> actions, ReportInput input) {
    TextMaker words = input.words();
    return new Block.Table(
        caption,
        List.of(
            Lines.unbroken(words.text("report.column.due"), 11),
            Lines.column(words.text("report.column.action"), 47),
            Lines.column(words.text("report.column.origin"), 30),
            Lines.column(words.text("report.column.state"), 12)),
        actions.stream().map(one -> row(one, input)).toList());
  }

  /// What is still to be done, the soonest first.
  static List<Action> open(ReportInput input) {
    return PlannedAction.byDate(input.evaluation().plan()).stream()
        .map(PlannedAction::action)
        .filter(Objects::nonNull)
        .filter(action -> action.state() == ActionState.OPEN)
        .toList();
  }

  private static Block.Row row(PlannedAction planned, ReportInput input) {
    TextMaker words = input.words();
    Action action = Objects.requireNonNull(planned.action(), "nothing is written");
    return Lines.row(
        Lines.cell(GlanceChapter.day(action.due(), words)),
        Lines.cell(ActionPlanChapter.lines(action, words)),
        Lines.cell(ActionPlanChapter.origin(planned, input)),
        Lines.cell(ActionPlanChapter.state(action, words)));
  }
}
