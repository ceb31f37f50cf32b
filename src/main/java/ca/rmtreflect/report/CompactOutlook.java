package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looking back and ahead: each question with what was written in one run, then the learning goals
/// by date.
final class CompactOutlook {

  private CompactOutlook() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    List<Block> blocks = new ArrayList<>();
    for (Section section : input.sections(SectionKind.OUTLOOK)) {
      blocks.add(
          new Block.Heading(1, words.content(section.title()), CheckpointEntries.anchor(section)));
      for (Item item : section.items()) {
        if (input.evaluation().asked().contains(item.id())) {
          blocks.add(entry(item, input.assessment().reflections().get(item.id()), words));
        }
      }
    }
    if (!blocks.isEmpty()) {
      blocks.addAll(goals(input.assessment().goals(), words));
    }
    return blocks;
  }

  private static Block entry(Item item, @Nullable Entry entry, TextMaker words) {
    List<Text> written = new ArrayList<>(words.entered(entry, item));
    if (written.isEmpty()) {
      written.add(words.quiet("report.blank"));
    }
    return new Block.Entry(
        new Block.Heading(2, words.content(item.question()), "item-" + item.id()),
        List.of(),
        written.getFirst(),
        written.stream().skip(1).map(Lines::line).toList());
  }

  private static List<Block> goals(List<Goal> goals, TextMaker words) {
    Text title = words.text("report.goals");
    List<Block.Pair> pairs =
        goals.stream()
            .filter(goal -> !goal.isBlank())
            .map(goal ->
                Lines.pair(GlanceChapter.day(goal.due(), words), GoalTexts.lines(goal, words)))
            .toList();
    return List.of(
        new Block.Heading(2, title, "learning-goals"),
        pairs.isEmpty()
            ? Lines.line(words.text("report.goals.none"))
            : new Block.KeyValues(title, pairs, Block.KeyValues.Shape.DAYS));
  }
}
