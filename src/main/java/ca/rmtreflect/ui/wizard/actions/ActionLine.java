package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.domain.evaluation.UnplannedPoint;
import ca.rmtreflect.ui.session.OpenYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of the page, and the key by which it stays the same line while the person writes: an
/// action or, with a `point`, something that has none yet.
record ActionLine(String key, PlannedAction planned, @Nullable UnplannedPoint point) {

  /// The lines of the page: the actions by date, and the points without one.
  record Both(List<ActionLine> actions, List<ActionLine> points) {

    static Both of(OpenYear year) {
      Evaluation evaluation = year.evaluation();
      List<PlannedAction> plan =
          evaluation.plan().stream().map(one -> one.followed(year.followUp())).toList();
      List<ActionLine> all = all(plan);
      List<ActionLine> actions = new ArrayList<>();
      for (PlannedAction planned : PlannedAction.byDate(plan)) {
        all.stream().filter(line -> line.planned.equals(planned)).forEach(actions::add);
      }
      all.stream().filter(ActionLine::isBegun).forEach(actions::add);
      return new Both(
          actions,
          evaluation.unplanned().stream()
              .flatMap(point ->
                  all.stream()
                      .filter(line -> line.planned.origin().equals(point.origin()))
                      .limit(1)
                      .map(line -> new ActionLine(line.key, line.planned, point)))
              .toList());
    }

    Stream<ActionLine> lines() {
      return Stream.concat(actions.stream(), points.stream());
    }
  }

  static List<ActionLine> all(List<PlannedAction> plan) {
    Map<String, Integer> used = new HashMap<>();
    List<ActionLine> lines = new ArrayList<>();
    for (PlannedAction planned : plan) {
      String key = key(planned);
      int number = used.merge(key, 1, Integer::sum);
      lines.add(new ActionLine(number == 1 ? key : key + "-" + number, planned, null));
    }
    return lines;
  }

  String textId() {
    return key + "-text";
  }

  String dueId() {
    return key + "-due";
  }

  String stateId() {
    return key + "-state";
  }

  String doneOnId() {
    return key + "-done-on";
  }

  String noteId() {
    return key + "-note";
  }

  String reasonId() {
    return key + "-reason";
  }

  /// The boxes of the line.
  List<String> fields() {
    return List.of(textId(), dueId(), doneOnId(), reasonId(), noteId());
  }

  Optional<Action> action() {
    return Optional.ofNullable(planned.action());
  }

  /// What the person wrote; empty where there are no words.
  String words() {
    return action().map(action -> action.text().text().strip()).orElse("");
  }

  ActionState state() {
    return action().map(Action::state).orElse(ActionState.OPEN);
  }

  /// Whether an action was made and has no words yet, though nothing calls for it.
  private boolean isBegun() {
    return planned.action() != null
        && planned.isUnwritten()
        && (planned.origin() instanceof Origin.Own || !planned.isCalledFor());
  }

  private static String key(PlannedAction planned) {
    Action action = planned.action();
    return switch (planned.origin()) {
      case Origin.FromCheckpoint(var checkpoint) -> "action-c-" + checkpoint;
      case Origin.FromAccount(var account, var gap) -> "action-a-" + account + "-" + Slug.of(gap);
      case Origin.Own _ -> own(action == null ? "" : action.id());
    };
  }

  static String own(String action) {
    return "action-o-" + action;
  }
}
