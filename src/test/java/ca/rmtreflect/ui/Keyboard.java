package ca.rmtreflect.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/// Presses keys in the window that has the focus.
public final class Keyboard {

  /// One for all: headless, each robot keeps the window that it saw last, and each window the robot
  /// that it was made under, so that a chain of them would hold every window there ever was.
  private static final Robot ROBOT = Fx.get(Robot::new);

  private Keyboard() {}

  /// Presses keys together, such as CONTROL and Z, and waits until what they did is drawn. A key
  /// may open a dialog, which lasts longer than its press.
  public static void press(KeyCode... keys) {
    Platform.runLater(() -> press(List.of(keys)));
    Fx.pulse();
  }

  /// Presses keys one after the other, and waits until what they did is drawn.
  public static void pressInTurn(List<KeyCode> keys) {
    Platform.runLater(() -> keys.forEach(key -> press(List.of(key))));
    Fx.pulse();
  }

  private static void press(List<KeyCode> together) {
    together.forEach(ROBOT::keyPress);
    together.reversed().forEach(ROBOT::keyRelease);
  }

  /// Types a text into what has the focus in a scene, and waits until all of it is drawn.
  public static void type(Scene scene, String text) {
    Fx.run(() ->
        text.codePoints()
            .mapToObj(Character::toString)
            .forEach(typed ->
                Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        typed,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false))));
    Fx.pulse();
  }
}
