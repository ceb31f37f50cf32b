package ca.rmtreflect.ui.kit;

import javafx.scene.control.TextField;

/// A box for one line. When the program gives it the focus, caret and selection are as the person
/// left them; the library would select everything, and one more key would replace it.
public final class TextLine extends TextField {

  /// Who was never here begins at the end.
  private int anchor = Integer.MAX_VALUE;

  private int caret = Integer.MAX_VALUE;

  public TextLine() {
    focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            anchor = getAnchor();
            caret = getCaretPosition();
          }
        });
  }

  /// Tab and the mouse do not come through here when they place the caret themselves.
  @Override
  public void requestFocus() {
    boolean here = getScene() != null && equals(getScene().getFocusOwner());
    super.requestFocus();
    if (!here) {
      selectRange(Math.min(anchor, getLength()), Math.min(caret, getLength()));
    }
  }

  @Override
  public void replaceText(int start, int end, String text) {
    super.replaceText(start, end, TextLink.fitting(this, text));
  }
}
