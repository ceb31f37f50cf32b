package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ca.rmtreflect.storage.ChildProcess;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.kit.Theme;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The window needs no temporary folder, and leaves nothing in the one that is there.
final class TemporaryFolderTest {

  private static final String OURS = "Source Sans 3";

  @TempDir Path folder = Path.of("");
  private Path app = Path.of("");
  private Path temporary = Path.of("");

  @BeforeEach
  void makeFolders() throws IOException {
    // JavaFX takes the address of a font apart without decoding it.
    app = Files.createDirectory(folder.resolve("100% RMT Reflect"));
    temporary = folder.resolve("temporary");
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "the window is started by a command of a shell")
  void theProgramOpensAndIsWorkedWithWithoutOne() throws IOException {
    try (ChildProcess child =
        WindowChild.start(folder, 1, "-Djava.io.tmpdir=" + folder.resolve("missing"))) {
      assertEquals("1", child.readLine());
    }
  }

  @Test
  void aJarAloneThenShowsTheSystemsFont() throws Exception {
    pack();
    Process process = dressed();
    String family = firstLine(process);
    process.getOutputStream().close();
    assertEquals(0, process.waitFor());
    assertNotEquals("", family);
    assertNotEquals(OURS, family);
  }

  @Test
  void theFontsBesideTheJarNeedNone() throws Exception {
    pack();
    copyFonts();
    Process process = dressed();
    assertEquals(OURS, firstLine(process));
    process.getOutputStream().close();
    assertEquals(0, process.waitFor());
  }

  @Test
  void aKilledProgramLeavesNothingInIt() throws Exception {
    Files.createDirectory(temporary);
    pack();
    copyFonts();
    Process process = dressed();
    assertEquals(OURS, firstLine(process));
    process.destroyForcibly().waitFor();
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private void pack() {
    int code =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--create",
                "--no-compress",
                "--file=" + app.resolve("program.jar"),
                "-C",
                classes().toString(),
                ".");
    assertEquals(0, code);
  }

  private void copyFonts() throws IOException {
    Path from = classes().resolve("fonts/source-sans-3");
    Path to = Files.createDirectories(app.resolve("fonts/source-sans-3"));
    try (Stream<Path> faces = Files.list(from)) {
      for (Path face : faces.toList()) {
        Files.copy(face, to.resolve(face.getFileName()));
      }
    }
  }

  private static Path classes() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(place -> Files.exists(place.resolve("css/app.css")))
        .findFirst()
        .orElseThrow();
  }

  private Process dressed() throws IOException {
    List<String> command =
        ChildProcess.command(
            List.of(),
            Stream.concat(WindowChild.OPTIONS.stream(), Stream.of("-Djava.io.tmpdir=" + temporary))
                .toList(),
            Dressed.class);
    command.replaceAll(word ->
        word.replace(
            classes().toString() + File.pathSeparator,
            app.resolve("program.jar") + File.pathSeparator));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String firstLine(Process process) throws IOException {
    return Objects.requireNonNullElse(
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine(), "");
  }

  /// Shows a window with the program's looks, says in which font, and waits.
  static final class Dressed {

    private Dressed() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      // JavaFX would keep the process alive.
      Thread.setDefaultUncaughtExceptionHandler((_, _) -> Runtime.getRuntime().halt(1));
      System.out.println(
          Fx.get(() -> {
            Label label = new Label("x");
            label.getStyleClass().add("window");
            Scene scene = new Scene(label);
            Theme.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return label.getFont().getFamily();
          }));
      System.exit(System.in.read() < 0 ? 0 : 1);
    }
  }
}
