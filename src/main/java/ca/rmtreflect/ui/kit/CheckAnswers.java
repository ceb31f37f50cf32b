package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Any number of a few answers, stacked. Some of them may stand only alone.
public final class CheckAnswers extends VBox {

  private final List<CheckBox> boxes = new ArrayList<>();
  private final Context context;
  private final String question;
  private final List<String> exclusive;
  private final Function<State, List<String>> chosen;
  private final Consumer<List<String>> choose;

  /// `question` is what a screen reader says with each answer, in a few words; `exclusive` are the
  /// ids that stand alone.
  public CheckAnswers(
      Context context,
      String id,
      String question,
      List<FieldOption> choices,
      List<String> exclusive,
      Function<State, List<String>> chosen,
      Consumer<List<String>> choose) {
    this.context = context;
    this.question = question;
    this.exclusive = exclusive;
    this.chosen = chosen;
    this.choose = choose;
    setId(id);
    getStyleClass().add(Styles.STACK);
    for (FieldOption choice : choices) {
      CheckBox box = new CheckBox(choice.label());
      box.setId(id + "-" + choice.id());
      box.setUserData(choice.id());
      box.getStyleClass().add(Styles.ANSWER);
      Buttons.keepWhole(box);
      box.setMaxWidth(Double.MAX_VALUE);
      box.setAccessibleText(
          context.text("answers.name", choice.label(), boxes.size() + 1, choices.size(), question));
      box.setAccessibleHelp(question);
      box.setOnAction(_ -> pressed(box, choice.id()));
      boxes.add(box);
    }
    getChildren().addAll(boxes);
  }

  public void show(State state) {
    List<String> now = chosen.apply(state);
    for (CheckBox box : boxes) {
      boolean selected = now.contains((String) box.getUserData());
      if (box.isSelected() != selected) {
        box.setSelected(selected);
      }
      box.setDisable(state.isReadOnly());
    }
    if (state.isReadOnly()) {
      ReadOnly.show(
          this,
          context,
          state,
          question,
          boxes.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList());
    }
  }

  /// The chosen ids in the order in which they are offered.
  private void pressed(CheckBox pressed, String id) {
    boolean alone = pressed.isSelected() && exclusive.contains(id);
    choose.accept(
        boxes.stream()
            .filter(CheckBox::isSelected)
            .map(box -> (String) box.getUserData())
            .filter(one -> one.equals(id) || !alone)
            .filter(one -> one.equals(id) || !exclusive.contains(one))
            .toList());
  }
}
