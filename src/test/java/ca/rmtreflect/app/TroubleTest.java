package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hand;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.SaveStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program while the disk fails, or while the program itself is wrong.
@Timeout(180)
final class TroubleTest extends ProgramCase {

  /// What is written last is on the disk when the dialog comes, long before it would be saved by
  /// itself.
  @Test
  @Hazard(14)
  void aMistakeInTheProgramSavesFirstAndIsSaidOnce() throws IOException {
    try (OpenProgram program = start(disk)) {
      Hand hand = begin(program);
      // Tests share one toolkit: another class may have left a window of its own behind.
      List<Window> before = Fx.get(() -> List.copyOf(Window.getWindows()));
      for (Runnable mistake :
          List.<Runnable>of(
              () -> {
                throw new IllegalStateException("planted");
              },
              TroubleTest::runOutOfStack,
              TroubleTest::runOutOfMemory)) {
        say(program, mistake.getClass().getName());
        Platform.runLater(mistake);
        hand.await("the save", state -> state.saving() instanceof SaveStatus.Saved);
        assertEquals(mistake.getClass().getName(), onDisk(id(program)));
      }
      hand.await("the dialog", _ -> dialog() != null);
      assertEquals(1, Fx.get(() -> dialogsSince(before)).size(), "one dialog for all three");
      press(0);
    }
  }

  private static void runOutOfStack() {
    runOutOfStack(1);
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int runOutOfStack(int depth) {
    return depth + runOutOfStack(depth + 1) + depth;
  }

  private static void runOutOfMemory() {
    List<long[]> hoard = new ArrayList<>();
    while (hoard.size() < Integer.MAX_VALUE) {
      hoard.add(new long[Integer.MAX_VALUE - 8]);
    }
  }

  @Test
  @Hazard(15)
  void theWindowNeverClosesSilentlyWhileSomethingIsNotSaved() throws IOException {
    OpenProgram program = start(disk);
    Hand hand = begin(program);
    String id = id(program);
    String before = onDisk(id);
    disk.set((operation, number, name) -> {
      if (operation.equals("create")) {
        throw new IOException("planted");
      }
    });
    say(program, "never saved");
    program.askToClose();
    hand.await("the question", _ -> dialog() != null);
    assertFalse(program.hasEnded());
    assertTrue(button(0).isDefaultButton(), "trying again is what Enter does");
    press(0);
    hand.await("the question again", _ -> dialog() != null);
    assertFalse(program.hasEnded());
    press(3);
    assertFalse(program.hasEnded(), "closing the question closes nothing else");
    program.askToClose();
    hand.await("the question", _ -> dialog() != null);
    press(2);
    hand.await("the end", _ -> program.hasEnded());
    program.close();
    disk.mend();
    assertEquals(before, onDisk(id));
  }

  private static DialogPane dialog() {
    return Fx.get(() -> dialogsSince(List.of()).stream().findFirst().orElse(null));
  }

  private static List<DialogPane> dialogsSince(List<Window> before) {
    return Window.getWindows().stream()
        .filter(window -> !before.contains(window))
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .toList();
  }

  private static Button button(int index) {
    return Fx.get(() -> {
      DialogPane pane = dialog();
      Node button = pane.lookupButton(pane.getButtonTypes().get(index));
      return (Button) button;
    });
  }

  private static void press(int index) {
    Button button = button(index);
    Window window = button.getScene().getWindow();
    Platform.runLater(button::fire);
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !window.isShowing());
    } catch (TimeoutException e) {
      throw new AssertionError("the dialog stays", e);
    }
  }
}
