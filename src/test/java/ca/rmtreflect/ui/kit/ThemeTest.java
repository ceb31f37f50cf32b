package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.lang.ref.WeakReference;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

final class ThemeTest {

  @Test
  void aClosedWindowLeavesTheMemory() {
    // The robot of the keyboard may be made for the first window, and would keep that.
    var _ = openAndClose();
    WeakReference<Scene> scene = openAndClose();
    Fx.await(
        "the end of the scene",
        () -> {
          System.gc();
          return scene.refersTo(null);
        });
  }

  private static WeakReference<Scene> openAndClose() {
    TestWindow window =
        TestWindow.open(SampleYear.empty(), new Page.Outlook(), Language.EN, 1000, 800);
    Fx.pulse();
    Keyboard.press(KeyCode.TAB);
    window.close();
    return new WeakReference<>(window.scene());
  }
}
