package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;

/// One of a few choices, side by side under their label.
public final class RadioField extends Field {

  private final RadioGroup group;
  private final Hyperlink clear;
  private final boolean optional;
  private final boolean lockable;
  private final Function<State, Optional<String>> chosen;
  private String spoken;

  private RadioField(
      Context context,
      RadioGroup group,
      String id,
      String label,
      String hint,
      boolean optional,
      boolean lockable,
      Function<State, Optional<String>> chosen) {
    FittingRow row = new FittingRow(Styles.COMPACT_ROW);
    row.setId(id);
    row.getChildren().addAll(group.buttons());
    super(context, label, hint, row);
    this.group = group;
    this.optional = optional;
    this.lockable = lockable;
    this.chosen = chosen;
    this.spoken = label;
    clear = Buttons.link(id + "-clear", context.text("field.clear"), group::clear);
    clear.setAccessibleText(context.text("field.clear.name", label));
    clear.getStyleClass().addAll(Styles.CAPTION, Styles.PLAIN);
    // Delete does the same, so that a question stays one stop for Tab.
    clear.setFocusTraversable(false);
    besideLabel(clear);
    clear.setVisible(false);
    hoverProperty().subscribe(() -> offerToClear(context.state()));
    focusWithinProperty().subscribe(() -> offerToClear(context.state()));
  }

  /// An answer of the person, none of them preselected. `hint` may be empty; `choose` is told the
  /// chosen id, or none when the choice is taken back.
  public static RadioField answer(
      Context context,
      String id,
      String label,
      String hint,
      List<FieldOption> choices,
      Function<State, Optional<String>> chosen,
      Consumer<Optional<String>> choose) {
    RadioGroup group = new RadioGroup(context, id, label, choices, Styles.COMPACT, true, choose);
    return new RadioField(context, group, id, label, hint, true, true, chosen);
  }

  /// A state, of which one choice always holds. `hint` may be empty.
  public static RadioField always(
      Context context,
      String id,
      String label,
      String hint,
      List<FieldOption> choices,
      Function<State, String> chosen,
      Consumer<String> choose) {
    RadioGroup group =
        new RadioGroup(
            context, id, label, choices, Styles.COMPACT, false, one -> one.ifPresent(choose));
    return new RadioField(
        context, group, id, label, hint, false, true, state -> Optional.of(chosen.apply(state)));
  }

  /// A setting, of which one choice always holds and which a finished year does not lock.
  public static RadioField setting(
      Context context,
      String id,
      String label,
      String hint,
      List<FieldOption> choices,
      Function<State, String> chosen,
      Consumer<String> choose) {
    RadioGroup group =
        new RadioGroup(
            context, id, label, choices, Styles.COMPACT, false, one -> one.ifPresent(choose));
    return new RadioField(
        context, group, id, label, hint, false, false, state -> Optional.of(chosen.apply(state)));
  }

  @Override
  public Field spokenAs(String name) {
    spoken = name;
    group.ask(context(), name);
    clear.setAccessibleText(context().text("field.clear.name", name));
    return super.spokenAs(name);
  }

  @Override
  public void show(State state) {
    boolean locked = lockable && state.isReadOnly();
    group.show(chosen.apply(state), locked);
    if (locked) {
      ReadOnly.show(this, context(), state, spoken, group.chosen());
    }
    showProblem(state, "");
    offerToClear(state);
  }

  private void offerToClear(State state) {
    boolean here = isHover() || isFocusWithin();
    clear.setVisible(here && optional && !state.isReadOnly() && chosen.apply(state).isPresent());
  }
}
