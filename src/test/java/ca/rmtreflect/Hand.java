package ca.rmtreflect;

import ca.rmtreflect.app.OpenProgram;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Skinnable;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Works the window by keyboard, as a person does who uses no mouse.
public final class Hand {

  private static final int LONGEST_WAIT = 30;

  private final OpenProgram program;
  private final FxRobot robot = new FxRobot();

  public Hand(OpenProgram program) {
    this.program = program;
  }

  /// Presses a button, a link, a check box or an answer.
  public void press(String id) {
    focus(id);
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Types into a field that is empty so far.
  public void write(String id, String text) {
    focus(id);
    // The robot waits fifty milliseconds for every letter.
    Keyboard.type(program.window().getScene(), text);
  }

  /// Takes the first entry of a list.
  public void takeFirst(String id) {
    focus(id);
    robot.type(KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// The page that is shown now.
  public Page page() {
    return program.state().page();
  }

  /// Waits for something to come about, such as a save in the background.
  public void await(String what, Predicate<State> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          LONGEST_WAIT, TimeUnit.SECONDS, () -> condition.test(program.state()));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain for " + what + " on " + page(), e);
    }
  }

  private void focus(String id) {
    await(id, _ -> Fx.get(() -> hears(find(id))));
    Fx.run(() -> find(id).requestFocus());
    await("the focus on " + id, _ -> Fx.get(() -> find(id).isFocused()));
  }

  /// A control that was made a moment ago hears no key before the next pulse has given it its skin.
  private static boolean hears(@Nullable Node node) {
    return node instanceof Skinnable control ? control.getSkin() != null : node != null;
  }

  private Node find(String id) {
    return program.window().getScene().lookup("#" + id);
  }
}
