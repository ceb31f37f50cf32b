package ca.rmtreflect.report;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What is still open from earlier years.
final class CarriedOver {

  private CarriedOver() {}

  /// "Still open from 2026", with every year from which there is something.
  static Text title(List<PlannedAction> carried, TextMaker words) {
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
