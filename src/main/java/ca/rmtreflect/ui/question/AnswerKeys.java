package ca.rmtreflect.ui.question;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a question: a digit chooses, Enter goes on. They are heard on the heading and on the
/// answers alone, so that nothing that is typed elsewhere answers anything.
///
/// Enter counts when it is let go where it was pressed: held down, it would run through the pages.
final class AnswerKeys implements EventHandler<KeyEvent> {

  private static final int HIGHEST = 5;

  private final BooleanSupplier open;
  private final IntConsumer digit;
  private final Runnable enter;
  private boolean entering;

  /// `open` is whether the question can be answered at all; otherwise no key does anything.
  AnswerKeys(BooleanSupplier open, IntConsumer digit, Runnable enter) {
    this.open = open;
    this.digit = digit;
    this.enter = enter;
  }

  /// Listens on a node and what is in it.
  void listenOn(Node node) {
    node.addEventFilter(KeyEvent.ANY, this);
    node.focusWithinProperty().subscribe(within -> entering &= within);
  }

  @Override
  public void handle(KeyEvent event) {
    boolean modified =
        event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (modified || !open.getAsBoolean()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      enter(event);
    } else if (event.getEventType() == KeyEvent.KEY_PRESSED && digit(event.getCode()) <= HIGHEST) {
      digit.accept(digit(event.getCode()));
      event.consume();
    }
  }

  private void enter(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      entering = true;
    } else if (event.getEventType() == KeyEvent.KEY_RELEASED && entering) {
      entering = false;
      enter.run();
    }
    event.consume();
  }

  /// The digit on a key of either block of digits; more than the highest where there is none.
  private static int digit(KeyCode code) {
    String name = code.getName();
    return code.isDigitKey() ? Character.digit(name.charAt(name.length() - 1), 10) : HIGHEST + 1;
  }
}
