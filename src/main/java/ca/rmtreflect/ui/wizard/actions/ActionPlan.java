package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.DateField;
import ca.rmtreflect.ui.kit.Pager;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.UndoRow;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is still open from earlier years, then the actions by date and, beneath, the points without
/// one.
///
/// Nothing moves under the hand: while a line is unfolded it stays where it is, whatever is typed,
/// and one that is settled stays until the page is shown anew.
final class ActionPlan extends VBox {

  private final Context context;
  private final Part carried;
  private final Part actions;
  private final Part points;
  private final Label carriedTitle = Texts.heading("");
  private final VBox undo = new VBox();
  private String open = "";

  /// One of the lists.
  private final class Part {

    private final Pager pager;
    private final VBox box = Boxes.stack("plan-list");
    private final Function<ActionLine, ActionRow> newRow;
    private Map<String, ActionRow> rows = Map.of();
    private List<String> order = List.of();

    Part(String id, Function<ActionLine, ActionRow> newRow) {
      this.pager = new Pager(context, id);
      this.newRow = newRow;
    }

    /// `before` is how many lines the lists above have.
    void show(List<ActionLine> lines, int before, State state) {
      order = lines.stream().map(ActionLine::key).toList();
      List<ActionLine> part =
          pager.part(
              state,
              lines,
              line -> line.key().equals(open) || Pager.isWished(state, line.key() + "-"));
      Map<String, ActionRow> now = new HashMap<>();
      List<Node> nodes = new ArrayList<>(List.of(pager.range()));
      for (ActionLine line : part) {
        ActionRow former = rows.get(line.key());
        ActionRow row = former == null ? newRow.apply(line) : former;
        int number = before + order.indexOf(line.key()) + 1;
        row.show(line, number, line.key().equals(open), state);
        now.put(line.key(), row);
        nodes.add(row);
      }
      nodes.add(pager.buttons());
      rows = now;
      Boxes.update(box, nodes);
      Boxes.present(box, !lines.isEmpty());
    }

    /// Leaves the lines in their places, as long as they are the same or one of them is unfolded.
    void keepOrder(List<ActionLine> lines, boolean unfolded) {
      if (unfolded || keys(lines).equals(Set.copyOf(order))) {
        lines.sort(Comparator.comparingInt(line -> place(order, line.key())));
      }
    }

    Node under(Label heading) {
      VBox both = Boxes.stack(Styles.STACK, heading, box);
      both.visibleProperty().bind(box.visibleProperty());
      both.managedProperty().bind(box.managedProperty());
      return both;
    }
  }

  ActionPlan(Context context) {
    this.context = context;
    carried = new Part("carried-part", line -> PlannedRow.of(context, line));
    actions = new Part("actions-part", line -> PlannedRow.of(context, line));
    points = new Part("points-part", line -> PointRow.of(context, line, () -> after(line)));
    getStyleClass().add(Styles.SPACED);
    Label others = Texts.heading(context.text("actions.others"));
    Node below = actions.under(others);
    others.visibleProperty().bind(carried.box.visibleProperty());
    others.managedProperty().bind(others.visibleProperty());
    getChildren()
        .addAll(
            carried.under(carriedTitle),
            below,
            undo,
            points.under(Texts.heading(context.text("actions.without"))));
  }

  void show(State state) {
    ActionLine.Both both = ActionLine.Both.of(state.year());
    String before = open;
    open = ActionEdits.open(state, both.lines());
    boolean stays = !open.isEmpty() && open.equals(before);
    Map<String, ActionLine> all =
        both.lines().collect(Collectors.toMap(ActionLine::key, one -> one, (one, _) -> one));
    List<ActionLine> shownCarried = new ArrayList<>();
    List<ActionLine> shownActions = new ArrayList<>();
    both.actions().forEach(line -> (isCarried(line) ? shownCarried : shownActions).add(line));
    List<ActionLine> shownPoints = new ArrayList<>(both.points());
    if (stays && all.containsKey(open)) {
      keep(points, shownPoints, shownActions, all.get(open));
      keep(actions, shownActions, shownPoints, all.get(open));
    }
    if (open.equals(before)) {
      carried.keepOrder(shownCarried, stays);
      actions.keepOrder(shownActions, stays);
    }
    carriedTitle.setText(context.text("plan.since", years(shownCarried)));
    carried.show(shownCarried, 0, state);
    actions.show(shownActions, shownCarried.size(), state);
    showUndo(state);
    points.show(shownPoints, 0, state);
  }

  /// One that is settled stays among those that were open until the page is shown anew.
  private boolean isCarried(ActionLine line) {
    return line.action().filter(Action::isCarried).isPresent()
        || carried.order.contains(line.key());
  }

  private String years(List<ActionLine> lines) {
    return lines.stream()
        .flatMap(line -> line.action().map(Action::since).stream())
        .distinct()
        .sorted()
        .map(year -> Integer.toString(year))
        .collect(Collectors.joining(context.text("list.comma")));
  }

  /// The unfolded line stays in the list where it was unfolded, at its place.
  private static void keep(
      Part part, List<ActionLine> here, List<ActionLine> there, ActionLine line) {
    int place = part.order.indexOf(line.key());
    if (place >= 0 && here.stream().noneMatch(one -> one.key().equals(line.key()))) {
      there.removeIf(one -> one.key().equals(line.key()));
      here.add(Math.min(place, here.size()), line);
    }
  }

  private static Set<String> keys(List<ActionLine> lines) {
    return lines.stream().map(ActionLine::key).collect(Collectors.toSet());
  }

  private static int place(List<String> order, String key) {
    int place = order.indexOf(key);
    return place < 0 ? order.size() : place;
  }

  /// What was pressed last is said, and can be taken back.
  private void showUndo(State state) {
    Optional<String> pressed = state.isReadOnly() ? Optional.empty() : ActionEdits.lastPress(state);
    List<Node> row =
        pressed
            .map(
                words -> List.<Node>of(new UndoRow(context, ActionEdits.UNDO, context.text(words))))
            .orElse(List.of());
    undo.getChildren().setAll(row);
    Boxes.present(undo, !row.isEmpty());
  }

  /// The point that comes after one or, behind the last, before it.
  private String after(ActionLine line) {
    int place = points.order.indexOf(line.key());
    List<String> rest = points.order.stream().filter(one -> !one.equals(line.key())).toList();
    return rest.isEmpty() ? "title" : rest.get(Math.min(place, rest.size() - 1)) + "-use";
  }

  List<FieldProblem> problems(State state) {
    LocalDate today = context.session().today();
    return ActionLine.Both.of(state.year())
        .lines()
        .flatMap(line ->
            Stream.of(
                    DateField.problem(state, line.dueId(), DateSense.COMING, today),
                    DateField.problem(state, line.doneOnId(), DateSense.PAST, today))
                .flatMap(Optional::stream))
        .toList();
  }
}
