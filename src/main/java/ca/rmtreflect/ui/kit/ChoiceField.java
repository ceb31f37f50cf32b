package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/// A question with a few answers to choose from, under its own label.
public final class ChoiceField extends Field {

  private final Consumer<State> shower;

  private ChoiceField(
      Context context, String label, String hint, Region answers, Consumer<State> shower) {
    super(context, label, hint, answers);
    this.shower = shower;
  }

  /// One answer. `hint` may be empty.
  public static ChoiceField one(
      Context context,
      String id,
      String label,
      String hint,
      List<FieldOption> choices,
      Function<State, Optional<String>> chosen,
      Consumer<Optional<String>> choose) {
    RadioAnswers answers = new RadioAnswers(context, id, label, choices, chosen, choose);
    Hyperlink clear = Buttons.link(id + "-clear", context.text("field.clear"), answers::clear);
    clear.setAccessibleText(context.text("field.clear.name", label));
    clear.getStyleClass().addAll(Styles.CAPTION, Styles.PLAIN);
    // Delete does the same, so that a question stays one stop for Tab.
    clear.setFocusTraversable(false);
    ChoiceField field =
        new ChoiceField(
            context,
            label,
            hint,
            answers,
            state -> {
              answers.show(state);
              clear.setVisible(chosen.apply(state).isPresent() && !state.isReadOnly());
            });
    field.besideLabel(clear);
    return field;
  }

  /// Any number of answers; those in `exclusive` stand alone. `hint` may be empty.
  public static ChoiceField many(
      Context context,
      String id,
      String label,
      String hint,
      List<FieldOption> choices,
      List<String> exclusive,
      Function<State, List<String>> chosen,
      Consumer<List<String>> choose) {
    CheckAnswers answers = new CheckAnswers(context, id, label, choices, exclusive, chosen, choose);
    return new ChoiceField(context, label, hint, answers, answers::show);
  }

  @Override
  public void show(State state) {
    shower.accept(state);
    showProblem(state, "");
  }
}
