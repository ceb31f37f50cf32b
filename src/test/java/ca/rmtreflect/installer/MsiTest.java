package ca.rmtreflect.installer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.installer.Computer.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package for Windows, on a computer of Wine's: installed, used, replaced by another version
/// and removed.
@Tag("installer")
final class MsiTest {

  private static final String OTHER_VERSION = "1.1.0";
  private static final List<String> FORMATS = List.of("pdf", "docx", "html");

  @TempDir Path folder = Path.of("");
  private WindowsComputer computer;
  private Path msi;

  @BeforeEach
  void start() throws Exception {
    computer = new WindowsComputer(folder);
    msi = Computer.made(".msi");
  }

  @AfterEach
  void stop() throws Exception {
    computer.shutDown();
  }

  @Test
  @Tag("windows")
  void itExportsTheBytesThatTheBuildExports() throws Exception {
    assertEquals(0, computer.install(msi));
    assertEquals(
        new Run(0, "RMT Reflect " + version() + "\r\n", ""), computer.program("--version"));
    Run list = computer.program("list");
    assertTrue(
        list.out().endsWith("C:\\users\\Łukasz 林\\AppData\\Local\\RMT Reflect\r\n"), list::out);
    Path documents = computer.home.resolve("Documents");
    String to = computer.windowsName(documents);
    assertEquals(0, computer.program("example", "--to", to).exitCode());
    String sample = "rmt-reflect-example-solo.json";
    Path build = folder.resolve("build");
    String formats = String.join(",", FORMATS);
    String languages = "en,fr,bilingual";
    Run run =
        computer.program(
            "export", to + "\\" + sample, "--format", formats, "--language", languages, "--to", to);
    assertEquals(0, run.exitCode(), run::err);
    Computer.tool(
        Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-jar",
        "target/app/rmt-reflect.jar",
        "export",
        documents.resolve(sample).toString(),
        "--format",
        formats,
        "--language",
        languages,
        "--to",
        build.toString());
    List<String> files = names(build);
    assertEquals(FORMATS.size() * 3, files.size(), files::toString);
    for (String file : files) {
      assertArrayEquals(
          Files.readAllBytes(build.resolve(file)),
          Files.readAllBytes(documents.resolve(file)),
          file);
    }
  }

  @Test
  @Hazard(58)
  void anotherVersionAndNoneLeaveTheDataAlone() throws Exception {
    List<String> before = computer.names();
    assertEquals(0, computer.install(msi));
    workInTheWindow();
    Path data = computer.home.resolve("AppData/Local/RMT Reflect");
    Map<String, String> answers = Computer.contents(data);
    assertTrue(answers.keySet().stream().anyMatch(name -> name.matches("\\d{4}-.*\\.json")));
    String listed = computer.program("list").out();

    Path other = otherVersion();
    assertEquals(0, computer.install(other));
    assertEquals("RMT Reflect " + OTHER_VERSION + "\r\n", computer.program("--version").out());
    assertEquals(listed, computer.program("list").out());

    assertNotEquals(0, computer.install(msi));
    assertEquals("RMT Reflect " + OTHER_VERSION + "\r\n", computer.program("--version").out());
    List<String> entry = entryOfInstalledApps();
    assertTrue(entry.contains("\"DisplayVersion\"=\"" + OTHER_VERSION + "\""), entry::toString);
    assertTrue(entry.contains("\"Publisher\"=\"The makers of RMT Reflect\""), entry::toString);
    assertTrue(computer.names().stream().anyMatch(name -> name.endsWith("}/icon.ico")));

    computer.remove(other);
    assertEquals(answers, Computer.contents(data));
    assertEquals(List.of(), computer.registry());
    List<String> after = new ArrayList<>(computer.names());
    after.removeIf(name -> name.contains("AppData/Local/RMT Reflect"));
    after.removeAll(before);
    // What Windows Installer keeps of its own.
    after.removeIf(
        name -> name.endsWith("/Installer") || name.endsWith("/Microsoft/Windows/Start Menu"));
    assertEquals(List.of(), after);
  }

  /// Under "Installed apps".
  private List<String> entryOfInstalledApps() throws Exception {
    computer.run(Map.of(), "wineserver", "--wait");
    List<String> lines =
        Files.readAllLines(computer.disk.resolveSibling("system.reg")).stream().toList();
    int name = lines.indexOf("\"DisplayName\"=\"RMT Reflect\"");
    int start = name;
    while (!lines.get(start).startsWith("[")) {
      start--;
    }
    int end = name;
    while (!lines.get(end).isEmpty()) {
      end++;
    }
    return lines.subList(start, end);
  }

  /// Begins a year in the window and closes it; nothing may be left beside the data.
  private void workInTheWindow() throws Exception {
    try (Screen screen = new Screen()) {
      Process window = computer.open(screen, "RMT Reflect.exe");
      screen.await("Your years");
      screen.press("alt+n", "alt+n");
      screen.await("You and your practice");
      screen.press("alt+F4");
      assertEquals(0, window.waitFor());
    }
    assertFalse(Files.exists(computer.home.resolve(".openjfx")));
  }

  /// A file that is opened with the program comes as its one word.
  @Test
  void itShowsAFileThatItIsGiven() throws Exception {
    assertEquals(0, computer.install(msi));
    Path documents = computer.home.resolve("Documents");
    assertEquals(
        0, computer.program("example", "--to", computer.windowsName(documents)).exitCode());
    Path sample = documents.resolve("rmt-reflect-example-solo.json");
    compileForPictures();
    try (Screen screen = new Screen()) {
      Process window = computer.open(screen, "pictures.exe", computer.windowsName(sample));
      screen.await("Your years");
      Path data = computer.home.resolve("AppData/Local/RMT Reflect");
      while (names(data).stream().noneMatch(name -> name.contains("-copy-"))) {
        assertFalse(window.waitFor(Duration.ofMillis(200)), "the window closed by itself");
      }
      // Until the page shows it.
      assertFalse(window.waitFor(Duration.ofSeconds(10)), "the window closed by itself");
      screen.picture(Computer.MADE.resolve("windows.png"));
      screen.press("alt+F4");
      assertEquals(0, window.waitFor());
    }
  }

  /// Wine draws text for flat screens white on white: the launcher once more, without it.
  private void compileForPictures() throws Exception {
    StringBuilder options = new StringBuilder("\"-Dprism.lcdtext=false\",\n");
    for (String line : Files.readAllLines(Path.of("installer/java.options"))) {
      options.append(line.startsWith("-") ? "\"" + line + "\",\n" : "");
    }
    Files.writeString(folder.resolve("options.h"), options);
    String resource = folder.resolve("launcher.o").toString();
    Computer.tool(
        "x86_64-w64-mingw32-windres",
        "-DNUMBERS=1,0,0,0",
        "-DVERSION=\\\"1\\\"",
        "installer/windows/launcher.rc",
        resource);
    Computer.tool(
        "x86_64-w64-mingw32-gcc",
        "-mwindows",
        "-I",
        folder.toString(),
        "-o",
        computer.installed.resolve("pictures.exe").toString(),
        "installer/windows/launcher.c",
        resource,
        "-lshell32");
  }

  /// The same package under another number, with a program in it that says so.
  private Path otherVersion() throws Exception {
    Path image = folder.resolve("image");
    Computer.tool("cp", "-a", Computer.MADE.resolve("windows").toString(), image.toString());
    Path properties = Files.writeString(folder.resolve("build.properties"), "version=1.1.0\n");
    Path jar = image.resolve("lib/app/rmt-reflect.jar");
    Computer.tool("zip", "-q", "-j", jar.toString(), properties.toString());
    return WindowsComputer.pack(
        folder, image, OTHER_VERSION, WindowsComputer.timeOf(image), Map.of());
  }

  private static String version() throws IOException {
    return Computer.made(".msi").getFileName().toString().replaceAll("RMT-Reflect-|\\.msi", "");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
