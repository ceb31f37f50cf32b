package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// One of a few answers, stacked, none of them preselected. The whole row can be clicked.
public final class RadioAnswers extends VBox {

  private final RadioGroup group;
  private final Hyperlink clear;
  private final Function<State, Optional<String>> chosen;

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
    this.group = new RadioGroup(context, id, question, choices, Styles.ANSWER, true, choose);
    setId(id);
    getStyleClass().add(Styles.STACK);
    group.buttons().forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
    clear = Buttons.link(id + "-clear", context.text("answers.clear"), group::clear);
    clear.setAccessibleText(context.text("answers.clear.name", question));
    getChildren().addAll(group.buttons());
    getChildren().add(clear);
  }

  public void show(State state) {
    Optional<String> now = chosen.apply(state);
    group.show(now, state.isReadOnly());
    // Its room stays, so that nothing below jumps when an answer is given.
    clear.setVisible(now.isPresent() && !state.isReadOnly());
  }
}
