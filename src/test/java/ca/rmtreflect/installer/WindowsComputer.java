package ca.rmtreflect.installer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.installer.Computer.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Windows computer of Wine's, as `computer.sh` makes it: one account, whose name no old code
/// page holds, and no Java.
final class WindowsComputer {

  private static final String ACCOUNT = "Łukasz 林";

  /// What Wine lacks and Java says so of.
  private static final String NOISE = "process group affinity";

  final Path disk;
  final Path home;
  final Path installed;
  private final Path folder;
  private Map<String, String> language = Map.of();

  WindowsComputer(Path folder) throws IOException, InterruptedException {
    this.folder = Files.createDirectory(folder.resolve("computer"));
    disk = this.folder.resolve("prefix/drive_c");
    home = disk.resolve("users").resolve(ACCOUNT);
    installed = home.resolve("AppData/Local/Programs/RMT Reflect");
    tool("true");
  }

  /// The package of an image, as the build makes it.
  static Path pack(
      Path out, Path image, String version, String time, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("bash", "installer/windows/package.sh");
    builder.environment().put("TOOLCHAIN_JAVA_HOME", System.getProperty("java.home"));
    builder
        .environment()
        .putAll(
            Map.of(
                "out",
                out.toString(),
                "image",
                image.toString(),
                "version",
                version,
                "time",
                time));
    builder.environment().putAll(environment);
    Path log = out.resolve("log");
    int code = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    assertEquals(0, code, () -> Computer.MADE + ": see " + log);
    return out.resolve("RMT-Reflect-" + version + ".msi");
  }

  /// The one time of all files of an image.
  static String timeOf(Path image) throws IOException {
    return Files.getLastModifiedTime(image.resolve("licences")).toString();
  }

  /// Whatever is run from now on, is run so.
  void speak(Map<String, String> environment) {
    language = environment;
  }

  /// What a console shows where a command is typed.
  String inAConsole(String command) throws IOException, InterruptedException {
    Run run = run(Map.of(), "script", "--quiet", "--return", "--command", command, "/dev/null");
    return run.out();
  }

  /// Without a dialog, as a double click does, and gives back what Windows says of it.
  int install(Path msi) throws IOException, InterruptedException {
    return run(Map.of(), "wine", "msiexec", "/i", windowsName(msi), "/qn").exitCode();
  }

  void remove(Path msi) throws IOException, InterruptedException {
    tool("wine", "msiexec", "/x", windowsName(msi), "/qn");
  }

  /// A command of the installed program.
  Run program(String... words) throws IOException, InterruptedException {
    return program(Map.of(), words);
  }

  Run program(Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("wine", windowsName(installed.resolve("rmt-reflect.exe"))));
    command.addAll(List.of(words));
    return run(environment, command.toArray(String[]::new));
  }

  /// The window, by one of the programs in the installed folder.
  Process open(Screen screen, String program, String... words)
      throws IOException, InterruptedException {
    // Whoever is still there from before sees no screen, and would own the window.
    tool("wineserver", "--wait");
    List<String> command =
        new ArrayList<>(List.of("wine", windowsName(installed.resolve(program))));
    command.addAll(List.of(words));
    return builder(screen.environment(), command.toArray(String[]::new))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("window").toFile())
        .start();
  }

  Run run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code =
        builder(environment, command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    String said =
        Files.readString(err, UTF_8)
            .lines()
            .filter(line -> !line.contains(NOISE))
            .collect(Collectors.joining("\n"));
    return new Run(code, Files.readString(out, UTF_8), said);
  }

  private void tool(String... command) throws IOException, InterruptedException {
    Run run = run(Map.of(), command);
    assertEquals(0, run.exitCode(), () -> String.join(" ", command) + "\n" + run.err());
  }

  private ProcessBuilder builder(Map<String, String> environment, String... command) {
    List<String> whole =
        new ArrayList<>(List.of("bash", "installer/windows/computer.sh", folder.toString()));
    whole.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(whole);
    builder.environment().remove("DISPLAY");
    builder.environment().putAll(language);
    builder.environment().putAll(environment);
    return builder;
  }

  /// What Windows calls a file: its own disk is C, this machine's is Z.
  String windowsName(Path file) {
    return (file.startsWith(disk) ? "C:\\" + disk.relativize(file) : "Z:" + file.toAbsolutePath())
        .replace('/', '\\');
  }

  /// Every file and folder of the disk.
  List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(disk)) {
      return files.map(file -> disk.relativize(file).toString()).sorted().toList();
    }
  }

  /// The lines of the registry that say something of the program, once they are written down.
  List<String> registry() throws IOException, InterruptedException {
    tool("wineserver", "--wait");
    List<String> lines = new ArrayList<>();
    for (String file : List.of("user.reg", "system.reg")) {
      lines.addAll(Files.readAllLines(folder.resolve("prefix").resolve(file)));
    }
    return lines.stream().filter(line -> line.contains("RMT")).toList();
  }

  void shutDown() throws IOException, InterruptedException {
    run(Map.of(), "wineserver", "--kill");
    // Whoever deletes the folder must not be led out of it.
    try (Stream<Path> drives = Files.list(disk.resolveSibling("dosdevices"))) {
      for (Path drive : drives.toList()) {
        Files.delete(drive);
      }
    }
  }
}
