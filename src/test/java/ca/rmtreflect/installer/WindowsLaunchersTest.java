package ca.rmtreflect.installer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.installer.Computer.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What starts the program on Windows: two small programs of our own, entries in the Start menu,
/// and types of files.
@Tag("installer")
final class WindowsLaunchersTest {

  @TempDir Path folder = Path.of("");
  private WindowsComputer computer;

  @BeforeEach
  void start() throws Exception {
    computer = new WindowsComputer(folder);
  }

  @AfterEach
  void stop() throws Exception {
    computer.shutDown();
  }

  @Test
  void whatIsSetForAnotherJavaIsNotHeard() throws Exception {
    assertEquals(0, computer.install(Computer.made(".msi")));
    String nonsense = "-XX:NoSuchOption";
    Run run =
        computer.program(
            Map.of(
                "JAVA_TOOL_OPTIONS", nonsense,
                "JDK_JAVA_OPTIONS", nonsense,
                "_JAVA_OPTIONS", nonsense,
                "CLASSPATH", "C:\\nowhere"),
            "--version");
    assertEquals(0, run.exitCode(), run::err);
    assertEquals("", run.err());
  }

  /// The console of a computer that speaks code page 437, which has neither of the letters.
  @Test
  void aConsoleShowsEveryLetterAndIsGivenBackAsItWas() throws Exception {
    assertEquals(0, computer.install(Computer.made(".msi")));
    Path commands = computer.disk.resolve("commands.bat");
    Files.writeString(
        commands,
        "@echo off\r\n\"%LOCALAPPDATA%\\Programs\\RMT Reflect\\rmt-reflect.exe\" list\r\nchcp\r\n");
    String said = computer.inAConsole("wine cmd /c 'C:\\commands.bat'");
    assertTrue(said.contains("Łukasz 林"), said);
    assertTrue(said.contains("code page: 437"), said);
  }

  /// Of what goes into a file, no console says which letters it can hold.
  @Test
  void whatIsSaidOfMistakesIsUtf8WhereItIsRedirected() throws Exception {
    assertEquals(0, computer.install(Computer.made(".msi")));
    Run run = computer.program("export", "C:\\été\\Łukasz 林.json", "--to", "C:\\");
    assertNotEquals(0, run.exitCode());
    assertTrue(run.err().contains("C:\\été\\Łukasz 林.json"), run::err);
  }

  @Test
  void theMenuSpeaksThePersonsLanguage() throws Exception {
    assertEquals(0, computer.install(Computer.made(".msi")));
    assertEquals(
        List.of("RMT Reflect (if the window stays empty).lnk", "RMT Reflect.lnk"), entries());
    computer.remove(Computer.made(".msi"));
    assertEquals(List.of(), entries());

    Path locales = Files.createDirectory(folder.resolve("locales"));
    Computer.tool(
        "localedef", "-i", "fr_CA", "-f", "UTF-8", locales.resolve("fr_CA.UTF-8").toString());
    computer.speak(Map.of("LOCPATH", locales.toString(), "LC_ALL", "fr_CA.UTF-8"));
    assertEquals(0, computer.install(Computer.made(".msi")));
    assertEquals(
        List.of("Réflexion MTA (si la fenêtre reste vide).lnk", "Réflexion MTA.lnk"), entries());
    Run run = computer.program("list");
    assertTrue(run.out().contains("réflexion"), run::out);
  }

  @Test
  void theEntryForAnEmptyWindowAsksForSoftwareGraphics() throws Exception {
    assertEquals(0, computer.install(Computer.made(".msi")));
    List<String> entries = entries();
    assertTrue(holds(entries.getFirst(), "--software-graphics"));
    assertFalse(holds(entries.getLast(), "--software-graphics"));
  }

  /// Whether an entry of the menu holds a word, in the two bytes a letter that Windows writes.
  private boolean holds(String entry, String word) throws Exception {
    String bytes = new String(Files.readAllBytes(menu().resolve(entry)), ISO_8859_1);
    return bytes.contains(new String(word.getBytes(UTF_16LE), ISO_8859_1));
  }

  @Test
  void itStandsInTheListOfProgramsAndTakesNoTypeOver() throws Exception {
    assertEquals(0, computer.install(Computer.made(".msi")));
    List<String> lines = computer.registry();
    String classes = "[Software\\\\Classes\\\\";
    assertTrue(
        lines.stream()
            .anyMatch(line ->
                line.startsWith(classes + "RMTReflect.Document\\\\shell\\\\open\\\\command]")),
        lines::toString);
    assertEquals(
        2, lines.stream().filter("\"RMTReflect.Document\"=\"\""::equals).count(), lines::toString);
    List<String> own = Files.readAllLines(computer.disk.resolveSibling("user.reg"));
    for (String type : List.of(".json", ".pdf")) {
      assertTrue(own.stream().noneMatch(line -> line.startsWith(classes + type + "]")), type);
    }
  }

  private Path menu() {
    return computer.home.resolve("AppData/Roaming/Microsoft/Windows/Start Menu/Programs");
  }

  private List<String> entries() throws Exception {
    try (Stream<Path> files = Files.list(menu())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".lnk"))
          .sorted()
          .toList();
    }
  }
}
