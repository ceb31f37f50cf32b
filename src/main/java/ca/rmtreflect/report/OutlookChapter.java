package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;

/// Looking back and ahead, in the person's own words, and the learning goals.
final class OutlookChapter {

  private OutlookChapter() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    List<Block> blocks = new ArrayList<>();
    for (Section section : input.sections(SectionKind.OUTLOOK)) {
      blocks.add(new Block.Heading(1, words.content(section.title()), "section-" + section.id()));
      for (Item item : section.items()) {
        if (input.evaluation().asked().contains(item.id())) {
          Entry entry = input.assessment().reflections().get(item.id());
          blocks.add(new Block.Heading(2, words.content(item.question()), "item-" + item.id()));
          List<Text> lines = words.entered(entry, item);
          (lines.isEmpty() ? List.of(words.quiet("report.blank")) : lines)
              .forEach(line -> blocks.add(Lines.line(line)));
        }
      }
    }
    if (!blocks.isEmpty()) {
      blocks.addAll(goals(input.assessment().goals(), words));
    }
    return blocks;
  }

  private static List<Block> goals(List<Goal> goals, TextMaker words) {
    Text title = words.text("report.goals");
    List<Block.Row> rows =
        goals.stream()
            .filter(goal -> !goal.isBlank())
            .map(goal ->
                Lines.row(
                    Lines.cell(GoalTexts.lines(goal, words).stream().map(Lines::line).toList()),
                    Lines.cell(GlanceChapter.day(goal.due(), words))))
            .toList();
    return List.of(
        new Block.Heading(2, title, "learning-goals"),
        rows.isEmpty()
            ? Lines.line(words.text("report.goals.none"))
            : new Block.Table(
                title,
                List.of(
                    Lines.column(words.text("report.column.goal"), 84),
                    Lines.unbroken(words.text("report.column.due"), 16)),
                rows));
  }
}
