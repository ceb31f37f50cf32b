package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// What is still open from earlier years.
final class CarriedOver {

  private CarriedOver() {}

  /// The written plan under its heading: what is still open from earlier years on top, where
  /// anything is, and below it the rest. `table` prints one of them under a title.
  static List<Block> plan(
      List<PlannedAction> written,
      ReportInput input,
      BiFunction<Text, List<PlannedAction>, Block> table) {
    TextMaker words = input.words();
    Text title = ActionPlanChapter.title(input);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, title, "action-plan"));
    if (written.isEmpty()) {
      blocks.add(Lines.line(words.text("report.actions.none")));
      return blocks;
    }
    List<PlannedAction> carried = written.stream().filter(PlannedAction::isCarried).toList();
    List<PlannedAction> rest = written.stream().filter(one -> !one.isCarried()).toList();
    if (carried.isEmpty()) {
      blocks.add(table.apply(title, rest));
      return blocks;
    }
    Text since = title(carried, words);
    blocks.add(new Block.Heading(2, since, "carried-actions"));
    blocks.add(table.apply(since, carried));
    if (!rest.isEmpty()) {
      Text others = words.text("actions.others");
      blocks.add(new Block.Heading(2, others, "other-actions"));
      blocks.add(table.apply(others, rest));
    }
    return blocks;
  }

  /// "Still open from 2026", with every year from which there is something.
  private static Text title(List<PlannedAction> carried, TextMaker words) {
    String years =
        carried.stream()
            .map(PlannedAction::action)
            .filter(Objects::nonNull)
            .map(Action::since)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .map(year -> Integer.toString(year))
            .collect(Collectors.joining(", "));
    return words.text("plan.since", years);
  }
}
