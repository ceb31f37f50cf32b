package ca.rmtreflect.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The radio buttons of one question, however they are laid out. Tab stops once, the arrow keys
/// move inside, Delete takes the choice back.
final class RadioGroup {

  private final Consumer<Optional<String>> choose;
  private final boolean optional;
  private final List<RadioButton> buttons = new ArrayList<>();

  /// `question` is what a screen reader says with each choice, in a few words; `style` is the style
  /// class of each button; where the choice is not `optional`, it cannot be taken back.
  RadioGroup(
      Context context,
      String id,
      String question,
      List<FieldOption> choices,
      String style,
      boolean optional,
      Consumer<Optional<String>> choose) {
    this.optional = optional;
    this.choose = choose;
    ToggleGroup group = new ToggleGroup();
    for (FieldOption choice : choices) {
      RadioButton button = new RadioButton(choice.label());
      button.setId(id + "-" + choice.id());
      button.setUserData(choice.id());
      button.setToggleGroup(group);
      button.getStyleClass().add(style);
      Buttons.keepWhole(button);
      button.setOnAction(_ -> choose.accept(Optional.of(choice.id())));
      button.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
      buttons.add(button);
    }
    ask(context, question);
  }

  /// Gives each button its name: the choice, its place among the others, the question.
  void ask(Context context, String question) {
    for (RadioButton button : buttons) {
      button.setAccessibleText(
          context.text(
              "answers.name",
              button.getText(),
              buttons.indexOf(button) + 1,
              buttons.size(),
              question));
      button.setAccessibleHelp(question);
    }
  }

  List<RadioButton> buttons() {
    return buttons;
  }

  void show(Optional<String> chosen, boolean locked) {
    boolean known = buttons.stream().map(RadioButton::getUserData).anyMatch(id -> isIn(chosen, id));
    for (RadioButton button : buttons) {
      boolean selected = isIn(chosen, button.getUserData());
      if (button.isSelected() != selected) {
        button.setSelected(selected);
      }
      button.setDisable(locked);
      button.setFocusTraversable(selected || (!known && buttons.getFirst().equals(button)));
    }
  }

  /// The words of the chosen one.
  List<String> chosen() {
    return buttons.stream().filter(RadioButton::isSelected).map(RadioButton::getText).toList();
  }

  void clear() {
    buttons.getFirst().requestFocus();
    choose.accept(Optional.empty());
  }

  private static boolean isIn(Optional<String> chosen, Object id) {
    return chosen.filter(id::equals).isPresent();
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean delete = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    if (delete && optional) {
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
      int here = buttons.indexOf(event.getSource());
      RadioButton next = buttons.get(Math.floorMod(here + step, buttons.size()));
      next.requestFocus();
      next.fire();
      event.consume();
    }
  }
}
