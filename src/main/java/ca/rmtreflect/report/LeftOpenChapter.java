package ca.rmtreflect.report;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.evaluation.NotAsked;
import ca.rmtreflect.domain.pack.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What has no answer and what was not asked, told apart, each with its reason.
final class LeftOpenChapter {

  private LeftOpenChapter() {}

  static List<Block> of(ReportInput input) {
    TextMaker words = input.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, words.text("report.open"), "left-open"));
    List<Item.Checkpoint> unanswered = input.evaluation().unanswered();
    List<NotAsked> notAsked = input.evaluation().notAsked();
    if (unanswered.isEmpty() && notAsked.isEmpty()) {
      blocks.add(Lines.line(words.text("report.open.none")));
      return blocks;
    }
    if (!unanswered.isEmpty()) {
      blocks.add(new Block.Heading(2, words.text("report.open.unanswered"), "unanswered"));
      blocks.add(
          new Block.Bullets(unanswered.stream().map(one -> words.content(one.title())).toList()));
    }
    if (!notAsked.isEmpty()) {
      blocks.add(new Block.Heading(2, words.text("report.open.not-asked"), "not-asked"));
      blocks.add(
          new Block.Table(
              words.text("report.open.not-asked"),
              List.of(
                  Lines.column(words.text("report.column.item"), 40),
                  Lines.column(words.text("report.column.reason"), 60)),
              byReason(notAsked).entrySet().stream()
                  .map(group -> row(group.getKey(), group.getValue(), words))
                  .toList()));
    }
    return blocks;
  }

  /// How many checkpoints were not asked.
  static int checkpoints(List<NotAsked> notAsked) {
    return (int) notAsked.stream().filter(one -> one.item() instanceof Item.Checkpoint).count();
  }

  private static Block.Row row(LocalizedText reason, List<Item> items, TextMaker words) {
    return Lines.row(
        Lines.cell(items.stream().map(item -> Lines.line(name(item, words))).toList()),
        Lines.cell(words.content(reason)));
  }

  /// What was not asked, by the reason why, in the order of the questions.
  static Map<LocalizedText, List<Item>> byReason(List<NotAsked> notAsked) {
    Map<LocalizedText, List<Item>> groups = new LinkedHashMap<>();
    notAsked.forEach(
        one -> groups.computeIfAbsent(one.reason(), _ -> new ArrayList<>()).add(one.item()));
    return groups;
  }

  /// What an item is called in a list.
  static Text name(Item item, TextMaker words) {
    return switch (item) {
      case Item.Checkpoint checkpoint -> words.content(checkpoint.title());
      case Item.Choice choice -> words.content(choice.question());
      case Item.Day day -> words.content(day.question());
      case Item.TextPrompt prompt -> words.content(prompt.question());
    };
  }
}
