package ca.rmtreflect.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/// Ties a text control to the state: strokes go out, and words come in only where they differ.
///
/// A control may show less than the state holds, as it drops control characters. Only what a person
/// types is sent out, so that looking at a text never changes it.
final class TextLink {

  private final TextInputControl input;
  private String shown = "";
  private boolean writing;

  TextLink(TextInputControl input, Consumer<String> edit) {
    this.input = input;
    input
        .textProperty()
        .subscribe((_, typed) -> {
          if (!writing) {
            shown = typed;
            edit.accept(typed);
          }
        });
  }

  /// Whether the text comes from the state just now, and not from the person.
  boolean isWriting() {
    return writing;
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
