package ca.rmtreflect.installer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A person's computer: a home folder and a root for packages of its own, and no Java but the one
/// that comes with the program. It is this machine, seen by processes for which other folders lie
/// over its home and its JDKs.
final class Computer {

  static final Path MADE = Path.of("target", "installer").toAbsolutePath();

  private static final String OTHER_FOLDERS =
      "mount --bind \"$1\" /root && mount -t tmpfs none /usr/lib/jvm && shift && exec \"$@\"";

  final Path home;
  final Path root;
  private final Path work;

  record Run(int exitCode, String out, String err) {}

  Computer(Path folder) throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    root = Files.createDirectory(folder.resolve("root"));
    work = Files.createDirectory(folder.resolve("work"));
    Path database = Files.createDirectories(root.resolve("var/lib/dpkg"));
    Files.createDirectory(database.resolve("info"));
    Files.createDirectory(database.resolve("updates"));
    Files.createFile(database.resolve("status"));
  }

  /// The one package whose name ends so.
  static Path made(String end) throws IOException {
    try (Stream<Path> files = Files.list(MADE)) {
      return files.filter(file -> file.toString().endsWith(end)).findFirst().orElseThrow();
    }
  }

  /// Installs or removes by dpkg, which here knows of no other package.
  void dpkg(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("dpkg", "--root=" + root, "--force-depends"));
    command.addAll(List.of(words));
    tool(command.toArray(String[]::new));
  }

  /// Something that must work, of the machine's own.
  static String tool(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + said);
    return said;
  }

  Run run(Path program, String... words) throws IOException, InterruptedException {
    return run(Map.of(), program, words);
  }

  Run run(Map<String, String> environment, Path program, String... words)
      throws IOException, InterruptedException {
    Path out = work.resolve("out");
    Path err = work.resolve("err");
    ProcessBuilder builder = builder(environment, program, words);
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  ProcessBuilder builder(Map<String, String> environment, Path program, String... words)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c"));
    command.addAll(List.of(OTHER_FOLDERS, "sh", home.toString(), program.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> known = builder.environment();
    known.clear();
    known.putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", "/root", "LANG", "C.UTF-8"));
    known.put("XDG_RUNTIME_DIR", Files.createDirectories(work.resolve("session")).toString());
    known.putAll(environment);
    return builder.directory(Files.createDirectories(work.resolve("here")).toFile());
  }

  Path here() {
    return work.resolve("here");
  }

  /// What is in a folder: the names of all files, with what they hold.
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
