package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.session.Page;
import java.io.IOException;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// Somebody looks for words and gets to where they stand.
class FindTest extends FolderCase {

  private DialogPane find() {
    Fx.later(() ->
        program()
            .window()
            .getScene()
            .getRoot()
            .fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, false, true, false, false)));
    return dialog();
  }

  @Test
  void whatIsFoundOpensItsPage() throws IOException {
    openQuestion();
    Hand inside = new Hand(find()::getScene);
    assertTrue(inside.reads("everything that you wrote this year"));
    inside.type("find", "trAffic lights");
    assertTrue(inside.reads("Nothing was found."));
    inside.type("find", "treatment room");
    assertTrue(inside.sees("found-0"));
    inside.type("find", "two-step");
    inside.type("find", "COMMENTS");
    assertTrue(inside.reads("Found"), "as one types");
    inside.press("found-0");
    await("its page", state -> !state.page().equals(QUESTION) || dialogs().findAny().isEmpty());
    assertEquals(0, dialogs().count());
    assertTrue(state().page() instanceof Page.OfYear);
  }
}
