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
    Text caption = words.text("report.section.caption", words.content(section.title()));
    Text checkpoint = words.text("report.column.checkpoint");
    Text answer = words.text("report.column.answer");
    List<Block.Column> columns =
        material.withNotes()
            ? List.of(
                Lines.column(checkpoint, 48),
                Lines.unbroken(answer, 17),
                Lines.column(words.text("report.column.notes"), 35))
            : List.of(Lines.column(checkpoint, 80), Lines.unbroken(answer, 20));
    return new Block.Table(
        caption, columns, asked.stream().map(one -> CheckpointRow.of(one, material)).toList());
  }
}
