package ca.rmtreflect.storage.format;

import static ca.rmtreflect.storage.format.AssessmentDecoder.each;
import static ca.rmtreflect.storage.format.AssessmentDecoder.object;
import static ca.rmtreflect.storage.format.AssessmentDecoder.optionalText;

import ca.rmtreflect.domain.assessment.AccountGap;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.json.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From JSON to the goals and actions of an assessment.
final class PlanDecoder {

  private PlanDecoder() {}

  static List<Goal> goals(Cursor file) {
    List<Goal> goals = new ArrayList<>();
    each(
        file,
        "goals",
        "id",
        (id, goal) ->
            goals.add(
                new Goal(
                    id,
                    optionalText(goal, "text"),
                    optionalText(goal, "activity"),
                    goal.optional("due").dateOrNull(),
                    optionalText(goal, "measure"),
                    optionalText(goal, "outcome"),
                    goal.optional("closedOn").dateOrNull(),
                    since(goal),
                    goal.optional("checkpoint").isThere()
                        ? goal.optional("checkpoint").id()
                        : null)));
    return goals;
  }

  static List<Action> actions(Cursor file) {
    List<Action> actions = new ArrayList<>();
    each(
        file,
        "actions",
        "id",
        (id, action) ->
            actions.add(
                new Action(
                    id,
                    origin(object(action, "origin")),
                    optionalText(action, "text"),
                    action.optional("due").dateOrNull(),
                    action.required("state").constant(ActionState.class).orElse(ActionState.OPEN),
                    action.optional("doneOn").dateOrNull(),
                    optionalText(action, "reason"),
                    since(action))));
    return actions;
  }

  private static @Nullable Integer since(Cursor object) {
    Cursor year = object.optional("since");
    return year.isThere() ? (Integer) (int) year.integer(1, Cursor.LAST_YEAR) : null;
  }

  private static Origin origin(Cursor origin) {
    String type = origin.requiredText("type");
    return switch (type) {
      case "checkpoint" -> new Origin.FromCheckpoint(origin.required("checkpoint").id());
      case "account" -> fromAccount(origin);
      case "own" -> new Origin.Own();
      default -> {
        origin.get("type").reportUnknown(type, List.of("checkpoint", "account", "own"));
        yield new Origin.Own();
      }
    };
  }

  private static Origin fromAccount(Cursor origin) {
    String account = origin.required("account").id();
    Optional<AccountGap> gap = origin.required("gap").constant(AccountGap.class);
    return gap.isPresent() ? new Origin.FromAccount(account, gap.get()) : new Origin.Own();
  }
}
