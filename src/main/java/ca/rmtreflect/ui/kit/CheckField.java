package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;

/// Any number of several options. Some of them may stand only alone.
public final class CheckField extends OptionsField<CheckBox> {

  private final Function<State, ? extends Collection<String>> chosen;
  private final Consumer<List<String>> choose;
  private List<String> exclusive = List.of();

  /// `choose` is told the chosen ids, in the order in which they are offered.
  public CheckField(
      Context context,
      FieldLabel label,
      Layout layout,
      List<FieldOption> options,
      Function<State, ? extends Collection<String>> chosen,
      Consumer<List<String>> choose) {
    super(context, label, layout, options, CheckBox::new, CheckBox::selectedProperty);
    this.chosen = chosen;
    this.choose = choose;
    buttons().forEach(box -> box.setOnAction(_ -> pressed(box)));
  }

  /// The options that stand only alone.
  public CheckField exclusive(List<String> ids) {
    exclusive = List.copyOf(ids);
    return this;
  }

  @Override
  public void show(State state) {
    show(state, chosen.apply(state));
  }

  private void pressed(CheckBox pressed) {
    boolean alone = pressed.isSelected() && exclusive.contains(optionOf(pressed));
    choose.accept(
        selected().stream()
            .filter(box -> box.equals(pressed) || !(alone || exclusive.contains(optionOf(box))))
            .map(OptionsField::optionOf)
            .toList());
  }
}
