package ca.rmtreflect.installer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.installer.Computer.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Debian package: installed, used, replaced by another version and removed.
@Tag("installer")
final class DebTest {

  private static final List<String> FORMATS = List.of("pdf", "docx", "html");
  private static final String OTHER_VERSION = "1.1.0";
  private static final double MEGABYTE = 1e6;
  private static final double KIBIBYTE = 1024;
  private static final int MOST_PACKED = 62;
  private static final int MOST_INSTALLED = 200;

  @TempDir Path folder = Path.of("");
  private Computer computer;
  private Path program;
  private Path data;

  @BeforeEach
  void install() throws Exception {
    computer = new Computer(folder);
    program = computer.root.resolve("opt/rmt-reflect/rmt-reflect");
    data = computer.home.resolve(".local/share/rmt-reflect");
    computer.dpkg("-i", Computer.made(".deb").toString());
  }

  @Test
  void lintianHasNothingToSay() throws Exception {
    assertEquals(
        "",
        Computer.tool(
            "lintian", "--fail-on=error,warning", "--allow-root", "" + Computer.made(".deb")));
  }

  @Test
  void theMenuAndTheSoftwareCentreUnderstandTheirFiles() throws Exception {
    Path share = computer.root.resolve("usr/share");
    Path entry = share.resolve("applications/ca.rmtreflect.Reflect.desktop");
    assertEquals("", Computer.tool("desktop-file-validate", entry.toString()));
    Computer.tool(
        "appstreamcli",
        "validate",
        "--no-net",
        share.resolve("metainfo/ca.rmtreflect.Reflect.metainfo.xml").toString());
    assertTrue(
        Files.readAllLines(entry).contains("StartupWMClass=ca.rmtreflect.app.WindowApplication"));
  }

  @Test
  void itExportsTheBytesThatTheBuildExports() throws Exception {
    assertEquals(new Run(0, "RMT Reflect " + version() + "\n", ""), run("--version"));
    assertEquals(0, run("example", "--to", "/root/Documents").exitCode());
    Path sample = computer.home.resolve("Documents/rmt-reflect-example-solo.json");
    Path build = folder.resolve("build");
    String formats = String.join(",", FORMATS);
    makeTwice(build, "export", sample.toString(), "--format", formats);
    makeTwice(build, "blank", "--format", "pdf,docx");
    List<String> files = names(build);
    assertEquals((FORMATS.size() + 2) * 3, files.size(), files::toString);
    for (String file : files) {
      assertArrayEquals(
          Files.readAllBytes(build.resolve(file)),
          Files.readAllBytes(computer.home.resolve("Documents").resolve(file)),
          file);
    }
    assertEquals(List.of("Documents"), names(computer.home));
  }

  /// Lets the installed program and the build make the same.
  private void makeTwice(Path build, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(words));
    command.addAll(List.of("--language", "en,fr,bilingual", "--to"));
    List<String> installed = new ArrayList<>(command);
    installed.add("/root/Documents");
    Run run = run(installed.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run::err);
    command.addAll(
        0,
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-jar",
            "target/app/rmt-reflect.jar"));
    command.add(build.toString());
    Computer.tool(command.toArray(String[]::new));
  }

  @Test
  @Hazard(58)
  void anotherVersionAndNoneLeaveTheDataAlone() throws Exception {
    try (Screen screen = new Screen()) {
      Process window = open(screen);
      screen.await("Your years");
      screen.picture(Computer.MADE.resolve("installed.png"));
      assertTrue(screen.property("Your years", "_NET_WM_ICON").contains("Icon ("));
      String shown = screen.property("Your years", "WM_CLASS");
      assertTrue(shown.contains("\"ca.rmtreflect.app.WindowApplication\""), shown);
      screen.press("alt+n", "alt+n");
      screen.await("You and your practice");
      screen.press("alt+F4");
      assertEquals(0, window.waitFor());
    }
    Map<String, String> before = Computer.contents(data);
    assertTrue(before.keySet().stream().anyMatch(name -> name.matches("\\d{4}-.*\\.json")));
    String listed = run("list").out();
    assertEquals(1, listed.lines().count(), listed);
    assertEquals(List.of(), strays());

    computer.dpkg("-i", otherVersion().toString());
    assertEquals("RMT Reflect " + OTHER_VERSION + "\n", run("--version").out());
    assertEquals(listed, run("list").out());
    assertEquals(before, Computer.contents(data));

    computer.dpkg("-i", Computer.made(".deb").toString());
    assertEquals("RMT Reflect " + version() + "\n", run("--version").out());
    assertEquals(listed, run("list").out());
    assertEquals(before, Computer.contents(data));

    Path command = computer.root.resolve("usr/bin/rmt-reflect");
    assertEquals(Path.of("/opt/rmt-reflect/rmt-reflect"), Files.readSymbolicLink(command));
    computer.dpkg("--purge", "rmt-reflect");
    assertEquals(before, Computer.contents(data));
    assertEquals(List.of(), strays());
    assertFalse(Files.exists(computer.root.resolve("opt/rmt-reflect")));
    assertFalse(Files.exists(command, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void itIsNotLargerThanNoted() throws Exception {
    Path deb = Computer.made(".deb");
    String size = Computer.tool("dpkg-deb", "--field", deb.toString(), "Installed-Size");
    double installed = Integer.parseInt(size.strip()) * KIBIBYTE / MEGABYTE;
    double packed = Files.size(deb) / MEGABYTE;
    Figures.note("deb: %.1f MB, installed: %.1f MB".formatted(packed, installed));
    assertTrue(packed < MOST_PACKED, () -> packed + " MB");
    assertTrue(installed < MOST_INSTALLED, () -> installed + " MB");
  }

  /// The same package under another number, and a program in it that says so.
  private Path otherVersion() throws Exception {
    Path other = folder.resolve("other");
    Computer.tool("dpkg-deb", "--raw-extract", "" + Computer.made(".deb"), other.toString());
    Path control = other.resolve("DEBIAN/control");
    Files.writeString(
        control,
        Files.readString(control).replace("Version: " + version(), "Version: " + OTHER_VERSION));
    Path properties = Files.writeString(folder.resolve("build.properties"), "version=1.1.0\n");
    Path jar = other.resolve("opt/rmt-reflect/lib/app/rmt-reflect.jar");
    Computer.tool("zip", "-q", "-j", jar.toString(), properties.toString());
    Path made = folder.resolve("other.deb");
    Computer.tool(
        "dpkg-deb", "--root-owner-group", "-Znone", "--build", other.toString(), made.toString());
    return made;
  }

  private Process open(Screen screen) throws IOException {
    return computer
        .builder(screen.environment(), program)
        .redirectOutput(folder.resolve("window").toFile())
        .redirectErrorStream(true)
        .start();
  }

  private Run run(String... words) throws IOException, InterruptedException {
    return computer.run(program, words);
  }

  private static String version() throws Exception {
    return Computer.tool("dpkg-deb", "--field", "" + Computer.made(".deb"), "Version").strip();
  }

  /// What was written into the home folder beside the data, but for what the driver of the graphics
  /// card keeps of every program.
  private List<String> strays() throws IOException {
    return Computer.contents(computer.home).keySet().stream()
        .filter(file -> !file.startsWith(".local/share/rmt-reflect/"))
        .filter(file -> !file.startsWith(".cache/mesa_shader_cache"))
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
