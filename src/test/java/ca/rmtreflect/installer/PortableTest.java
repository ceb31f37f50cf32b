package ca.rmtreflect.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.installer.Computer.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The archive that a person unpacks wherever they like, and how its launcher starts Java.
@Tag("installer")
final class PortableTest {

  private static final int CRASHED = 1;

  @TempDir Path folder = Path.of("");
  private Computer computer;
  private Path program;

  @BeforeEach
  void unpack() throws Exception {
    computer = new Computer(folder);
    Path place = Files.createDirectory(computer.root.resolve("Zoé’s 100% programs"));
    Computer.tool("tar", "-xzf", Computer.made(".tar.gz").toString(), "-C", place.toString());
    program = place.resolve("rmt-reflect/rmt-reflect");
  }

  @ParameterizedTest
  @Hazard(28)
  @ValueSource(strings = {"C", "POSIX", "fr_CA.ISO-8859-1", "xx_YY.UTF-8", "C.UTF-8"})
  void itStartsInEveryLocale(String locale) throws Exception {
    Map<String, String> environment =
        Map.of("LC_ALL", locale, "XDG_DATA_HOME", "/root/Données de René");
    Run run = computer.run(environment, program, "example", "--to", "/root/été");
    assertEquals(0, run.exitCode(), run::err);
    assertEquals("", run.err());
    assertTrue(Files.exists(computer.home.resolve("été/rmt-reflect-example-solo.json")));
    assertEquals(0, computer.run(environment, program, "list").exitCode());
  }

  @Test
  void itSpeaksTheLanguageOfALocaleThatJavaCannotUse() throws Exception {
    Run run = computer.run(Map.of("LC_ALL", "fr_CA.ISO-8859-1"), program, "list");
    assertTrue(run.out().contains("réflexion"), run::out);
  }

  @Test
  void whatIsSetForAnotherJavaIsNotHeard() throws Exception {
    String nonsense = "-XX:NoSuchOption";
    Run run =
        computer.run(
            Map.of(
                "JAVA_TOOL_OPTIONS", nonsense,
                "JDK_JAVA_OPTIONS", nonsense,
                "_JAVA_OPTIONS", nonsense,
                "CLASSPATH", "/nowhere"),
            program,
            "--version");
    assertEquals(0, run.exitCode(), run::err);
    assertEquals("", run.err());
  }

  /// Java would otherwise leave a dump of all memory in the current folder.
  @Test
  @Hazard(61)
  void aCrashIsWrittenDownWhereTheAnswersAre() throws Exception {
    Path data = computer.home.resolve(".local/share/rmt-reflect");
    try (Screen screen = new Screen()) {
      Process window =
          computer
              .builder(screen.environment(), program)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said").toFile())
              .start();
      screen.await("Your years");
      screen.press("alt+n", "alt+n");
      screen.await("You and your practice");
      screen.press("alt+F4");
      assertEquals(0, window.waitFor());
      Process again =
          computer
              .builder(screen.environment(), program)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said").toFile())
              .start();
      screen.await("Your years");
      Computer.tool("kill", "-SEGV", Long.toString(again.pid()));
      assertEquals(CRASHED, again.waitFor());
    }
    assertEquals(1, count(data.resolve("logs"), "crash-"));
    assertEquals(0, count(computer.here(), ""));
    assertEquals(List.of("rwx------"), List.of(permissions(data.resolve("logs"))));
  }

  private static long count(Path folder, String begin) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(begin)).count();
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
