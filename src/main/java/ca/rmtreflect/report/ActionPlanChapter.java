package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.domain.pack.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The action plan: what is to be done, what called for it, by when, and how far it has come.
final class ActionPlanChapter {

  private ActionPlanChapter() {}

  static List<Block> of(ReportInput input) {
    List<PlannedAction> plan = input.evaluation().plan();
    List<PlannedAction> written = plan.stream().filter(one -> !one.isUnwritten()).toList();
    List<Block> blocks =
        CarriedOver.plan(written, input, (title, actions) -> table(title, actions, input));
    blocks.addAll(unwritten(plan.stream().filter(PlannedAction::isUnwritten).toList(), input));
    return blocks;
  }

  private static Block table(Text caption, List<PlannedAction> actions, ReportInput input) {
    TextMaker words = input.words();
    return new Block.Table(
        caption,
        List.of(
            Lines.column(words.text("report.column.action"), 40),
            Lines.column(words.text("report.column.origin"), 28),
            Lines.unbroken(words.text("report.column.due"), 14),
            Lines.column(words.text("report.column.state"), 18)),
        actions.stream().map(one -> row(one, input)).toList());
  }

  static Text title(ReportInput input) {
    return input.sections(SectionKind.ACTIONS).stream()
        .findFirst()
        .map(section -> input.words().content(section.title()))
        .orElseGet(() -> input.words().text("report.actions"));
  }

  private static Block.Row row(PlannedAction planned, ReportInput input) {
    TextMaker words = input.words();
    Action action = planned.action();
    if (action == null) {
      throw new IllegalArgumentException("nothing is written for " + planned.origin());
    }
    return Lines.row(
        Lines.cell(lines(action, words)),
        Lines.cell(origin(planned, input)),
        Lines.cell(GlanceChapter.day(action.due(), words)),
        Lines.cell(state(action, words)));
  }

  /// How far an action is and, once it is done, since when.
  static List<Block.Paragraph> state(Action action, TextMaker words) {
    return state(action, words.word("action.state.", action.state()), words);
  }

  /// Likewise, in other words for how far it is.
  static List<Block.Paragraph> state(Action action, Text state, TextMaker words) {
    List<Block.Paragraph> lines = new ArrayList<>();
    lines.add(Lines.line(state));
    LocalDate done = action.doneOn();
    if (done != null) {
      lines.add(Lines.small(words.iso(done)));
    }
    return lines;
  }

  /// What the person wrote and, beneath, why it is no longer needed.
  static List<Block.Paragraph> lines(Action action, TextMaker words) {
    List<Block.Paragraph> lines = new ArrayList<>();
    lines.add(Lines.line(words(action, words)));
    if (action.state() == ActionState.DROPPED && !action.reason().isBlank()) {
      lines.add(Lines.small(words.text("actions.dropped", words.typed(action.reason()))));
    }
    return lines;
  }

  /// What the person wrote; to have decided against an action is no blank.
  static Text words(Action action, TextMaker words) {
    if (!action.text().isBlank()) {
      return words.typed(action.text());
    }
    return words.quiet(action.state() == ActionState.DROPPED ? "actions.declined" : "report.blank");
  }

  /// What called for an action, and whether it still does.
  static List<Block.Paragraph> origin(PlannedAction planned, ReportInput input) {
    List<Block.Paragraph> origin = new ArrayList<>(OriginText.lines(planned.origin(), input));
    if (planned.call() == PlannedAction.Call.NO_LONGER) {
      origin.add(Lines.small(input.words().text("report.actions.no-longer")));
    }
    return origin;
  }

  private static List<Block> unwritten(List<PlannedAction> unwritten, ReportInput input) {
    if (unwritten.isEmpty()) {
      return List.of();
    }
    TextMaker words = input.words();
    return List.of(
        new Block.Heading(2, words.text("report.actions.unwritten"), "actions-to-write"),
        new Block.Bullets(
            unwritten.stream().map(one -> OriginText.line(one.origin(), input)).toList()));
  }
}
