package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Goal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The learning goals that a person sets, and the boxes in which they are written.
public final class Goals {

  private Goals() {}

  /// The id of the box for a part of the goal at a place of the list.
  public static String fieldId(Goal.Part part, int place) {
    return switch (part) {
      case TEXT -> "goal-" + place;
      case ACTIVITY -> "goal-activity-" + place;
      case MEASURE -> "goal-measure-" + place;
      case OUTCOME -> "goal-outcome-" + place;
    };
  }

  /// Whether there is room for another goal beside those that are open.
  public static boolean hasRoom(Assessment year) {
    return year.goals().stream().filter(Goal::isOpen).count() < Goal.MOST;
  }

  /// The place of the goal that was drafted from a checkpoint.
  public static Optional<Integer> placeOf(Assessment year, String checkpoint) {
    List<Goal> goals = year.goals();
    return IntStream.range(0, goals.size())
        .boxed()
        .filter(place -> checkpoint.equals(goals.get(place).checkpoint()))
        .findFirst();
  }
}
