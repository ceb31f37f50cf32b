package ca.rmtreflect.app;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.resource.Resources;
import ca.rmtreflect.storage.file.TimedFiles;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The window's life, as JavaFX sees it.
public final class WindowApplication extends Application {

  /// JavaFX hands on a single picture: one of 32 pixels to Windows, one of 128 to any other system.
  private static final List<Integer> ICON_SIZES = List.of(32, 128);

  /// Opens the window and returns when it is closed.
  static void run(String... args) {
    launch(WindowApplication.class, args);
  }

  @Override
  public void start(Stage stage) {
    // The window is gone before the last things are put down.
    Platform.setImplicitExit(false);
    ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
    LaunchOptions launch = LaunchOptions.of(getParameters().getRaw()).orElseThrow();
    Path data = Objects.requireNonNull(launch.data() == null ? Main.dataFolder() : launch.data());
    new Wiring(
            data,
            Optional.ofNullable(launch.language()),
            stage,
            Desktop.of(stage, getHostServices(), data),
            TimedFiles.onDisk(),
            PackCatalog.shipped(),
            Clock.system(ZoneId.systemDefault()))
        .open(Optional.ofNullable(launch.file()).map(Path::of));
  }

  private static Image icon(int size) {
    return new Image(
        new ByteArrayInputStream(Resources.bytes("/icons/rmt-reflect-" + size + ".png")));
  }
}
