package ca.rmtreflect.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to a file, another program that holds it for a moment does not matter.
@Hazard(9)
class PatientFilesTest {

  private static final Duration LONGEST = Duration.ofMillis(2550);

  @TempDir Path folder;
  private final FaultyFiles disk = new FaultyFiles();
  private final List<Duration> waits = new ArrayList<>();
  private final PatientFiles files = new PatientFiles(disk, waits::add);
  private final Map<String, DiskTask> operations = new LinkedHashMap<>();

  @BeforeEach
  void everyOperation() throws IOException {
    Path file = Files.write(folder.resolve("file"), new byte[] {1});
    operations.put("read", () -> files.read(file, 1));
    operations.put("create", () -> files.create(folder.resolve("new")).close());
    operations.put("replace", () -> files.replace(folder.resolve("new"), file));
    operations.put("names", () -> files.names(folder));
    operations.put("exists", () -> files.exists(file));
    operations.put("openLock", () -> files.openLock(folder.resolve("lock")).close());
    operations.put("createFolder", () -> files.createFolder(folder.resolve("below")));
    operations.put("delete", () -> files.delete(file));
  }

  @Test
  void whatIsHeldForAMomentIsDoneAfterIt() throws IOException {
    for (var operation : operations.entrySet()) {
      fail(operation.getKey(), 8, FaultyFiles.held("file"));
      operation.getValue().run();
      assertEquals(8, waits.size(), operation.getKey());
      assertEquals(LONGEST, total(), operation.getKey());
    }
    assertTrue(Files.notExists(folder.resolve("file")));
  }

  @Test
  void whatIsHeldForGoodIsToldAfterTwoAndAHalfSeconds() {
    operations.forEach((name, task) -> {
      fail(name, Integer.MAX_VALUE, FaultyFiles.held("file"));
      assertThrows(HeldFileException.class, task::run, name);
      assertEquals(LONGEST, total(), name);
    });
  }

  @Test
  void nothingElseIsWaitedFor() {
    for (IOException failure :
        List.of(new NoSuchFileException("file"), new IOException("the disk is full"))) {
      operations.forEach((name, task) -> {
        fail(name, Integer.MAX_VALUE, failure);
        assertEquals(failure, assertThrows(IOException.class, task::run, name));
        assertEquals(Duration.ZERO, total(), name);
      });
    }
  }

  /// On every system: a program that may make a file in a folder may rename it there.
  @Test
  void aTargetThatIsDeniedIsHeld() throws IOException {
    operations.forEach((name, task) -> {
      fail(name, Integer.MAX_VALUE, new AccessDeniedException("file"));
      assertThrows(IOException.class, task::run, name);
      assertEquals(name.equals("replace") ? LONGEST : Duration.ZERO, total(), name);
    });
  }

  private void fail(String operation, int times, IOException failure) {
    waits.clear();
    int[] left = {times};
    disk.set((done, _, _) -> {
      if (done.equals(operation) && left[0]-- > 0) {
        throw failure;
      }
    });
  }

  private Duration total() {
    return waits.stream().reduce(Duration.ZERO, Duration::plus);
  }
}
