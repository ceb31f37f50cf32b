package ca.rmtreflect.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.rmtreflect.Hazard;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What one save asks of the system, call by call. A test of our own classes would not see whether
/// `force` still reaches the disk.
@Timeout(120)
@Hazard(7)
class SaveTraceTest {

  private static final Pattern OPEN =
      Pattern.compile("openat\\(AT_FDCWD, \"([^\"]*)\", ([A-Z_|0]+)(?:, (0\\d+))?\\) = (\\d+)");
  private static final Pattern SYNC = Pattern.compile("fsync\\((\\d+)\\) += 0");
  private static final Pattern RENAME =
      Pattern.compile("rename\\(\"([^\"]*)\", \"([^\"]*)\"\\) += 0");
  private static final String BEGIN = "the-save-begins";
  private static final String END = "the-save-ended";

  @TempDir Path temporary;

  /// Saves twice, and marks the second in the trace by asking for files that are not there.
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      StoreCase at = new StoreCase(Path.of(arguments[0]));
      Stored stored = at.save(at.begin("one"), "two");
      mark(BEGIN);
      at.save(stored, "three");
      mark(END);
    }
  }

  /// Does the same without care.
  static final class CarelessWriter {

    private CarelessWriter() {}

    public static void main(String[] arguments) throws IOException {
      StoreCase at = new StoreCase(Path.of(arguments[0]));
      at.begin("one");
      mark(BEGIN);
      try (OutputStream out = Files.newOutputStream(at.folder.main(StoreCase.ID))) {
        out.write(at.format.write(at.saying("three"), 2, null));
      }
      mark(END);
    }
  }

  private static void mark(String name) throws IOException {
    try {
      Files.newInputStream(Path.of(name)).close();
      throw new FileNotFoundException("the mark is there");
    } catch (NoSuchFileException _) {
      // The trace has it.
    }
  }

  @Test
  void createdExclusivelyForcedRenamedAndTheFolderForced() throws IOException {
    assertEquals(
        List.of(
            "open main to read",
            "create temporary 0600",
            "fsync temporary",
            "open temporary to read",
            "rename temporary to main",
            "open folder",
            "fsync folder"),
        trace(Writer.class));
  }

  @Test
  void aCarelessWriterIsFoundOut() throws IOException {
    List<String> calls = trace(CarelessWriter.class);
    assertEquals(List.of("open main to write 0666"), calls);
    assertNotEquals(trace(Writer.class), calls);
  }

  private List<String> trace(Class<?> writer) throws IOException {
    Path trace = temporary.resolve(writer.getSimpleName());
    Path data = temporary.resolve(writer.getSimpleName() + "-data");
    List<String> strace =
        List.of("strace", "-f", "-e", "trace=openat,fsync,rename", "-o", trace.toString());
    assumeTrue(ChildProcess.canStart("strace", "-V"), "strace is not installed");
    try (ChildProcess child = ChildProcess.startUnder(strace, List.of(), writer, data.toString())) {
      assertEquals(0, child.await());
    }
    return Calls.in(Files.readAllLines(trace), data.toRealPath());
  }

  /// The calls of a trace between the marks that concern the data folder, in words.
  private record Calls(Path data, Map<String, String> open, List<String> found) {

    static List<String> in(List<String> lines, Path data) {
      Calls calls = new Calls(data, new HashMap<>(), new ArrayList<>());
      boolean saving = false;
      for (String line : lines) {
        saving |= line.contains(BEGIN);
        saving &= !line.contains(END);
        if (saving) {
          calls.read(line);
        }
      }
      return calls.found();
    }

    private void read(String line) {
      Matcher opened = OPEN.matcher(line);
      if (opened.find() && Path.of(opened.group(1)).startsWith(data)) {
        open.put(opened.group(4), what(opened.group(1)));
        found.add(opening(what(opened.group(1)), opened.group(2), opened.group(3)));
      }
      Matcher synced = SYNC.matcher(line);
      if (synced.find()) {
        found.add("fsync " + open.getOrDefault(synced.group(1), "something else"));
      }
      Matcher renamed = RENAME.matcher(line);
      if (renamed.find()) {
        found.add("rename " + what(renamed.group(1)) + " to " + what(renamed.group(2)));
      }
    }

    private static String opening(String what, String flags, String mode) {
      if (flags.contains("O_EXCL") && flags.contains("O_CREAT")) {
        return "create " + what + " " + mode;
      }
      if (flags.contains("O_WRONLY")) {
        return "open " + what + " to write " + mode;
      }
      return what.equals("folder") ? "open folder" : "open " + what + " to read";
    }

    private String what(String path) {
      if (Path.of(path).equals(data)) {
        return "folder";
      }
      return path.endsWith(".tmp") ? "temporary" : "main";
    }
  }
}
