package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Pager;
import ca.rmtreflect.ui.kit.RemoveMenu;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.UndoRow;
import ca.rmtreflect.ui.session.FieldProblem;
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

  private final Context context;
  private final Pager pager;
  private final RemoveMenu removal;
  private Map<String, ActionCard> cards = Map.of();
  private final Map<ActionLine.Group, Node> headings = new LinkedHashMap<>();

  ActionCards(Context context) {
    this.context = context;
    this.pager = new Pager(context, "actions-part");
    this.removal = new RemoveMenu("actions-remove", context.text("actions.remove.menu"));
    getStyleClass().add(Styles.LOOSE);
    for (ActionLine.Group group : ActionLine.Group.values()) {
      headings.put(group, Texts.heading(context.word("actions.group.", group)));
    }
  }

  void show(State state) {
    List<ActionLine> lines = ActionLine.of(state.year().evaluation().plan());
    List<ActionLine> part =
        pager.part(state, lines, line -> Pager.isWished(state, line.key() + "-"));
    Map<String, ActionCard> now = new LinkedHashMap<>();
    List<Node> nodes = new ArrayList<>(List.of(pager.range()));
    ActionLine.@Nullable Group group = null;
    for (ActionLine line : part) {
      if (line.group() != group) {
        group = line.group();
        nodes.add(headings.get(group));
      }
      ActionCard card = card(line, state);
      card.show(line, lines.indexOf(line) + 1, state);
      now.put(line.key(), card);
      nodes.add(card);
    }
    if (ActionEdits.hasRemoved(state)) {
      nodes.add(new UndoRow(context, ActionEdits.UNDO, context.text("actions.removed")));
    }
    nodes.add(pager.buttons());
    cards = now;
    removal.offer(
        state.isReadOnly()
            ? List.of()
            : part.stream()
                .filter(line -> line.group().isRemovable())
                .map(line -> now.get(line.key()))
                .map(card -> new RemoveMenu.Entry(card.menuLine(), card::remove))
                .toList());
    Boxes.update(this, nodes);
    Boxes.present(this, nodes.size() > 2);
  }

  /// Removes one of the shown actions by keyboard.
  RemoveMenu removal() {
    return removal;
  }

  List<FieldProblem> problems(State state) {
    return cards.values().stream().flatMap(card -> card.problems(state)).toList();
  }

  private ActionCard card(ActionLine line, State state) {
    ActionReason words = ActionReason.of(context, state.year(), line);
    ActionCard before = cards.get(line.key());
    return before != null && before.fits(line, words)
        ? before
        : new ActionCard(context, line, words, state.isReadOnly());
  }
}
