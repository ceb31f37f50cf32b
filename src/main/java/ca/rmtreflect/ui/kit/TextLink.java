package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.Notice;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

/// Ties a text control to the state: strokes go out, and words come in only where they differ.
///
/// A control may show less than the state holds, as it drops control characters. Only what a person
/// types is sent out, so that looking at a text never changes it.
final class TextLink {

  private final TextInputControl input;
  private String shown = "";
  private boolean writing;

  TextLink(Context context, TextInputControl input, Consumer<String> edit) {
    this.input = input;
    // Later, as the text is just about to change.
    TextLimit.of(
        input,
        () -> writing,
        () -> Platform.runLater(() -> context.session().say(Notice.of("field.excess"))));
    input
        .textProperty()
        .subscribe((_, typed) -> {
          if (!writing) {
            shown = typed;
            edit.accept(typed);
          }
        });
  }

  /// The text with the line breaks that a box can show. The library drops those that it does not
  /// know, in a single line all of them and tabs, so that words would run together.
  static String fitting(TextInputControl box, String text) {
    return box instanceof TextArea ? text.replaceAll("\\R", "\n") : text.replaceAll("\\R|\t", " ");
  }

  /// Writes what the state holds, and leaves the caret where it was as far as there is text.
  void show(String text) {
    if (text.equals(shown)) {
      return;
    }
    shown = text;
    int caret = input.getCaretPosition();
    writing = true;
    input.setText(text);
    writing = false;
    input.positionCaret(Math.min(caret, input.getLength()));
  }
}
