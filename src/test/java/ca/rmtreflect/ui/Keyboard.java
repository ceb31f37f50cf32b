package ca.rmtreflect.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/// Presses keys in the window that has the focus.
public final class Keyboard {

  private Keyboard() {}

  /// Presses keys together, such as CONTROL and Z, and waits until what they did is drawn. A key
  /// may open a dialog, which lasts longer than its press.
  public static void press(KeyCode... keys) {
    Platform.runLater(() -> {
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
