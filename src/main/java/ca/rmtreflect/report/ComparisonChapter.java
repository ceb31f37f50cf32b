package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.evaluation.CheckpointChange;
import ca.rmtreflect.domain.evaluation.CheckpointChange.Kind;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.evaluation.YearComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What has changed since the year before: questions, accounts, and the actions that were open
/// then.
final class ComparisonChapter {

  private ComparisonChapter() {}

  /// Nothing where there is no earlier year.
  static List<Block> of(ReportInput input) {
    EvaluatedYear former = input.previous();
    if (former == null) {
      return List.of();
    }
    YearComparison comparison = YearComparison.of(former, input.year());
    TextMaker words = input.words();
    String before = OpeningChapter.year(former.assessment());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.changes", before), "changes"));
    if (comparison.isEmpty()) {
      blocks.add(Lines.line(words.text("report.changes.none", before)));
      return blocks;
    }
    answers(comparison, before, input, blocks);
    accounts(comparison, input, blocks);
    actions(comparison, before, words, blocks);
    return blocks;
  }

  /// Grouped by how they went on. What stayed the same and what has no answer yet is counted and
  /// named; full detail lists what stayed the same with its answers.
  private static void answers(
      YearComparison comparison, String former, ReportInput input, List<Block> blocks) {
    TextMaker words = input.words();
    boolean full = input.choices().detail() == ReportChoices.Detail.FULL;
    List<CheckpointChange> listed =
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.UNANSWERED && (full || kind != Kind.SAME))
            .flatMap(kind -> comparison.of(kind).stream())
            .toList();
    blocks.add(new Block.Heading(2, words.text("report.changes.answers"), "changed-answers"));
    if (!listed.isEmpty()) {
      blocks.add(
          new Block.Table(
              words.text("report.changes.answers"),
              List.of(
                  Lines.column(words.text("report.column.checkpoint"), 40),
                  Lines.column(words.typed(former), 18),
                  Lines.column(words.typed(OpeningChapter.year(input.assessment())), 18),
                  Lines.column(words.text("report.column.change"), 24)),
              listed.stream().map(change -> row(change, words)).toList()));
      if (!comparison.of(Kind.DIFFERENT).isEmpty()) {
        blocks.add(Lines.small(words.text("change.different.hint")));
      }
    }
    List<CheckpointChange> same = comparison.of(Kind.SAME);
    blocks.add(Lines.small(words.text("report.changes.same", same.size())));
    if (!full) {
      blocks.addAll(titles(same, words));
    }
    List<CheckpointChange> unanswered = comparison.of(Kind.UNANSWERED);
    if (!unanswered.isEmpty()) {
      blocks.add(Lines.small(words.text("report.changes.unanswered", former, unanswered.size())));
      blocks.addAll(titles(unanswered, words));
    }
  }

  private static List<Block> titles(List<CheckpointChange> changes, TextMaker words) {
    List<Text> titles = changes.stream().map(change -> words.content(change.title())).toList();
    return titles.isEmpty() ? List.of() : List.of(Lines.small(words.joined(titles, "; ")));
  }

  private static Block.Row row(CheckpointChange change, TextMaker words) {
    return Lines.row(
        Lines.cell(words.content(change.title())),
        Lines.cell(ChangeMark.answer(change.before(), change.kind() != Kind.NEWLY_ASKED, words)),
        Lines.cell(ChangeMark.answer(change.after(), change.kind() != Kind.NO_LONGER_ASKED, words)),
        Lines.cell(ChangeMark.of(change.kind(), words)));
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
                        Lines.cell(ActionPlanChapter.lines(one.action(), words)),
                        Lines.cell(
                            ActionPlanChapter.state(
                                one.action(),
                                words.word("report.outcome.", one.outcome()),
                                words))))
                .toList()));
  }
}
