package ca.rmtreflect.report;

import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;

/// Every checkpoint that was asked, section by section, with its answer beside it.
final class CheckpointsChapter {

  private CheckpointsChapter() {}

  static List<Block> of(ReportInput input) {
    List<Block> blocks = new ArrayList<>();
    for (Section section : input.sections(SectionKind.CHECKPOINTS)) {
      TextMaker words = input.words();
      blocks.add(new Block.Heading(1, words.content(section.title()), "section-" + section.id()));
      List<Item.Checkpoint> asked = input.asked(section);
      if (asked.isEmpty()) {
        blocks.add(Lines.line(words.text("report.section.nothing")));
      } else {
        blocks.add(table(section, asked, input));
      }
    }
    return blocks;
  }

  private static Block table(Section section, List<Item.Checkpoint> asked, ReportInput input) {
    TextMaker words = input.words();
    return new Block.Table(
        words.text("report.section.caption", words.content(section.title())),
        CheckpointRow.columns(input),
        asked.stream().map(one -> CheckpointRow.of(one, input)).toList());
  }
}
