package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.TextScale;
import javafx.event.EventHandler;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The keys of the window, which come before those of any control. Undo in a text box is the box's
/// own: one press too many must not change what is not in sight.
final class ShortcutKeys implements EventHandler<KeyEvent> {

  private final Session session;
  private final MainWindow window;

  ShortcutKeys(Session session, MainWindow window) {
    this.session = session;
    this.window = window;
  }

  @Override
  public void handle(KeyEvent event) {
    boolean shortcut = event.isShortcutDown();
    boolean done;
    if (shortcut == event.isAltDown()) {
      done = !shortcut && plain(event);
    } else {
      done = shortcut ? shortcut(event) : alt(event);
    }
    if (done) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    double scale = session.state().textScale();
    switch (event.getCode()) {
      case Z -> undo(event.isShiftDown());
      case Y -> undo(true);
      case S -> {
        session.program().saveNow().run();
        if (!(session.state().saving() instanceof SaveStatus.Failed)) {
          session.say(Notice.of("save.reassure"));
        }
      }
      case ENTER -> window.view().goOn();
      case F -> window.find();
      case P -> window.view().print();
      case PLUS, EQUALS, ADD -> session.zoom(TextScale.larger(scale));
      case MINUS, SUBTRACT -> session.zoom(TextScale.smaller(scale));
      case DIGIT0, NUMPAD0 -> session.zoom(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void undo(boolean redo) {
    if (window.getScene().getFocusOwner() instanceof TextInputControl box) {
      if (redo ? box.isRedoable() : box.isUndoable()) {
        if (redo) {
          box.redo();
        } else {
          box.undo();
        }
        // What came back is selected, and the next key would replace it.
        box.deselect();
      } else {
        session.say(Notice.of("undo.box"));
      }
    } else if (redo) {
      session.redo();
    } else {
      session.undo();
    }
  }

  private boolean alt(KeyEvent event) {
    switch (event.getCode()) {
      case N -> window.view().goOn();
      case P -> session.back();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case F1 -> window.askForHelp();
      case F2 -> window.focusStatus();
      case F6 -> window.nextRegion(event.isShiftDown());
      case ESCAPE -> {
        return window.closeOpened();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
