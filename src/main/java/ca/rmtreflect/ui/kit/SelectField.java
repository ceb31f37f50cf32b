package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of many choices, in a list that opens. Typing the beginning of a word finds it, Delete takes
/// the choice back.
public final class SelectField extends Field {

  /// A person who pauses for this long begins another word.
  private static final Duration PAUSE = Duration.seconds(1.2);

  private static final PseudoClass UNCHOSEN = PseudoClass.getPseudoClass("unchosen");

  private final ComboBox<FieldOption> box;
  private final Function<State, Optional<String>> chosen;
  private final StringBuilder typed = new StringBuilder();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean writing;

  /// `choose` is told the chosen id, or none when the choice is taken back.
  public SelectField(
      Context context,
      FieldLabel label,
      List<FieldOption> choices,
      Function<State, Optional<String>> chosen,
      Consumer<Optional<String>> choose) {
    ComboBox<FieldOption> box = new ComboBox<>();
    box.getItems().addAll(choices);
    super(context, label, box);
    this.box = box;
    this.chosen = chosen;
    box.setPromptText(context.text("field.select"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(9);
    box.setConverter(new Labels());
    box.valueProperty()
        .subscribe((_, now) -> {
          if (!writing) {
            choose.accept(Optional.ofNullable(now).map(FieldOption::id));
          }
        });
    box.addEventHandler(KeyEvent.KEY_TYPED, this::find);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::clear);
    pause.setOnFinished(_ -> typed.setLength(0));
  }

  /// A choice that is no longer offered is shown by its id.
  @Override
  public void show(State state) {
    FieldOption now = chosen.apply(state).map(this::choice).orElse(null);
    if (now == null ? box.getValue() != null : !now.equals(box.getValue())) {
      writing = true;
      box.setValue(now);
      writing = false;
    }
    box.pseudoClassStateChanged(UNCHOSEN, now == null);
    box.setDisable(state.isReadOnly());
    if (state.isReadOnly()) {
      List<String> words = now == null ? List.of() : List.of(now.label());
      ReadOnly.show(this, context(), state, label(), words);
    }
    showProblem(state, "");
  }

  private FieldOption choice(String id) {
    return box.getItems().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElse(new FieldOption(id, id));
  }

  private void find(KeyEvent event) {
    String key = event.getCharacter();
    boolean printable = !key.isEmpty() && !Character.isISOControl(key.codePointAt(0));
    if (!printable || event.isShortcutDown() || event.isAltDown() || box.isDisabled()) {
      return;
    }
    typed.append(plain(key));
    pause.playFromStart();
    box.getItems().stream()
        .filter(choice -> (" " + plain(choice.label())).contains(" " + typed))
        .findFirst()
        .ifPresent(box::setValue);
    event.consume();
  }

  private void clear(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      box.setValue(null);
      event.consume();
    }
    if (event.getCode() == KeyCode.SPACE && !typed.isEmpty()) {
      event.consume();
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('(', ' ')
        .toLowerCase(Locale.ROOT);
  }

  private static final class Labels extends StringConverter<FieldOption> {
    @Override
    public String toString(@Nullable FieldOption choice) {
      return choice == null ? "" : choice.label();
    }

    @Override
    public @Nullable FieldOption fromString(String text) {
      return null;
    }
  }
}
