package ca.rmtreflect.ui.wizard.actions;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/// A point without an action: what it is, what the help suggests, and the three ways on.
final class PointRow extends ActionRow {

  private final FlowPane buttons;
  private final Labeled title;
  private final Label details = Texts.caption("");
  private final Label suggestion = Texts.caption("");
  private final Button use;
  private final Button write;
  private final Button decline;
  private final Hyperlink another;
  private final List<String> suggestions;

  /// `next` says where the focus goes once the point has left the list.
  static PointRow of(Context context, ActionLine line, Supplier<String> next) {
    return new PointRow(context, line, Buttons.row(), next);
  }

  private PointRow(Context context, ActionLine line, FlowPane buttons, Supplier<String> next) {
    super(context, line, buttons);
    this.buttons = buttons;
    suggestions = Suggestions.of(context, line.planned().origin());
    title = title(context, line);
    use =
        Buttons.quiet(
            ActionEdits.useId(line),
            context.text("actions.use"),
            () -> edits().use(line(), suggested(context.state()), next.get()));
    write = Buttons.quiet(ActionEdits.editId(line), context.text("actions.write"), this::turn);
    decline =
        Buttons.quiet(
            line.key() + "-decline",
            context.text("actions.declined"),
            () -> edits().decline(line(), next.get()));
    another = Buttons.link(line.key() + "-another", context.text("actions.another"), this::offer);
    another.getStyleClass().addAll(Styles.CAPTION, Styles.PLAIN);
    decline.getStyleClass().add(Styles.MUTED);
    buttons.getChildren().addAll(use, write, decline);
    words(title, details, new FittingRow("suggestion", suggestion, another));
  }

  private static Labeled title(Context context, ActionLine line) {
    ActionReason reason = ActionReason.of(context, line);
    String id = line.key() + "-where";
    return reason
        .page()
        .<Labeled>map(
            page -> Buttons.link(id, reason.title(), () -> context.session().visit(page, id)))
        .orElseGet(() -> Texts.label(reason.title()));
  }

  @Override
  boolean isFollowed() {
    return false;
  }

  @Override
  void showButtons(boolean shown) {
    Boxes.present(buttons, shown);
  }

  @Override
  void showWords(ActionReason reason, State state) {
    sign(reason.sign());
    details.setText(String.join("\n", reason.details()));
    Boxes.present(details, !reason.details().isEmpty());
    String suggested = suggested(state);
    boolean offered = !suggested.isEmpty() && !state.isReadOnly();
    suggestion.setText(context().text("actions.suggestion", suggested));
    Boxes.present(suggestion, offered);
    Boxes.present(another, offered && suggestions.size() > 1);
    Boxes.present(use, offered);
    title.setAccessibleText(named(title.getText()));
    use.setAccessibleText(named(use.getText()));
    use.setAccessibleHelp(suggestion.getText());
    another.setAccessibleText(named(another.getText()));
    another.setAccessibleHelp(suggestion.getText());
    name(write);
    name(decline);
  }

  private String suggested(State state) {
    return suggestions.isEmpty() ? "" : suggestions.get(chosen(state));
  }

  private int chosen(State state) {
    return state
        .draft(offerId())
        .filter(text -> text.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .filter(one -> one < suggestions.size())
        .orElse(0);
  }

  private String offerId() {
    return line().key() + "-offer";
  }

  /// Goes on to the next suggestion, and from the last to the first.
  private void offer() {
    int now = (chosen(context().state()) + 1) % suggestions.size();
    context().session().keepDraft(offerId(), Integer.toString(now));
  }

  @Override
  String groupName(ActionReason reason) {
    return context().text("actions.point.group", number(), reason.line(context()));
  }

  @Override
  String named(String label) {
    return context().text("actions.point.named", label, number(), brief(title.getText()));
  }
}
