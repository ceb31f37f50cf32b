package ca.rmtreflect.ui;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/// Presses keys in the window that has the focus.
public final class Keyboard {

  private Keyboard() {}

  /// Presses keys together, such as CONTROL and Z, and waits until they were drawn.
  public static void press(KeyCode... keys) {
    Fx.run(() -> {
      Robot robot = new Robot();
      for (KeyCode key : keys) {
        robot.keyPress(key);
      }
      for (KeyCode key : List.of(keys).reversed()) {
        robot.keyRelease(key);
      }
    });
    Fx.pulse();
  }
}
