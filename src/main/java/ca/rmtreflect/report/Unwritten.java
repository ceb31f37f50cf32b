package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.evaluation.UnplannedPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The points that call for an action and have none.
final class Unwritten {

  private Unwritten() {}

  static List<Origin> of(ReportInput input) {
    return input.evaluation().unplanned().stream().map(UnplannedPoint::origin).toList();
  }

  /// One line for the questions, and one for each account.
  static List<Block> list(ReportInput input) {
    List<Origin> origins = of(input);
    if (origins.isEmpty()) {
      return List.of();
    }
    TextMaker words = input.words();
    Map<Text, List<Text>> points = new LinkedHashMap<>();
    for (Origin origin : origins) {
      switch (origin) {
        case Origin.FromCheckpoint(var checkpoint) ->
            points
                .computeIfAbsent(words.text("report.unwritten.questions"), _ -> new ArrayList<>())
                .add(input.title(checkpoint));
        case Origin.FromAccount(var account, var gap) ->
            points
                .computeIfAbsent(name(account, input), _ -> new ArrayList<>())
                .add(words.word("report.gap.", gap));
        case Origin.Own() -> {
          // Nobody can add an action without words.
        }
      }
    }
    Text title = words.text("report.unwritten", origins.size());
    return List.of(
        new Block.Heading(2, title, "actions-to-write"),
        new Block.KeyValues(
            title,
            points.entrySet().stream()
                .map(one -> Lines.pair(one.getKey(), List.of(words.joined(one.getValue(), "; "))))
                .toList(),
            Block.KeyValues.Shape.ACCOUNTS));
  }

  private static Text name(String account, ReportInput input) {
    return input.assessment().account(account).map(input.accounts()::name).orElseThrow();
  }
}
