package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Words of the person's own. It shows what `text` finds in the state, sends every stroke to
/// `edit`, and points at what could identify a client.
public final class WordsField extends Field {

  private final TextInputControl input;
  private final Function<State, String> text;
  private final TextLink link;
  private @Nullable TraceHint traces;

  /// `input` is a [TextLine] or a [GrowingTextArea].
  public WordsField(
      Context context,
      FieldLabel label,
      TextInputControl input,
      Function<State, String> text,
      Consumer<String> edit) {
    super(context, label, input);
    this.input = input;
    this.text = text;
    this.link = new TextLink(context, input, edit);
    TraceHint hints = new TraceHint(context);
    getChildren().add(hints);
    traces = hints;
  }

  /// A box for words that keep the language in which they were begun.
  public static WordsField of(
      Context context,
      FieldLabel label,
      TextInputControl input,
      Function<State, FreeText> text,
      Consumer<FreeText> edit) {
    Session session = context.session();
    return new WordsField(
        context,
        label,
        input,
        state -> text.apply(state).text(),
        typed -> edit.accept(session.retyped(text.apply(session.state()), typed)));
  }

  /// For words that are not kept, such as those of a search.
  public WordsField unwatched() {
    getChildren().remove(traces);
    traces = null;
    return this;
  }

  @Override
  public void show(State state) {
    String words = text.apply(state);
    link.show(words);
    input.setEditable(!isLocked(state));
    if (traces != null) {
      remark(traces.look(isLocked(state) ? "" : words));
    }
    showProblem(state, "");
  }
}
