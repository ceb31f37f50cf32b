package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A line of the plan, and the key by which it stays the same line while the person writes.
record ActionLine(String key, Group group, PlannedAction planned) {

  /// Where a line belongs on the page.
  enum Group {
    ANSWERS,
    ACCOUNTS,
    OWN,
    PAST;

    /// What something calls for stays as long as it does.
    boolean isRemovable() {
      return this == OWN || this == PAST;
    }
  }

  /// The lines of a plan, group after group.
  static List<ActionLine> of(List<PlannedAction> plan) {
    Map<String, Integer> used = new HashMap<>();
    List<ActionLine> lines = new ArrayList<>();
    for (PlannedAction planned : plan) {
      String key = key(planned);
      int number = used.merge(key, 1, Integer::sum);
      lines.add(new ActionLine(number == 1 ? key : key + "-" + number, group(planned), planned));
    }
    lines.sort((one, other) -> one.group().compareTo(other.group()));
    return lines;
  }

  String textId() {
    return key + "-text";
  }

  private static Group group(PlannedAction planned) {
    return switch (planned.origin()) {
      case Origin.Own _ -> Group.OWN;
      case Origin.FromCheckpoint _ -> planned.calledFor() ? Group.ANSWERS : Group.PAST;
      case Origin.FromAccount _ -> planned.calledFor() ? Group.ACCOUNTS : Group.PAST;
    };
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
