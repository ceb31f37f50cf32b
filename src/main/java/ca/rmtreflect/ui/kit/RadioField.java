package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One of several options, none of them preselected. Tab stops once, the arrow keys move inside,
/// Delete takes the choice back.
public final class RadioField extends OptionsField<RadioButton> {

  private final Function<State, Optional<String>> chosen;
  private final Consumer<Optional<String>> choose;
  private final Hyperlink clear;
  private final boolean clearIsQuiet;
  private boolean required;

  /// `choose` is told the chosen id, or none when the choice is taken back.
  public RadioField(
      Context context,
      FieldLabel label,
      Layout layout,
      List<FieldOption> options,
      Function<State, Optional<String>> chosen,
      Consumer<Optional<String>> choose) {
    super(context, label, layout, options, RadioButton::new, RadioButton::selectedProperty);
    this.chosen = chosen;
    this.choose = choose;
    this.clearIsQuiet = layout == Layout.ROW;
    ToggleGroup group = new ToggleGroup();
    for (RadioButton button : buttons()) {
      button.setToggleGroup(group);
      button.setOnAction(_ -> choose.accept(Optional.of(optionOf(button))));
      button.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }
    clear = Buttons.link(label.id() + "-clear", context.text("field.clear"), this::clear);
    clear.setAccessibleText(context.text("field.clear.name", label.label()));
    clear.getStyleClass().addAll(Styles.CAPTION, Styles.PLAIN);
    // Delete does the same, so that a question stays one stop for Tab.
    clear.setFocusTraversable(false);
    clear.setVisible(false);
    besideLabel(clear);
    hoverProperty().subscribe(() -> offerToClear(context.state()));
    focusWithinProperty().subscribe(() -> offerToClear(context.state()));
  }

  /// For a state, of which one option always holds: it cannot be taken back.
  public RadioField required() {
    required = true;
    return this;
  }

  /// Shows the keys 1, 2, 3 …; the page listens for them.
  public RadioField keyed() {
    showKeys();
    return this;
  }

  /// Chooses one of the options, counted from 0, if there are so many and they can be chosen.
  public void choose(int option) {
    if (option < buttons().size() && !buttons().get(option).isDisabled()) {
      choose.accept(Optional.of(optionOf(buttons().get(option))));
    }
  }

  @Override
  public Field spokenAs(String name) {
    clear.setAccessibleText(context().text("field.clear.name", name));
    return super.spokenAs(name);
  }

  @Override
  public void show(State state) {
    show(state, chosen.apply(state).stream().toList());
    RadioButton stop = selected().stream().findFirst().orElse(buttons().getFirst());
    buttons().forEach(button -> button.setFocusTraversable(button.equals(stop)));
    offerToClear(state);
  }

  /// In a row the link is there only for who is at the field, as there are many such fields.
  private void offerToClear(State state) {
    boolean here = !clearIsQuiet || isHover() || isFocusWithin();
    clear.setVisible(here && !required && !isLocked(state) && chosen.apply(state).isPresent());
  }

  private void clear() {
    buttons().getFirst().requestFocus();
    choose.accept(Optional.empty());
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean delete = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    if (delete && !required) {
      clear();
      event.consume();
      return;
    }
    int step =
        switch (event.getCode()) {
          case DOWN, RIGHT -> 1;
          case UP, LEFT -> -1;
          default -> 0;
        };
    if (step != 0) {
      int here = buttons().indexOf(event.getSource());
      RadioButton next = buttons().get(Math.floorMod(here + step, buttons().size()));
      next.requestFocus();
      next.fire();
      event.consume();
    }
  }
}
