package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.storage.ChildProcess;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program lives through a year in which everything goes wrong, watched from outside: by system
/// calls, and by looking at all it left behind.
@Timeout(900)
final class PrivacyTest {

  private static final Pattern REACHES_OUT =
      Pattern.compile("\\b(connect|bind|sendto|sendmsg)\\(.*AF_INET");

  @TempDir Path folder = Path.of("");
  private final String word = "CANARY-" + UUID.randomUUID();
  private Path kept;
  private Path elsewhere;
  private Path trace;

  @BeforeEach
  void liveThroughAYear() throws IOException, InterruptedException {
    kept = Files.createDirectory(folder.resolve("kept"));
    elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    trace = folder.resolve("trace");
    assumeTrue(ChildProcess.canStart("strace", "-V"), "strace is not installed");
    Path temporary = Files.createDirectory(elsewhere.resolve("temporary"));
    List<String> options = new ArrayList<>(WindowChild.OPTIONS);
    options.addAll(
        List.of(
            "-Djava.io.tmpdir=" + temporary,
            "-Duser.home=" + elsewhere,
            "-Djava.util.prefs.userRoot=" + elsewhere,
            "-XX:ErrorFile=" + elsewhere.resolve("hs_err.log")));
    String under = "umask 000 && exec strace -f -q -e trace=%network -o '" + trace + "' \"$@\"";
    List<String> command =
        ChildProcess.command(
            List.of("sh", "-c", under, "sh"), options, Scenario.class, kept.toString(), word);
    Process process =
        new ProcessBuilder(command)
            .directory(elsewhere.toFile())
            .redirectOutput(elsewhere.resolve("out").toFile())
            .redirectError(elsewhere.resolve("err").toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> read(elsewhere.resolve("err")));
  }

  @Test
  @Hazard({32, 60, 62})
  void whatWasEnteredStaysWhereItBelongs() throws IOException {
    List<Path> found = filesWith(word, elsewhere);
    assertEquals(List.of(), found);
    assertTrue(
        filesWith(word, kept).size() > 2, "what this test looks for, it must be able to see");
    Path logs = kept.resolve("data/logs");
    assertEquals(List.of(), filesWith(word, logs));
    assertTrue(read(logs.resolve("app.log")).contains("MISTAKE"), "the log saw the year too");
    assertTrue(read(logs.resolve("app.log")).contains("SAVE_FAILED"), "the log saw the year too");

    List<String> reached = read(trace).lines().filter(REACHES_OUT.asPredicate()).toList();
    assertEquals(List.of(), reached);
    assertFalse(read(trace).isBlank(), "what is looked at is there");

    List<Path> open = readableByOthers(kept);
    assertEquals(List.of(), open);
    Figures.note(
        "canary: 0 hits outside the data folder and the exports; 0 calls on AF_INET and AF_INET6; "
            + "0 files that others may open under umask 000");
  }

  /// Everything below a folder that holds a word in one of three encodings.
  private static List<Path> filesWith(String word, Path below) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : files(below)) {
      byte[] bytes = Files.readAllBytes(file);
      for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
        if (holds(bytes, word.getBytes(charset))) {
          found.add(file);
          break;
        }
      }
    }
    return found;
  }

  private static boolean holds(byte[] bytes, byte[] sought) {
    for (int start = 0; start <= bytes.length - sought.length; start++) {
      int same = 0;
      while (same < sought.length && bytes[start + same] == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> readableByOthers(Path below) throws IOException {
    Set<PosixFilePermission> ownerOnly =
        Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE);
    List<Path> open = new ArrayList<>();
    for (Path file : files(below)) {
      if (!ownerOnly.containsAll(Files.getPosixFilePermissions(file))) {
        open.add(file);
      }
    }
    return open;
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
