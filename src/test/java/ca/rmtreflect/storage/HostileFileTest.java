package ca.rmtreflect.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that are made to exhaust a reader, read in a process with little memory.
@Timeout(300)
@Hazard(43)
class HostileFileTest {

  /// A file and what is said of it.
  private record Case(String name, String start, String repeated, String end, String code) {}

  private static final List<Case> CASES =
      List.of(
          new Case("nesting", "{\"a\":", "[", "", "TOO_DEEP"),
          new Case("digits", "{\"a\":", "7", "}", "TOO_LONG"),
          new Case("objects", "{\"a\":[", "{},", "{}]}", "TOO_MANY_PARTS"),
          new Case("texts", "{\"a\":[", "\"b\",", "\"b\"]}", "TOO_MANY_PARTS"),
          new Case("one-text", "{\"a\":\"", "é", "\"}", "NOT_UTF_8"),
          new Case("escapes", "{\"a\":\"", "\\u00e9", "\"}", "TOO_LONG"),
          new Case("spaces", "{\"a\":1", " ", "}", "MISSING_MEMBER"),
          new Case("answers", "{\"answers\":[", "0,", "0]}", "TOO_MANY_PARTS"));

  private static final long SPARSE = 1L << 30;

  @TempDir Path folder;

  /// Reads each file that it is given and says what it found and how long that took.
  static final class Reader {

    private Reader() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      AssessmentReader reader =
          new AssessmentReader(
              DataFolder.at(Path.of("/").toAbsolutePath()), new AssessmentFormat("1"));
      for (String argument : arguments) {
        long start = System.nanoTime();
        Reading.Damaged damaged = (Reading.Damaged) reader.open(Path.of(argument));
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(damaged.problems().getFirst().code() + " " + millis);
      }
    }
  }

  @Test
  void eachIsRefusedSoonAndWithLittleMemory() throws IOException {
    List<String> files = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Case one : CASES) {
      files.add(fill(one).toString());
      expected.add(one.code());
    }
    files.add(sparse().toString());
    expected.add("TOO_LARGE");
    if (Files.exists(Path.of("/dev/zero"))) {
      files.add("/dev/zero");
      expected.add("NOT_A_FILE");
    }
    files.add(folder.toString());
    expected.add("FOLDER");
    List<String> said = new ArrayList<>();
    try (ChildProcess child =
        ChildProcess.start(List.of("-Xmx256m"), Reader.class, files.toArray(String[]::new))) {
      for (String line = child.readLine(); line != null; line = child.readLine()) {
        said.add(line.substring(0, line.indexOf(' ')));
        assertTrue(Long.parseLong(line.substring(line.indexOf(' ') + 1)) < 20_000, line);
      }
    }
    assertEquals(expected, said);
  }

  /// As large as is still read.
  private Path fill(Case one) throws IOException {
    int room = AssessmentFormat.MOST_BYTES - one.start().length() - one.end().length();
    String content =
        one.start() + one.repeated().repeat(room / one.repeated().length()) + one.end();
    byte[] bytes = content.getBytes(ISO_8859_1);
    assertTrue(bytes.length <= AssessmentFormat.MOST_BYTES);
    return Files.write(folder.resolve(one.name()), bytes);
  }

  private Path sparse() throws IOException {
    Path file = folder.resolve("sparse");
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE);
    try (SeekableByteChannel channel = Files.newByteChannel(file, options)) {
      channel.position(SPARSE - 1);
      channel.write(ByteBuffer.wrap("x".getBytes(US_ASCII)));
    }
    return file;
  }
}
