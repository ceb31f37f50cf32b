package ca.rmtreflect.report;

import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Section;
import java.util.ArrayList;
import java.util.List;

/// What has no answer, a row a section, and what was not asked, a row a reason. Nothing where all
/// was answered.
final class CompactLeftOpen {

  private CompactLeftOpen() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    List<Block.Row> rows = new ArrayList<>();
    for (Section section : input.pack().sections()) {
      List<Text> unanswered =
          section.checkpoints().stream()
              .filter(input.evaluation().unanswered()::contains)
              .map(Item.Checkpoint::title)
              .map(words::content)
              .toList();
      if (!unanswered.isEmpty()) {
        rows.add(row(unanswered, words.text("report.open.unanswered"), words));
      }
    }
    LeftOpenChapter.byReason(input.evaluation().notAsked())
        .forEach((reason, items) ->
            rows.add(
                row(
                    items.stream().map(item -> LeftOpenChapter.name(item, words)).toList(),
                    words.content(reason),
                    words)));
    if (rows.isEmpty()) {
      return List.of();
    }
    Text title = words.text("report.open");
    return List.of(
        new Block.Heading(1, title, "left-open"),
        new Block.Table(
            title,
            List.of(
                Lines.column(words.text("report.column.item"), 48),
                Lines.column(words.text("report.column.reason"), 52)),
            rows));
  }

  private static Block.Row row(List<Text> items, Text reason, TextMaker words) {
    return Lines.row(
        Lines.cell(List.of(Lines.small(words.joined(items, "; ")))),
        Lines.cell(List.of(Lines.small(reason))));
  }
}
