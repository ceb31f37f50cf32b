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
  static List<Block> of(ReportInput input) {
    Evaluation evaluation = input.evaluation();
    List<Entry> entries = entries(input);
    if (evaluation.dormant().isEmpty() && evaluation.retired().isEmpty() && entries.isEmpty()) {
      return List.of();
    }
    TextMaker words = input.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.kept"), "kept"));
    answers("report.kept.dormant", "dormant", evaluation.dormant(), input, blocks);
    answers("report.kept.retired", "retired", evaluation.retired(), input, blocks);
    if (!entries.isEmpty()) {
      blocks.add(new Block.Heading(2, words.text("report.kept.entries"), "kept-entries"));
      blocks.add(
          new Block.KeyValues(
              words.text("report.kept.entries"),
              entries.stream().map(entry -> pair(entry, input)).toList()));
    }
    return blocks;
  }

  private static List<Entry> entries(ReportInput input) {
    return Stream.of(input.assessment().profile(), input.assessment().reflections())
        .flatMap(entries -> entries.values().stream())
        .filter(entry -> !input.evaluation().asked().contains(entry.item()))
        .filter(entry -> !entry.value().isBlank())
        .toList();
  }

  private static Block.Pair pair(Entry entry, ReportInput input) {
    Item item = input.pack().item(entry.item()).orElse(null);
    return Lines.pair(input.words().content(entry.question()), input.words().entered(entry, item));
  }

  private static void answers(
      String title, String anchor, List<Answer> answers, ReportInput input, List<Block> blocks) {
    if (answers.isEmpty()) {
      return;
    }
    TextMaker words = input.words();
    blocks.add(new Block.Heading(2, words.text(title), anchor));
    blocks.add(
        new Block.Table(
            words.text(title),
            CheckpointRow.columns(input),
            answers.stream().map(answer -> row(answer, input)).toList()));
  }

  private static List<Block.Paragraph> statement(Answer answer, ReportInput input) {
    List<Block.Paragraph> lines = new ArrayList<>();
    input
        .pack()
        .checkpoint(answer.checkpoint())
        .map(checkpoint -> Lines.line(input.words().strong(checkpoint.title())))
        .ifPresent(lines::add);
    lines.add(Lines.line(input.words().content(answer.question())));
    return lines;
  }

  private static Block.Row row(Answer answer, ReportInput input) {
    return Lines.row(
        Lines.cell(statement(answer, input)), Lines.cell(CheckpointRow.given(answer, input)));
  }
}
