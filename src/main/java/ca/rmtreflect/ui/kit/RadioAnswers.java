package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One of a few answers, stacked, none of them preselected. The whole row can be clicked; Tab stops
/// once, the arrow keys move inside.
public final class RadioAnswers extends VBox {

  private final List<RadioButton> buttons = new ArrayList<>();
  private final Hyperlink clear;
  private final Function<State, Optional<String>> chosen;
  private final Consumer<Optional<String>> choose;

  /// `question` is what a screen reader says with each answer, in a few words. The state finds the
  /// chosen id; `choose` is told another, or none when the answer is cleared.
  public RadioAnswers(
      Context context,
      String id,
      String question,
      List<Choice> choices,
      Function<State, Optional<String>> chosen,
      Consumer<Optional<String>> choose) {
    this.chosen = chosen;
    this.choose = choose;
    setId(id);
    getStyleClass().add(Styles.STACK);
    ToggleGroup group = new ToggleGroup();
    for (Choice choice : choices) {
      RadioButton button = new RadioButton(choice.label());
      button.setId(id + "-" + choice.id());
      button.setUserData(choice.id());
      button.setToggleGroup(group);
      button.getStyleClass().add(Styles.ANSWER);
      button.setMnemonicParsing(false);
      button.setWrapText(true);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinHeight(Region.USE_PREF_SIZE);
      button.setAccessibleText(
          context.text(
              "answers.name", choice.label(), buttons.size() + 1, choices.size(), question));
      button.setAccessibleHelp(question);
      button.setOnAction(_ -> choose.accept(Optional.of(choice.id())));
      button.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
      buttons.add(button);
    }
    clear = Buttons.link(id + "-clear", context.text("answers.clear"), this::clear);
    clear.setAccessibleText(context.text("answers.clear.name", question));
    getChildren().addAll(buttons);
    getChildren().add(clear);
  }

  public void show(State state) {
    Optional<String> now = chosen.apply(state);
    for (RadioButton button : buttons) {
      boolean selected = now.filter(button.getUserData()::equals).isPresent();
      if (button.isSelected() != selected) {
        button.setSelected(selected);
      }
      button.setDisable(state.isReadOnly());
      button.setFocusTraversable(selected || (now.isEmpty() && buttons.getFirst().equals(button)));
    }
    // Its room stays, so that nothing below jumps when an answer is given.
    clear.setVisible(now.isPresent() && !state.isReadOnly());
  }

  private void clear() {
    buttons.getFirst().requestFocus();
    choose.accept(Optional.empty());
  }

  private void move(KeyEvent event) {
    int here = buttons.indexOf(event.getSource());
    int step =
        switch (event.getCode()) {
          case DOWN, RIGHT -> 1;
          case UP, LEFT -> -1;
          default -> 0;
        };
    if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
      RadioButton next = buttons.get(Math.floorMod(here + step, buttons.size()));
      next.requestFocus();
      next.fire();
      event.consume();
    }
  }
}
