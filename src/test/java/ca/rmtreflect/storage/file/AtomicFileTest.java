package ca.rmtreflect.storage.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.rmtreflect.Hazard;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  private static final byte[] OLD = {1, 2, 3};
  private static final byte[] NEW = {4, 5, 6, 7};

  /// The CRC-32 of the new bytes.
  private static final String MARK = "60d3b885";

  @TempDir Path folder;
  private final FaultyFiles files = new FaultyFiles();
  private final List<Duration> waits = new ArrayList<>();
  private final AtomicFile atomic = new AtomicFile(new PatientFiles(files, waits::add));
  private Path target;

  @BeforeEach
  void formerFile() throws IOException {
    target = folder.resolve("2026.json");
    Files.write(target, OLD);
  }

  @Test
  void writesForcesReadsBackRenamesAndForcesTheFolder() throws IOException {
    atomic.write(target, NEW);
    String temporary = "2026-" + MARK + ".tmp";
    assertEquals(
        List.of(
            "create " + temporary,
            "write " + temporary,
            "force " + temporary,
            "close " + temporary,
            "read " + temporary,
            "replace 2026.json",
            "forceFolder " + folder.getFileName()),
        files.done());
    assertArrayEquals(NEW, Files.readAllBytes(target));
    assertEquals(List.of("2026.json"), names());
  }

  @Test
  @Hazard(3)
  void everyOperationFailingOnceLeavesTheOldFileOrTheNew() throws IOException {
    atomic.write(target, OLD);
    int operations = files.done().size();
    for (int failing = 1; failing <= operations; failing++) {
      int number = failing;
      Files.write(target, OLD);
      files.set((operation, count, name) -> {
        if (count == number) {
          throw new IOException("planted");
        }
      });
      assertThrows(IOException.class, () -> atomic.write(target, NEW), "operation " + failing);
      boolean renamed = failing == operations;
      assertArrayEquals(renamed ? NEW : OLD, Files.readAllBytes(target), "operation " + failing);
      assertEquals(List.of("2026.json"), names(), "operation " + failing);
      files.mend();
      atomic.write(target, NEW);
      assertArrayEquals(NEW, Files.readAllBytes(target));
    }
    assertEquals(7, operations);
  }

  @Test
  void everyOperationFailingFromOneOnLeavesTheOldFileOrTheNew() throws IOException {
    for (int failing = 1; failing <= 7; failing++) {
      int number = failing;
      Files.write(target, OLD);
      files.set((operation, count, name) -> {
        if (count >= number) {
          throw new IOException("planted");
        }
      });
      assertThrows(IOException.class, () -> atomic.write(target, NEW));
      assertArrayEquals(failing == 7 ? NEW : OLD, Files.readAllBytes(target));
      files.mend();
      atomic.write(target, NEW);
      assertArrayEquals(NEW, Files.readAllBytes(target));
      assertEquals(List.of("2026.json"), names(), "what was left over is gone");
    }
  }

  @Test
  @Hazard(16)
  void whatTheDiskDoesNotReturnIsNotRenamed() {
    files.set((operation, count, name) -> {
      if (operation.equals("read")) {
        Files.write(folder.resolve(name), Arrays.copyOf(NEW, 2));
      }
    });
    assertThrows(IOException.class, () -> atomic.write(target, NEW));
    assertFalse(files.done().stream().anyMatch(done -> done.startsWith("replace")));
  }

  @Test
  @Hazard(9)
  void aHeldTargetIsTriedAgainForTwoAndAHalfSeconds() throws IOException {
    for (int times = 1; times <= 8; times++) {
      hold(times);
      atomic.write(target, NEW);
      assertEquals(times, waits.size());
    }
    assertEquals(Duration.ofMillis(2550), total());
    hold(9);
    assertThrows(HeldFileException.class, () -> atomic.write(target, OLD));
    assertEquals(Duration.ofMillis(2550), total());
    assertArrayEquals(NEW, Files.readAllBytes(target));
  }

  @Test
  @Hazard(8)
  void anInterruptWaitsUntilTheFileIsWritten() throws IOException {
    for (int round = 0; round < 200; round++) {
      byte[] bytes = {(byte) round, (byte) (round >> 8)};
      Thread.currentThread().interrupt();
      atomic.write(target, bytes);
      assertTrue(Thread.interrupted(), "the flag is put back");
      assertArrayEquals(bytes, Files.readAllBytes(target));
    }
  }

  @Test
  void anInterruptInTheMiddleStartsTheWriteAnew() throws IOException {
    files.set((operation, count, name) -> {
      if (count == 3) {
        Thread.currentThread().interrupt();
        throw new ClosedByInterruptException();
      }
    });
    atomic.write(target, NEW);
    assertTrue(Thread.interrupted(), "the flag is put back");
    assertArrayEquals(NEW, Files.readAllBytes(target));
  }

  @Test
  @Hazard({30, 31})
  void nothingIsWrittenThroughALink() throws IOException {
    Path victim = folder.resolve("victim");
    Files.write(victim, OLD);
    Path planted = folder.resolve("2026-" + MARK + ".tmp");
    Files.createSymbolicLink(planted, victim);
    Files.delete(target);
    Files.createSymbolicLink(target, victim);
    atomic.write(target, NEW);
    assertArrayEquals(OLD, Files.readAllBytes(victim));
    assertTrue(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS), "the link was replaced");
    assertArrayEquals(NEW, Files.readAllBytes(target));
    assertFalse(Files.exists(planted, LinkOption.NOFOLLOW_LINKS));
  }

  /// A disk may refuse names of more than 255 bytes, and the unfinished file has one too.
  @Test
  @Hazard(29)
  void aNameAsLongAsTheDiskTakesIsWritten() throws IOException {
    for (String stem : List.of("x".repeat(250), "é".repeat(125), "x".repeat(80))) {
      Path longest = folder.resolve(stem + ".json");
      atomic.write(longest, NEW);
      assertArrayEquals(NEW, Files.readAllBytes(longest));
      Files.delete(longest);
    }
  }

  @Test
  @Hazard(32)
  void onlyTheOwnerMayReadFromTheFirstMoment() throws IOException {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "this disk knows no owner");
    List<String> rights = new ArrayList<>();
    files.set((operation, count, name) -> {
      if (operation.equals("write")) {
        Path temporary = folder.resolve(name);
        rights.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary)));
      }
    });
    atomic.write(target, NEW);
    assertEquals(List.of("rw-------"), rights);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
  }

  private void hold(int times) {
    waits.clear();
    int[] left = {times};
    files.set((operation, count, name) -> {
      if (operation.equals("replace") && left[0]-- > 0) {
        throw new AccessDeniedException(name);
      }
    });
  }

  private Duration total() {
    return waits.stream().reduce(Duration.ZERO, Duration::plus);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
