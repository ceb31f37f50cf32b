package ca.rmtreflect.bench;

import ca.rmtreflect.app.Main;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A window in a process of its own, which says when it is shown: the program's, or an empty one.
/// The first argument is `empty`, `train` for an empty one that closes at once, or the beginning of
/// the title of the program's window; the others are the program's.
final class ShownWindow {

  static final String SHOWN = "shown";

  private ShownWindow() {}

  public static void main(String[] arguments) {
    boolean isEmpty = List.of("empty", "train").contains(arguments[0]);
    String title = isEmpty ? "" : arguments[0];
    Thread.ofPlatform().daemon().start(() -> tellWhenShown(title, arguments[0].equals("train")));
    if (isEmpty) {
      Application.launch(Empty.class);
    } else {
      Main.main(Stream.of(arguments).skip(1).toArray(String[]::new));
    }
  }

  @SuppressWarnings("SystemOut")
  private static void tellWhenShown(String title, boolean ends) {
    CountDownLatch drawn = new CountDownLatch(2);
    AtomicBoolean found = new AtomicBoolean();
    try {
      while (!found.get()) {
        Thread.sleep(2);
        look(title, found, drawn);
      }
      drawn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    System.out.println(SHOWN);
    if (ends) {
      Platform.exit();
    }
  }

  /// Whether the window is there; from then on, counts how often it was drawn.
  private static void look(String title, AtomicBoolean found, CountDownLatch drawn)
      throws InterruptedException {
    CountDownLatch looked = new CountDownLatch(1);
    try {
      Platform.runLater(() -> {
        if (Window.getWindows().stream().anyMatch(window -> isShown(window, title))) {
          found.set(true);
          new Pulses(drawn).start();
        }
        looked.countDown();
      });
      looked.await();
    } catch (IllegalStateException _) {
      // JavaFX has not started yet.
    }
  }

  private static boolean isShown(Window window, String title) {
    return window instanceof Stage stage
        && stage.isShowing()
        && String.valueOf(stage.getTitle()).startsWith(title);
  }

  private static final class Pulses extends AnimationTimer {

    private final CountDownLatch latch;

    Pulses(CountDownLatch latch) {
      this.latch = latch;
    }

    @Override
    public void handle(long now) {
      latch.countDown();
    }
  }

  /// A window with nothing in it.
  public static final class Empty extends Application {

    @Override
    public void start(Stage stage) {
      stage.setTitle("Empty");
      stage.setScene(new Scene(new StackPane(), 1240, 860));
      stage.show();
    }
  }
}
