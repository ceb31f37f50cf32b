package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/// One of a few answers, stacked, none of them preselected. The whole row can be clicked.
public final class RadioAnswers extends VBox {

  private final RadioGroup group;
  private final Context context;
  private final String question;
  private final Function<State, Optional<String>> chosen;

  /// `question` is what a screen reader says with each answer, in a few words. The state finds the
  /// chosen id; `choose` is told another, or none when the answer is taken back with Delete.
  public RadioAnswers(
      Context context,
      String id,
      String question,
      List<FieldOption> choices,
      Function<State, Optional<String>> chosen,
      Consumer<Optional<String>> choose) {
    this.context = context;
    this.question = question;
    this.chosen = chosen;
    this.group = new RadioGroup(context, id, question, choices, Styles.ANSWER, true, choose);
    setId(id);
    getStyleClass().add(Styles.STACK);
    group.buttons().forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
    getChildren().addAll(group.buttons());
  }

  /// Takes the answer back.
  void clear() {
    group.clear();
  }

  public void show(State state) {
    group.show(chosen.apply(state), state.isReadOnly());
    if (state.isReadOnly()) {
      ReadOnly.show(this, context, state, question, group.chosen());
    }
  }
}
