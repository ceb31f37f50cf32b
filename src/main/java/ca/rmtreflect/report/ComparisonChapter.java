package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.evaluation.YearComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What has changed since the year before: answers, accounts, and the actions that were open then.
final class ComparisonChapter {

  private ComparisonChapter() {}

  /// Nothing where there is no earlier year.
  static List<Block> of(ReportInput input) {
    Assessment previous = input.previous();
    if (previous == null) {
      return List.of();
    }
    YearComparison comparison =
        YearComparison.of(previous, input.assessment(), input.evaluation().asked());
    TextMaker words = input.words();
    String former = OpeningChapter.year(previous);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.changes", former), "changes"));
    if (comparison.isEmpty()) {
      blocks.add(Lines.line(words.text("report.changes.none", former)));
      return blocks;
    }
    answers(comparison, former, input, blocks);
    accounts(comparison, input, blocks);
    actions(comparison, former, words, blocks);
    return blocks;
  }

  private static void answers(
      YearComparison comparison, String former, ReportInput input, List<Block> blocks) {
    TextMaker words = input.words();
    blocks.add(new Block.Heading(2, words.text("report.changes.answers"), "changed-answers"));
    if (!comparison.answers().isEmpty()) {
      blocks.add(
          new Block.Table(
              words.text("report.changes.answers"),
              List.of(
                  Lines.column(words.text("report.column.checkpoint"), 56),
                  Lines.column(words.typed(former), 22),
                  Lines.column(words.typed(OpeningChapter.year(input.assessment())), 22)),
              comparison.answers().stream().map(change -> row(change, input)).toList()));
    }
    blocks.add(Lines.small(words.text("report.changes.same", comparison.same())));
  }

  private static Block.Row row(YearComparison.AnswerChange change, ReportInput input) {
    TextMaker words = input.words();
    List<Block.Paragraph> lines = new ArrayList<>();
    lines.add(Lines.line(input.title(change.checkpoint())));
    if (change.revised()) {
      lines.add(Lines.small(words.text("report.changes.revised")));
    }
    return Lines.row(
        Lines.cell(lines),
        Lines.cell(AnswerMark.of(change.before(), words)),
        Lines.cell(AnswerMark.of(change.after(), words)));
  }

  private static void accounts(YearComparison comparison, ReportInput input, List<Block> blocks) {
    TextMaker words = input.words();
    List<Block.Row> rows = new ArrayList<>();
    AccountTexts texts = input.accounts();
    for (Account added : comparison.added()) {
      rows.add(Lines.row(texts.name(added), words.text("report.changes.added")));
    }
    for (Account removed : comparison.removed()) {
      rows.add(Lines.row(texts.name(removed), words.text("report.changes.removed")));
    }
    for (YearComparison.AccountChange change : comparison.changed()) {
      List<Block.Paragraph> lines =
          change.fields().stream()
              .filter(field -> field != AccountField.NOTE || input.withNotes())
              .flatMap(field -> change(change, field, texts))
              .toList();
      if (!lines.isEmpty()) {
        rows.add(Lines.row(Lines.cell(texts.name(change.after())), Lines.cell(lines)));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Heading(2, words.text("report.changes.accounts"), "changed-accounts"));
      blocks.add(
          new Block.Table(
              words.text("report.changes.accounts"),
              List.of(
                  Lines.column(words.text("report.column.account"), 34),
                  Lines.column(words.text("report.column.change"), 66)),
              rows));
    }
  }

  private static Stream<Block.Paragraph> change(
      YearComparison.AccountChange change, AccountField field, AccountTexts texts) {
    TextMaker words = texts.words();
    Text blank = words.text("report.blank");
    Text now = texts.value(change.after(), field).orElse(blank);
    Text before = texts.value(change.before(), field).orElse(blank);
    return Stream.of(
        Lines.line(words.labelled(texts.label(field), now)),
        Lines.small(words.text("report.changes.before", before)));
  }

  private static void actions(
      YearComparison comparison, String former, TextMaker words, List<Block> blocks) {
    if (comparison.actions().isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Heading(2, words.text("report.changes.actions", former), "changed-actions"));
    blocks.add(
        new Block.Table(
            words.text("report.changes.actions", former),
            List.of(
                Lines.column(words.text("report.column.action"), 72),
                Lines.column(words.text("report.column.outcome"), 28)),
            comparison.actions().stream()
                .map(one ->
                    Lines.row(
                        words.typed(one.action().text()),
                        words.word("report.outcome.", one.outcome())))
                .toList()));
  }
}
