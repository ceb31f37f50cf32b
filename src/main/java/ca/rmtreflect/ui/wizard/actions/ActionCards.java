package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.UndoRow;
import ca.rmtreflect.ui.session.Problem;
import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The lines of the plan as cards, under a heading for where they come from. A card is made anew
/// only when what called for it changes.
final class ActionCards extends VBox {

  /// As many as fill a few screens; the rest follows when it is asked for.
  private static final int AT_FIRST = 30;

  private static final String MORE = "actions-more";

  private final Context context;
  private Map<String, ActionCard> cards = Map.of();
  private final Map<ActionLine.Group, Node> headings = new LinkedHashMap<>();

  ActionCards(Context context) {
    this.context = context;
    getStyleClass().add(Styles.LOOSE);
    for (ActionLine.Group group : ActionLine.Group.values()) {
      headings.put(group, Texts.heading(context.messages().word("actions.group.", group)));
    }
  }

  void show(State state) {
    List<ActionLine> lines = ActionLine.of(state.year().evaluation().plan());
    boolean all = state.draft(MORE).isPresent();
    List<ActionLine> shown =
        lines.subList(0, all ? lines.size() : Math.min(AT_FIRST, lines.size()));
    Map<String, ActionCard> now = new LinkedHashMap<>();
    List<Node> nodes = new ArrayList<>();
    ActionLine.@Nullable Group group = null;
    for (ActionLine line : shown) {
      if (line.group() != group) {
        group = line.group();
        nodes.add(headings.get(group));
      }
      ActionCard card = card(line, state);
      card.number(now.size() + 1);
      card.show(line, state);
      now.put(line.key(), card);
      nodes.add(card);
    }
    ActionEdits.lastRemoved(state).ifPresent(_ -> nodes.add(undo()));
    if (shown.size() < lines.size()) {
      nodes.add(more(lines));
    }
    cards = now;
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
    Boxes.present(this, !nodes.isEmpty());
  }

  List<Problem> problems(State state) {
    return cards.values().stream().flatMap(card -> card.problems(state)).toList();
  }

  private ActionCard card(ActionLine line, State state) {
    ActionWords words = ActionWords.of(context, state.year(), line);
    ActionCard before = cards.get(line.key());
    return before != null && before.fits(line, words)
        ? before
        : new ActionCard(context, line, words, state.isReadOnly());
  }

  private Node undo() {
    return new UndoRow(context, ActionEdits.UNDO, context.text("actions.removed"));
  }

  private Node more(List<ActionLine> lines) {
    String next = lines.get(AT_FIRST).key() + "-text";
    return Buttons.secondary(
        MORE,
        context.text("actions.more", lines.size() - AT_FIRST),
        () -> {
          context.session().keepDraft(MORE, "all");
          context.session().focus(next);
        });
  }
}
