package ca.rmtreflect;

import ca.rmtreflect.app.OpenProgram;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Skinnable;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Works the window by keyboard, as a person does who uses no mouse.
///
/// Where the focus has to go, it is put there; by keys alone, Tab and the arrow keys go there as
/// far as it takes.
public final class Hand {

  private static final int MORE_STOPS_THAN_THERE_ARE = 120;

  private final OpenProgram program;
  private final FxRobot robot = new FxRobot();
  private final boolean keysAlone;
  private int pressed;

  public Hand(OpenProgram program) {
    this(program, false);
  }

  /// `keysAlone`: the focus goes nowhere but by keys.
  public Hand(OpenProgram program, boolean keysAlone) {
    this.program = program;
    this.keysAlone = keysAlone;
  }

  /// How many keys were pressed so far, letters apart.
  public int pressed() {
    return pressed;
  }

  /// Presses a button, a link, a check box or an answer.
  public void press(String id) {
    focus(id);
    boolean chosen = Fx.get(() -> find(id) instanceof RadioButton radio && radio.isSelected());
    if (!chosen) {
      key(KeyCode.SPACE);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Presses keys together, wherever the focus is.
  public void key(KeyCode... keys) {
    pressed += keys.length;
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Whether the focus is in a text.
  public boolean isWriting() {
    return Fx.get(() -> program.window().getScene().getFocusOwner() instanceof TextInputControl);
  }

  /// Whether a node is there to be seen.
  public boolean sees(String id) {
    return Fx.get(() -> {
      boolean seen = find(id) != null;
      for (Node node = find(id); node != null; node = node.getParent()) {
        seen &= node.isVisible();
      }
      return seen;
    });
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
    // On JavaFX's thread, behind all that a change has left to be done there.
    Fx.await(what + " on " + page(), () -> condition.test(program.state()));
  }

  private void focus(String id) {
    await(id, _ -> Fx.get(() -> hears(find(id))));
    if (keysAlone) {
      go(id);
    } else {
      Fx.run(() -> find(id).requestFocus());
    }
    await("the focus on " + id, _ -> Fx.get(() -> find(id).isFocused()));
  }

  /// Tab stops once at a group of answers; the arrow keys move inside it.
  private void go(String id) {
    for (int i = 0; i < MORE_STOPS_THAN_THERE_ARE && !Fx.get(() -> find(id).isFocused()); i++) {
      boolean inGroup = Fx.get(() -> areOneGroup(find(id), program.window().getScene()));
      pressed++;
      Keyboard.press(inGroup ? KeyCode.DOWN : KeyCode.TAB);
    }
  }

  private static boolean areOneGroup(Node wanted, Scene scene) {
    return wanted instanceof RadioButton radio
        && scene.getFocusOwner() instanceof RadioButton owner
        && radio.getToggleGroup().equals(owner.getToggleGroup());
  }

  /// A control that was made a moment ago hears no key before the next pulse has given it its skin.
  private static boolean hears(@Nullable Node node) {
    return node instanceof Skinnable control ? control.getSkin() != null : node != null;
  }

  private Node find(String id) {
    return program.window().getScene().lookup("#" + id);
  }
}
