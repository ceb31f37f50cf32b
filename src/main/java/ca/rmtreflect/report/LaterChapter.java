package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.Goal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What became of the plan after the year was finished: a page of its own, with its date, as none
/// of it was signed.
final class LaterChapter {

  private LaterChapter() {}

  static List<Block> of(ReportInput input) {
    FollowUp later = input.followUp();
    LocalDate finished = input.assessment().finishedOn();
    List<Block.Row> actions =
        input.assessment().actions().stream()
            .flatMap(
                action -> later.action(action.id()).map(one -> row(action, one, input)).stream())
            .toList();
    List<Block.Row> goals =
        input.assessment().goals().stream()
            .flatMap(goal -> later.goal(goal.id()).map(one -> row(goal, one, input)).stream())
            .toList();
    Instant changedAt = later.changedAt();
    if (finished == null
        || !input.assessment().isFinished()
        || changedAt == null
        || (actions.isEmpty() && goals.isEmpty())) {
      return List.of();
    }
    TextMaker words = input.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(
        new Block.Heading(1, words.text("report.later", words.day(finished)), "progress-since"));
    blocks.add(
        Lines.line(words.text("report.later.about", words.day(ReportBuilder.dayOf(changedAt)))));
    blocks.add(Lines.line(words.text("report.later.apart")));
    if (!actions.isEmpty()) {
      Text title = ActionPlanChapter.title(input);
      blocks.add(new Block.Heading(2, title, "progress-actions"));
      blocks.add(table(title, "report.column.action", actions, words));
    }
    if (!goals.isEmpty()) {
      Text title = words.text("report.goals");
      blocks.add(new Block.Heading(2, title, "progress-goals"));
      blocks.add(table(title, "report.column.goal", goals, words));
    }
    return blocks;
  }

  private static Block table(Text title, String first, List<Block.Row> rows, TextMaker words) {
    return new Block.Table(
        title,
        List.of(
            Lines.column(words.text(first), 42),
            Lines.column(words.text("report.column.became"), 44),
            Lines.unbroken(words.text("report.column.entered"), 14)),
        rows);
  }

  private static Block.Row row(Action signed, FollowUp.OfAction entry, ReportInput input) {
    TextMaker words = input.words();
    Action now = input.followUp().on(signed);
    List<Block.Paragraph> became = new ArrayList<>();
    if (!now.equals(signed)) {
      became.addAll(ActionPlanChapter.state(now, words));
      if (now.state() == ActionState.DROPPED && !now.reason().isBlank()) {
        became.add(Lines.line(words.typed(now.reason())));
      }
    }
    if (input.withNotes() && !entry.note().isBlank()) {
      became.add(Lines.line(words.text("report.later.note", words.typed(entry.note()))));
    }
    return Lines.row(
        Lines.cell(ActionPlanChapter.words(signed, words)),
        Lines.cell(filled(became, words)),
        Lines.cell(words.iso(entry.enteredOn())));
  }

  private static Block.Row row(Goal signed, FollowUp.OfGoal entry, ReportInput input) {
    TextMaker words = input.words();
    List<Block.Paragraph> became = new ArrayList<>();
    if (!entry.outcome().isBlank()) {
      became.add(Lines.line(words.typed(entry.outcome())));
    }
    LocalDate closed = entry.closedOn();
    if (closed != null) {
      became.add(Lines.line(words.text("outlook.goal.closed", words.iso(closed))));
    } else if (entry.reopened()) {
      became.add(Lines.line(words.text("report.later.reopened")));
    }
    return Lines.row(
        Lines.cell(
            signed.text().isBlank() ? words.quiet("report.blank") : words.typed(signed.text())),
        Lines.cell(filled(became, words)),
        Lines.cell(words.iso(entry.enteredOn())));
  }

  /// Notes may have been left out.
  private static List<Block.Paragraph> filled(List<Block.Paragraph> lines, TextMaker words) {
    return lines.isEmpty() ? List.of(Lines.line(words.quiet("report.blank"))) : lines;
  }
}
