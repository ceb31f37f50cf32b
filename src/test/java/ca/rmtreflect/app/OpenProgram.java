package ca.rmtreflect.app;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.State;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The whole program with its window open, headless, on folders of a test.
public final class OpenProgram implements AutoCloseable {

  private static final double WIDTH = 1000;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private final Wiring wiring;
  private final CountDownLatch exited;

  private OpenProgram(Stage stage, Wiring wiring, CountDownLatch exited) {
    this.stage = stage;
    this.wiring = wiring;
    this.exited = exited;
  }

  /// Starts it. Exports go to `exports` without asking.
  public static OpenProgram start(Path data, Path exports, Language language, Clock clock) {
    CountDownLatch exited = new CountDownLatch(1);
    return Fx.get(() -> {
      Stage stage = new Stage();
      Desktop desktop =
          new Desktop(
              _ -> {},
              _ -> Optional.of(exports),
              _ -> Optional.empty(),
              _ -> Optional.empty(),
              exports,
              exited::countDown);
      Wiring wiring = new Wiring(data, Optional.of(language), stage, desktop, clock);
      wiring.open();
      stage.setWidth(WIDTH);
      stage.setHeight(HEIGHT);
      return new OpenProgram(stage, wiring, exited);
    });
  }

  public Stage window() {
    return stage;
  }

  public State state() {
    return Fx.get(() -> wiring.session().state());
  }

  /// Closes the window as a person does, and returns when the program has ended.
  @Override
  public void close() {
    Fx.run(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    try {
      if (!exited.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the program did not end");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      Fx.run(stage::hide);
    }
  }
}
