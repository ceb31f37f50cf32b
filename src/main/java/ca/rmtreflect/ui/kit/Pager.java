package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.Focus;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Shows a long list in parts, so that a page stays quick however much is listed.
///
/// Which part is shown follows from the state: the one in which the focus is wished for, else the
/// one that was chosen last.
public final class Pager {

  /// As many as can be looked over; a list that is hardly longer is shown whole.
  private static final int PART = 20;

  private static final int WHOLE = 25;

  private final Context context;
  private final String id;
  private final Label range = Texts.hint("");
  private final Button previous;
  private final Button next;
  private final Node buttons;
  private int part;

  /// `id` is the name of the list among the drafts of its page.
  public Pager(Context context, String id) {
    this.context = context;
    this.id = id;
    range.setId(id + "-range");
    range.setAccessibleRole(AccessibleRole.TEXT);
    previous =
        Buttons.secondary(id + "-previous", context.text("pager.previous"), () -> go(part - 1));
    next = Buttons.secondary(id + "-next", context.text("pager.next"), () -> go(part + 1));
    buttons = Buttons.row(previous, next);
  }

  /// What stands above the list: which part of it is shown. It takes the focus when that changes.
  public Node range() {
    return range;
  }

  /// What stands below the list.
  public Node buttons() {
    return buttons;
  }

  /// The part of a list that is shown; `wished` finds what a field belongs to.
  public <T> List<T> part(State state, List<T> all, Predicate<T> wished) {
    boolean whole = all.size() <= WHOLE;
    int parts = whole ? 1 : (all.size() + PART - 1) / PART;
    part = Math.clamp(wanted(state, all, wished), 0, parts - 1);
    int from = part * PART;
    int to = whole ? all.size() : Math.min(all.size(), from + PART);
    range.setText(context.text("pager.range", from + 1, to, all.size()));
    Boxes.present(range, !whole);
    Boxes.present(buttons, !whole);
    Boxes.present(previous, part > 0);
    Boxes.present(next, part < parts - 1);
    return all.subList(from, to);
  }

  /// Whether the focus is wished for in something that belongs to a name.
  public static boolean isWished(State state, String name) {
    Focus focus = state.focus();
    return focus != null && focus.field().startsWith(name);
  }

  private <T> int wanted(State state, List<T> all, Predicate<T> wished) {
    if (state.focus() != null) {
      for (int i = 0; i < all.size(); i++) {
        if (wished.test(all.get(i))) {
          return i / PART;
        }
      }
    }
    return state.draft(id).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf).orElse(0);
  }

  private void go(int to) {
    context.session().focus(id + "-range");
    context.session().keepDraft(id, Integer.toString(to));
    context.session().focus(id + "-range");
  }
}
