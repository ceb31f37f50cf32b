package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Words of the person's own. It shows what `text` finds in the state and sends every stroke to
/// `edit`.
public final class WordsField extends Field {

  private final TextInputControl input;
  private final Function<State, String> text;
  private final TextLink link;
  private @Nullable TraceHint traces;

  private WordsField(
      Context context,
      TextInputControl input,
      String label,
      String hint,
      Function<State, String> text,
      Consumer<String> edit) {
    super(context, label, hint, input);
    this.input = input;
    this.text = text;
    this.link = new TextLink(context, input, edit);
  }

  /// A single line. `hint` may be empty.
  public static WordsField line(
      Context context,
      String id,
      String label,
      String hint,
      Function<State, String> text,
      Consumer<String> edit) {
    return new WordsField(context, new TextLine(id), label, hint, text, edit);
  }

  /// Several lines, in a box that grows with them. `hint` may be empty.
  public static WordsField area(
      Context context,
      String id,
      String label,
      String hint,
      Function<State, String> text,
      Consumer<String> edit) {
    return new WordsField(context, new GrowingTextArea(id), label, hint, text, edit).watched();
  }

  /// Points at what could identify a client. Every box whose words are kept does.
  public WordsField watched() {
    TraceHint hint = new TraceHint(context());
    getChildren().add(hint);
    traces = hint;
    return this;
  }

  @Override
  public void show(State state) {
    String words = text.apply(state);
    link.show(words);
    input.setEditable(!state.isReadOnly());
    if (traces != null) {
      remark(traces.look(state.isReadOnly() ? "" : words));
    }
    showProblem(state, "");
  }
}
