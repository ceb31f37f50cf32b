package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;

/// The action plan: what is to be done, what called for it, by when, and how far it has come.
final class ActionPlanChapter {

  private ActionPlanChapter() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    List<Block> blocks = new ArrayList<>();
    Text title = title(input);
    blocks.add(new Block.Heading(1, title, "action-plan"));
    List<PlannedAction> plan = input.evaluation().plan();
    List<PlannedAction> written = plan.stream().filter(one -> !one.isUnwritten()).toList();
    if (written.isEmpty()) {
      blocks.add(Lines.line(words.text("report.actions.none")));
    } else {
      blocks.add(
          new Block.Table(
              title,
              List.of(
                  Lines.column(words.text("report.column.action"), 40),
                  Lines.column(words.text("report.column.origin"), 28),
                  Lines.unbroken(words.text("report.column.due"), 14),
                  Lines.column(words.text("report.column.state"), 18)),
              written.stream().map(one -> row(one, input)).toList()));
    }
    blocks.addAll(unwritten(plan.stream().filter(PlannedAction::isUnwritten).toList(), input));
    return blocks;
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
        Lines.cell(words(action, words)),
        Lines.cell(origin(planned, input)),
        Lines.cell(GlanceChapter.day(action.due(), words)),
        Lines.cell(words.word("action.state.", action.state())));
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
