package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.PlannedAction;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The action plan: what answers and accounts call for, and what the person adds.
public final class ActionsView extends PageView {

  public ActionsView(Context context) {
    super(context);
    getStyleClass().add("listing");
    back();
    String title = context.sectionOf(new Page.Actions());
    head(title);
    lead(state -> lead(state.year().evaluation()));
    Label empty = Texts.paragraph(context.text("actions.empty"));
    ActionPlan plan = new ActionPlan(context);
    refresh(state -> {
      Boxes.present(empty, state.year().evaluation().plan().isEmpty());
      plan.show(state);
    });
    add(empty, plan);
    checkAll(plan::problems);
    if (!context.state().isReadOnly()) {
      add(
          Buttons.row(
              Buttons.secondary(
                  ActionEdits.ADD,
                  context.text("actions.add"),
                  new ActionEdits(context.session())::add)));
    }
    if (context.year().assessment().isFinished()) {
      GoalOutcomes goals = new GoalOutcomes(context);
      add(goals);
      refresh(goals::show);
    }
    add(advice());
    wayOn();
  }

  private String lead(Evaluation evaluation) {
    return evaluation.plan().isEmpty()
        ? ""
        : context().text("actions.lead", planned(evaluation), evaluation.unplanned().size());
  }

  /// Decisions to do nothing are no plans.
  private static long planned(Evaluation evaluation) {
    return evaluation.plan().stream()
        .filter(one -> !one.isUnwritten())
        .map(PlannedAction::action)
        .filter(action -> action != null && action.state() != ActionState.DROPPED)
        .count();
  }

  /// The id of the box in which an action of the plan is written.
  public static String textId(List<PlannedAction> plan, Action action) {
    return line(plan, action).map(ActionLine::textId).orElse("");
  }

  /// The id of the box for the date of an action of the plan.
  public static String dueId(List<PlannedAction> plan, Action action) {
    return line(plan, action).map(ActionLine::dueId).orElse("");
  }

  /// The id of the box for the day on which an action of the plan was done.
  public static String doneOnId(List<PlannedAction> plan, Action action) {
    return line(plan, action).map(ActionLine::doneOnId).orElse("");
  }

  /// The id of the box for why an action of the plan is no longer needed.
  public static String reasonId(List<PlannedAction> plan, Action action) {
    return line(plan, action).map(ActionLine::reasonId).orElse("");
  }

  /// The id of the box for what is noted on an action of the plan after the year was finished.
  public static String noteId(List<PlannedAction> plan, Action action) {
    return line(plan, action).map(ActionLine::noteId).orElse("");
  }

  /// The id of the box for what came of a goal of a finished year; the first one is number 1.
  public static String outcomeId(int number) {
    return GoalOutcomes.outcomeId(number);
  }

  private static Optional<ActionLine> line(List<PlannedAction> plan, Action action) {
    return ActionLine.all(plan).stream()
        .filter(line -> action.equals(line.planned().action()))
        .findFirst();
  }

  private Node advice() {
    return Boxes.stack(
        Styles.STACK,
        Texts.label(context().text("actions.help"), Styles.STRONG, Styles.SECONDARY),
        Texts.bullets(
            List.of(
                context().text("actions.help.small"),
                context().text("actions.help.date"),
                context().text("actions.help.ask"),
                context().text("actions.help.dropped")),
            Styles.SECONDARY,
            Styles.MUTED));
  }
}
