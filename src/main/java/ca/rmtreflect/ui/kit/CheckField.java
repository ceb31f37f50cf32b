package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;

/// Settings that are on or off, side by side under their label. A finished year does not lock them.
public final class CheckField extends Field {

  private final List<CheckBox> boxes;
  private final Function<State, Set<String>> chosen;

  private CheckField(
      Context context,
      List<CheckBox> boxes,
      String id,
      String label,
      String hint,
      Function<State, Set<String>> chosen) {
    FittingRow row = new FittingRow(Styles.COMPACT_ROW);
    row.setId(id);
    row.getChildren().addAll(boxes);
    super(context, label, hint, row);
    this.boxes = boxes;
    this.chosen = chosen;
    for (CheckBox box : boxes) {
      box.setAccessibleText(
          context.text("answers.name", box.getText(), boxes.indexOf(box) + 1, boxes.size(), label));
      box.setAccessibleHelp(label);
    }
  }

  /// `hint` may be empty; `choose` is told which choice was pressed and whether it now is on.
  public static CheckField settings(
      Context context,
      String id,
      String label,
      String hint,
      List<FieldOption> choices,
      Function<State, Set<String>> chosen,
      BiConsumer<String, Boolean> choose) {
    List<CheckBox> boxes = new ArrayList<>();
    for (FieldOption choice : choices) {
      CheckBox box = new CheckBox(choice.label());
      box.setId(id + "-" + choice.id());
      box.setUserData(choice.id());
      box.getStyleClass().add(Styles.COMPACT);
      Buttons.keepWhole(box);
      box.setOnAction(_ -> choose.accept(choice.id(), box.isSelected()));
      boxes.add(box);
    }
    return new CheckField(context, boxes, id, label, hint, chosen);
  }

  @Override
  public void show(State state) {
    Set<String> now = chosen.apply(state);
    for (CheckBox box : boxes) {
      boolean selected = now.contains((String) box.getUserData());
      if (box.isSelected() != selected) {
        box.setSelected(selected);
      }
    }
    showProblem(state, "");
  }
}
