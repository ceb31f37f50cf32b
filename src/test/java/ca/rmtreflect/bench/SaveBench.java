package ca.rmtreflect.bench;

import ca.rmtreflect.Hand;
import ca.rmtreflect.app.OpenProgram;
import ca.rmtreflect.bench.Turns.Samples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.storage.BareSave;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/// From a letter in a text box to what the window says of it when it is on the disk, beside a bare
/// text box that waits as long for the next letter and writes as many bytes.
final class SaveBench {

  private static final Duration PAUSE = Duration.millis(500);
  private static final int TIMES = 40;

  private final Path folder;

  SaveBench(Path folder) {
    this.folder = folder;
  }

  void addTo(BenchTable table) throws Exception {
    Path data = folder.resolve("saved");
    try (OpenProgram program = OpenProgram.start(data, folder, Language.EN, Clock.systemUTC())) {
      Hand hand = new Hand(program);
      hand.press("start");
      hand.press("begin");
      hand.await("the profile", state -> state.page() instanceof Page.Profile);
      hand.await("the first save", state -> state.saving() instanceof SaveStatus.Saved);
      byte[] bytes = onDisk(data);
      Bare bare = Fx.get(() -> new Bare(folder.resolve("bare.json"), bytes));
      List<Samples> frames = Turns.of(5, TIMES, () -> typed(program), bare::typed);
      Fx.run(bare.stage::close);
      table.add(
          "key to saved",
          "frames",
          frames.getFirst().over(WindowBench.FRAME),
          "bare text box, the same wait of 500 ms",
          frames.getLast().over(WindowBench.FRAME),
          "2");
    }
  }

  private static byte[] onDisk(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return Files.readAllBytes(
          files
              .filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.json"))
              .findFirst()
              .orElseThrow());
    }
  }

  private static double typed(OpenProgram program) throws Exception {
    CompletableFuture<Long> saved = new CompletableFuture<>();
    Subscription watching =
        Fx.get(() ->
            program
                .session()
                .stateProperty()
                .subscribe((before, after) -> {
                  if (before.saving() instanceof SaveStatus.Saving
                      && after.saving() instanceof SaveStatus.Saved) {
                    saved.complete(System.nanoTime());
                  }
                }));
    long start =
        Fx.get(() -> {
          long now = System.nanoTime();
          Scene scene = program.window().getScene();
          ((TextInputControl) scene.lookup("#registered-name")).appendText("x");
          return now;
        });
    long end = saved.get(30, TimeUnit.SECONDS);
    Fx.run(watching::unsubscribe);
    return (end - start) / 1e6;
  }

  private static final class Bare {

    private final TextField field = new TextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Stage stage = new Stage();
    private CompletableFuture<Long> saved = new CompletableFuture<>();

    Bare(Path file, byte[] bytes) {
      field.textProperty().subscribe((_, _) -> pause.playFromStart());
      pause.setOnFinished(_ -> Thread.ofPlatform().start(() -> save(file, bytes)));
      stage.setScene(new Scene(field));
      stage.show();
    }

    private void save(Path file, byte[] bytes) {
      try {
        BareSave.write(file, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Platform.runLater(() -> saved.complete(System.nanoTime()));
    }

    double typed() throws Exception {
      long start =
          Fx.get(() -> {
            saved = new CompletableFuture<>();
            long now = System.nanoTime();
            field.appendText("x");
            return now;
          });
      return (saved.get(30, TimeUnit.SECONDS) - start) / 1e6;
    }
  }
}
