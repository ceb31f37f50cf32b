package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Ten minutes of Jazzer on the parsers. Its own driver runs in a process of its own: what it adds
/// to the classes that it watches is nothing for other tests.
@Tag("endurance")
@Timeout(1200)
@Hazard(49)
class FuzzTest {

  private static final int SECONDS = 600;
  private static final Path DRIVER = Path.of("target", "fuzz");

  @TempDir Path folder;

  /// A parser that a fuzzer breaks: it shows that a finding would be one.
  public static final class BrokenTarget {

    private BrokenTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
      FuzzTarget.fuzzerTestOneInput(bytes);
      if (bytes.length > 2 && bytes[0] == '{' && bytes[1] == '\n') {
        throw new IllegalStateException("planted");
      }
    }
  }

  @Test
  void tenMinutesFindNothing() throws IOException, InterruptedException {
    Path log = fuzz(FuzzTarget.class, SECONDS, 0);
    Figures.note("Jazzer: " + lastLineWith(log, "Done ").orElseThrow() + ", 0 findings");
  }

  @Test
  void aBrokenParserIsFoundOut() throws IOException, InterruptedException {
    Path log = fuzz(BrokenTarget.class, 60, 77);
    assertTrue(lastLineWith(log, "planted").isPresent(), () -> "see " + log);
  }

  private Path fuzz(Class<?> target, int seconds, int exit)
      throws IOException, InterruptedException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    RandomAssessment random = new RandomAssessment(49);
    AssessmentFormat format = new AssessmentFormat("fuzz");
    for (int seed = 0; seed < 5; seed++) {
      Files.write(seeds.resolve("assessment-" + seed), format.write(random.next()));
    }
    Files.write(seeds.resolve("settings"), SettingsFormat.write(Settings.DEFAULTS, new byte[0]));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + driver(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=ca.rmtreflect.**:tools.jackson.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-max_total_time=" + seconds,
                "-max_len=20000",
                seeds.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals(exit, process.waitFor(), () -> lastLineWith(log, "Exception").orElse("no reason"));
    return log;
  }

  /// The build puts it there; on the class path it would lend the program what it does not ship.
  private static String driver() throws IOException {
    try (Stream<Path> jars = Files.list(DRIVER)) {
      return String.join(File.pathSeparator, jars.map(Path::toString).toList());
    }
  }

  private static Optional<String> lastLineWith(Path log, String words) {
    try {
      List<String> lines = Files.readAllLines(log, ISO_8859_1);
      return lines.reversed().stream().filter(line -> line.contains(words)).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
