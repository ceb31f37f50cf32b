package ca.rmtreflect.report;

import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.SectionKind;
import java.util.ArrayList;
import java.util.List;

/// Every checkpoint that was asked, section by section, with its answer beside it.
final class CheckpointsChapter {

  private CheckpointsChapter() {}

  static List<Block> of(Material material) {
    List<Block> blocks = new ArrayList<>();
    for (Section section : material.sections(SectionKind.CHECKPOINTS)) {
      Words words = material.words();
      blocks.add(new Block.Heading(1, words.content(section.title()), "section-" + section.id()));
      List<Item.Checkpoint> asked = material.asked(section);
      if (asked.isEmpty()) {
        blocks.add(Lines.line(words.text("report.section.nothing")));
      } else {
        blocks.add(table(section, asked, material));
      }
    }
    return blocks;
  }

  private static Block table(Section section, List<Item.Checkpoint> asked, Material material) {
    Words words = material.words();
    return new Block.Table(
        words.text("report.section.caption", words.content(section.title())),
        CheckpointRow.columns(material),
        asked.stream().map(one -> CheckpointRow.of(one, material)).toList());
  }
}
