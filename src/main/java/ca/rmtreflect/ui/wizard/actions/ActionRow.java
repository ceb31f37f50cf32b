package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.SplitRow;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Drafts;
import ca.rmtreflect.ui.session.State;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of the page, which unfolds into the fields of its action. For a screen reader it is one
/// group with a name.
abstract class ActionRow extends VBox {

  /// As much of a text as may stand in a name that is read out.
  private static final int LONGEST_NAME = 60;

  /// In em: sign and gap before the words.
  private static final double INDENT = 1.5;

  private final Context context;
  private final ActionEdits edits;
  private final Label sign = Texts.label("", "row-sign");
  private final VBox words = Boxes.stack(Styles.TIGHT);
  private final Label problem = Texts.label("", Styles.CAPTION, Styles.ERROR_TEXT);
  private @Nullable ActionForm form;
  private ActionLine line;
  private int number;
  private boolean open;
  private boolean operable;

  /// `buttons` do something with the line.
  ActionRow(Context context, ActionLine line, FlowPane buttons) {
    this.context = context;
    this.line = line;
    this.edits = new ActionEdits(context.session());
    getStyleClass().add("plan-row");
    setAccessibleRole(AccessibleRole.TITLED_PANE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox left = new HBox(sign, words);
    left.getStyleClass().add("plan-words");
    getChildren().add(new SplitRow(left, buttons, INDENT));
    Boxes.present(problem, false);
  }

  /// Shows the line as it is now. `reason` is what called for it.
  final void show(ActionLine now, int newNumber, boolean unfolded, State state) {
    line = now;
    number = newNumber;
    ActionReason reason = ActionReason.of(context, now);
    showWords(reason, state);
    operable = !state.isReadOnly() || (isFollowed() && state.isFollowable());
    showButtons(operable);
    showUnclear(unfolded, state);
    unfold(unfolded, reason, state);
    setAccessibleText(groupName(reason));
  }

  /// Whether what becomes of the line can be entered after the year is finished.
  abstract boolean isFollowed();

  /// Shows what can be done with the line, if anything can.
  abstract void showButtons(boolean shown);

  /// Puts the line into words.
  abstract void showWords(ActionReason reason, State state);

  /// What the line is called as a whole.
  abstract String groupName(ActionReason reason);

  /// What a control of this line is called where the line is not seen.
  abstract String named(String label);

  final Context context() {
    return context;
  }

  final ActionEdits edits() {
    return edits;
  }

  final ActionLine line() {
    return line;
  }

  final int number() {
    return number;
  }

  final void sign(String symbol) {
    sign.setText(symbol);
  }

  final void words(Node... nodes) {
    words.getChildren().setAll(nodes);
    words.getChildren().add(problem);
  }

  final void name(Labeled control) {
    control.setAccessibleText(named(control.getText()));
  }

  static String brief(String text) {
    return FreeText.beginning(text, LONGEST_NAME);
  }

  /// Unfolds the fields, or folds them.
  final void turn() {
    if (open) {
      edits.close(line);
    } else {
      edits.open(line);
    }
  }

  /// A date that is not understood is not hidden by the fold.
  private void showUnclear(boolean unfolded, State state) {
    String words =
        unfolded
            ? ""
            : unclear(state, line.dueId(), "question.action.due")
                .or(() -> unclear(state, line.doneOnId(), "actions.done-on"))
                .orElse("");
    Boxes.present(problem, !words.isEmpty());
    problem.setText(words);
  }

  private Optional<String> unclear(State state, String field, String label) {
    return state
        .drafts()
        .at(state.page(), field)
        .filter(Drafts.Draft::unclear)
        .map(draft -> context.text("date.unclear", context.text(label), brief(draft.text())));
  }

  private void unfold(boolean unfolded, ActionReason reason, State state) {
    if (unfolded && form == null) {
      form = new ActionForm(context, line, reason);
      getChildren().add(form);
    } else if (!unfolded && form != null) {
      getChildren().remove(form);
      form = null;
    }
    if (form != null) {
      form.show(line, state);
    }
    if (open != unfolded) {
      open = unfolded;
      Boxes.style(this, Styles.UNFOLDED, open);
      notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... values) {
    return attribute == AccessibleAttribute.EXPANDED
        ? (Object) open
        : super.queryAccessibleAttribute(attribute, values);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... values) {
    boolean expand = action == AccessibleAction.EXPAND;
    if (!operable || !(expand || action == AccessibleAction.COLLAPSE)) {
      super.executeAccessibleAction(action, values);
    } else if (expand != open) {
      turn();
    }
  }
}
