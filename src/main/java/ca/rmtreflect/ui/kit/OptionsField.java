package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;

/// A question with options to choose from.
public abstract sealed class OptionsField<B extends ButtonBase> extends Field
    permits RadioField, CheckField {

  /// Below each other, where the whole line can be clicked, or side by side.
  public enum Layout {
    LIST,
    ROW
  }

  private final List<B> buttons;
  private final Function<B, BooleanProperty> selected;
  private final Pane pane;
  private final Layout layout;
  private String spoken;
  private boolean lockable = true;

  OptionsField(
      Context context,
      FieldLabel label,
      Layout layout,
      List<FieldOption> options,
      Function<String, B> newButton,
      Function<B, BooleanProperty> selected) {
    Pane pane =
        switch (layout) {
          case LIST -> Boxes.stack(Styles.STACK);
          case ROW -> new FittingRow(Styles.COMPACT_ROW);
        };
    super(context, label, pane);
    this.pane = pane;
    this.layout = layout;
    this.selected = selected;
    this.spoken = label.label();
    buttons = options.stream().map(option -> button(option, newButton)).toList();
    pane.getChildren().addAll(buttons);
    nameButtons(spoken);
  }

  private B button(FieldOption option, Function<String, B> newButton) {
    B button = newButton.apply(option.label());
    button.setId(field() + "-" + option.id());
    button.setUserData(option.id());
    Buttons.keepWhole(button);
    switch (layout) {
      case LIST -> {
        button.getStyleClass().add(Styles.ANSWER);
        button.setMaxWidth(Double.MAX_VALUE);
      }
      case ROW -> button.getStyleClass().add(Styles.COMPACT);
    }
    return button;
  }

  /// Gives each button its name: the option, its place among the others, the question.
  private void nameButtons(String question) {
    for (int i = 0; i < buttons.size(); i++) {
      B button = buttons.get(i);
      button.setAccessibleText(
          context().text("answers.name", button.getText(), i + 1, buttons.size(), question));
      button.setAccessibleHelp(question);
    }
  }

  /// For a setting, which a finished year does not lock.
  public final Field neverLocked() {
    lockable = false;
    return this;
  }

  @Override
  public Field spokenAs(String name) {
    spoken = name;
    nameButtons(name);
    return super.spokenAs(name);
  }

  /// Puts the key that chooses it on every option: 1 on the first, 2 on the second.
  final void showKeys() {
    pane.getChildren().clear();
    for (int i = 0; i < buttons.size(); i++) {
      pane.getChildren().add(KeyCap.row(buttons.get(i), Integer.toString(i + 1)));
    }
  }

  final List<B> buttons() {
    return buttons;
  }

  static String optionOf(ButtonBase button) {
    return (String) button.getUserData();
  }

  final List<B> selected() {
    return buttons.stream().filter(button -> selected.apply(button).get()).toList();
  }

  final void show(State state, Collection<String> chosen) {
    boolean locked = lockable && isLocked(state);
    for (B button : buttons) {
      selected.apply(button).set(chosen.contains(optionOf(button)));
      button.setDisable(locked);
    }
    if (locked) {
      ReadOnly.show(
          layout == Layout.LIST ? pane : this,
          context(),
          state,
          spoken,
          selected().stream().map(ButtonBase::getText).toList());
    }
    showProblem(state, "");
  }
}
