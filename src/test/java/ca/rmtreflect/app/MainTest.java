package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.storage.ChildProcess;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as a process of its own, the way a shell meets it.
final class MainTest {

  @TempDir Path folder = Path.of("");

  private record Run(int exitCode, String out, String err) {}

  private Run run(List<String> options, String... words) throws IOException, InterruptedException {
    return run(Map.of(), options, words);
  }

  private Run run(Map<String, String> environment, List<String> options, String... words)
      throws IOException, InterruptedException {
    int exitCode = exitCode(environment, options, words);
    return new Run(
        exitCode,
        Files.readString(folder.resolve("out"), UTF_8),
        Files.readString(folder.resolve("err"), UTF_8));
  }

  /// What it says is left in two files.
  private int exitCode(Map<String, String> environment, List<String> options, String... words)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(Arrays.asList(words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().putAll(environment);
    builder.directory(Files.createDirectories(folder.resolve("here")).toFile());
    return builder.start().waitFor();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is always a screen there")
  void withoutAScreenOneSentenceSaysSoAndNamesWhatNeedsNone() throws Exception {
    Run run = run(List.of());
    assertEquals(3, run.exitCode());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run::err);
    assertTrue(run.err().contains("example, export, blank, card, check, list"), run::err);
  }

  /// A console of Windows is not in UTF-8, and lacks typographic quotation marks.
  @ParameterizedTest
  @ValueSource(strings = {"IBM437", "IBM850", "windows-1252", "US-ASCII", "UTF-8"})
  void theConsoleIsWrittenToInItsOwnEncoding(String encoding) throws Exception {
    List<String> options =
        List.of("-Dstdout.encoding=" + encoding, "-Dstderr.encoding=" + encoding);
    Charset charset = Charset.forName(encoding);
    exitCode(Map.of(), options, "--help", "--messages", "fr");
    String help = ConsoleWriter.plain(Messages.of(Language.FR).text("cli.help"), charset);
    String out = Files.readString(folder.resolve("out"), charset);
    assertEquals(help, out.strip());
    assertFalse(out.contains("?"), out);
    exitCode(Map.of(), options, "export", "none", "--to", "x", "--messages=fr");
    String said = Messages.of(Language.FR).text("cli.error.no-assessment", "none");
    assertEquals(
        "rmt-reflect: " + ConsoleWriter.plain(said, charset),
        Files.readString(folder.resolve("err"), charset).strip());
  }

  @Test
  void withoutTheGraphicsDriverNoOtherWayToDrawIsTried() throws Exception {
    assertTrue(drawsWith().matches(".*(es2|d3d).*"));
    assertEquals("sw", drawsWith("--software-graphics"));
  }

  /// The ways to draw that the window tries, in their order.
  private String drawsWith(String... words) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--data", folder + "/data"));
    arguments.addAll(List.of(words));
    List<String> options =
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.verbose=true");
    try (ChildProcess window =
        ChildProcess.start(options, Main.class, arguments.toArray(String[]::new))) {
      String line = window.readLine();
      while (line != null && !line.startsWith("Prism pipeline init order:")) {
        line = window.readLine();
      }
      return Objects.requireNonNull(line).substring(line.indexOf(':') + 1).strip();
    }
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

  /// Java reads the words of the command line in the locale of the system, and has lost the accents
  /// where that has none.
  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "xx_YY.UTF-8"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names there are in no encoding")
  void aLocaleWithoutAccentsIsNamedInOneSentence(String locale) throws Exception {
    Map<String, String> environment = Map.of("LC_ALL", locale);
    for (List<String> words :
        List.of(
            List.of("--data", "données"),
            List.of("--data", "données", "list"),
            List.of("example", "--to", "données"),
            List.of("blank", "--to=données"),
            List.of("export", "année.json", "--to", "x"),
            List.of("check", "année.json"))) {
      assertRefused(
          run(environment, List.of(), words.toArray(String[]::new)), "LC_ALL=C.UTF-8", words);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names there are in no encoding")
  void aHomeFolderThatTheLocaleCannotNameIsSaidToo() throws Exception {
    Map<String, String> environment = Map.of("LC_ALL", "C");
    List<String> home = List.of("-Duser.home=/home/Ren\u00e9");
    assertRefused(run(environment, home), "LC_ALL=C.UTF-8", List.of());
    assertRefused(run(environment, home, "list"), "LC_ALL=C.UTF-8", List.of("list"));
    Map<String, String> shared = Map.of("LC_ALL", "C", "XDG_DATA_HOME", "/home/René");
    assertRefused(run(shared, List.of(), "list"), "LC_ALL=C.UTF-8", List.of("list"));
    assertEquals(0, run(environment, home, "blank", "--to", folder.toString()).exitCode());
    assertEquals(0, run(environment, home, "list", "--data", folder.toString()).exitCode());
  }

  /// Java calls the home folder "?" where the system knows none.
  @ParameterizedTest
  @ValueSource(strings = {"?", "", "alex"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "an account there always has a home folder")
  void withoutAHomeFolderNothingIsKeptInTheCurrentOne(String home) throws Exception {
    List<String> options = List.of("-Duser.home=" + home);
    assertRefused(run(options), "--data", List.of());
    assertRefused(run(options, "list"), "--data", List.of("list"));
    assertEquals(0, run(options, "blank", "--to", folder.toString()).exitCode());
    try (Stream<Path> here = Files.list(folder.resolve("here"))) {
      assertEquals(List.of(), here.toList());
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws Exception {
    assertRefused(run(List.of(), "gone.json"), "gone.json: There is no such file.", List.of());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is always a screen there")
  void aFileNeedsAScreenToo() throws Exception {
    String file = Files.writeString(folder.resolve("é, a.json"), "{}").toString();
    assertRefused(run(List.of(), file), "needs a screen", List.of(file));
  }

  private static void assertRefused(Run run, String named, List<String> words) {
    assertEquals(3, run.exitCode(), words + run.err());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run::err);
    assertTrue(run.err().contains(named), run::err);
  }
}
