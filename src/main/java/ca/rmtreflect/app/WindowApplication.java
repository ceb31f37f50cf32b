package ca.rmtreflect.app;

import ca.rmtreflect.storage.file.TimedFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The window's life, as JavaFX sees it.
public final class WindowApplication extends Application {

  /// Opens the window and returns when it is closed.
  static void run(String... args) {
    launch(WindowApplication.class, args);
  }

  @Override
  public void start(Stage stage) {
    // The window is gone before the last things are put down.
    Platform.setImplicitExit(false);
    LaunchOptions launch = LaunchOptions.of(getParameters().getRaw()).orElseThrow();
    Path data = Objects.requireNonNull(launch.data() == null ? Main.dataFolder() : launch.data());
    new Wiring(
            data,
            Optional.ofNullable(launch.language()),
            stage,
            Desktop.of(stage, getHostServices(), data),
            TimedFiles.onDisk(),
            Clock.system(ZoneId.systemDefault()))
        .open();
  }
}
