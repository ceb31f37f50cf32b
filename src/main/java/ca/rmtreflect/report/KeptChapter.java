package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What was answered and is no longer asked: kept and shown as such, never dropped, never counted.
final class KeptChapter {

  private KeptChapter() {}

  /// Nothing where everything recorded is still asked.
  static List<Block> of(Material material) {
    Evaluation evaluation = material.evaluation();
    List<Entry> entries = entries(material);
    if (evaluation.dormant().isEmpty() && evaluation.retired().isEmpty() && entries.isEmpty()) {
      return List.of();
    }
    Words words = material.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.kept"), "kept"));
    answers("report.kept.dormant", "dormant", evaluation.dormant(), material, blocks);
    answers("report.kept.retired", "retired", evaluation.retired(), material, blocks);
    if (!entries.isEmpty()) {
      blocks.add(new Block.Heading(2, words.text("report.kept.entries"), "kept-entries"));
      blocks.add(
          new Block.KeyValues(
              words.text("report.kept.entries"),
              entries.stream().map(entry -> pair(entry, material)).toList()));
    }
    return blocks;
  }

  private static List<Entry> entries(Material material) {
    return Stream.of(material.assessment().profile(), material.assessment().reflections())
        .flatMap(entries -> entries.values().stream())
        .filter(entry -> !material.evaluation().asked().contains(entry.item()))
        .filter(entry -> !entry.value().isBlank())
        .toList();
  }

  private static Block.Pair pair(Entry entry, Material material) {
    Item item = material.pack().item(entry.item()).orElse(null);
    return Lines.pair(
        material.words().content(entry.question()), EntryTexts.of(entry, item, material.words()));
  }

  private static void answers(
      String title, String anchor, List<Answer> answers, Material material, List<Block> blocks) {
    if (answers.isEmpty()) {
      return;
    }
    Words words = material.words();
    blocks.add(new Block.Heading(2, words.text(title), anchor));
    blocks.add(
        new Block.Table(
            words.text(title),
            CheckpointRow.columns(material),
            answers.stream().map(answer -> row(answer, material)).toList()));
  }

  private static List<Block.Paragraph> statement(Answer answer, Material material) {
    List<Block.Paragraph> lines = new ArrayList<>();
    material
        .pack()
        .checkpoint(answer.checkpoint())
        .map(checkpoint -> Lines.line(material.words().strong(checkpoint.title())))
        .ifPresent(lines::add);
    lines.add(Lines.line(material.words().content(answer.question())));
    return lines;
  }

  private static Block.Row row(Answer answer, Material material) {
    return Lines.row(
        Lines.cell(statement(answer, material)), Lines.cell(CheckpointRow.given(answer, material)));
  }
}
