package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, the way a shell meets it.
final class MainTest {

  @TempDir Path folder = Path.of("");

  private record Run(int exitCode, String out, String err) {}

  private Run run(List<String> options, String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(Arrays.asList(words));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("DISPLAY");
    int exitCode = builder.start().waitFor();
    return new Run(exitCode, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  @Test
  void withoutAScreenOneSentenceSaysSoAndNamesWhatNeedsNone() throws Exception {
    Run run = run(List.of());
    assertEquals(3, run.exitCode());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run::err);
    assertTrue(run.err().contains("example, export, blank, check, list"), run::err);
  }

  @Test
  void aCommandLoadsNoClassOfTheWindow() throws Exception {
    Run run =
        run(
            List.of("-Xlog:class+load:file=" + folder.resolve("classes")),
            "example",
            "--to",
            folder.toString());
    assertEquals(0, run.exitCode(), run::err);
    assertEquals("", run.err());
    List<String> loaded = Files.readAllLines(folder.resolve("classes"), UTF_8);
    assertTrue(loaded.stream().anyMatch(line -> line.contains("ca.rmtreflect.cli.Cli")));
    assertEquals(
        List.of(),
        loaded.stream()
            .filter(line -> line.contains("javafx") || line.contains("ca.rmtreflect.ui"))
            .toList());
  }
}
