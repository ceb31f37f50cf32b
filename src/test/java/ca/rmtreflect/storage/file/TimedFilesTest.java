package ca.rmtreflect.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TimedFilesTest {

  private static final Duration SHORT = Duration.ofMillis(50);

  @TempDir Path folder;
  private final FaultyFiles disk = new FaultyFiles();

  @Test
  @Hazard(23)
  void aFileThatNeverComesIsAnAnswerOfItsOwn() {
    CountDownLatch cloud = new CountDownLatch(1);
    disk.set((operation, number, name) -> awaitQuietly(cloud));
    FileActions patient = new TimedFiles(disk, SHORT);
    Path file = folder.resolve("2026.json");
    for (Executable question :
        List.<Executable>of(
            () -> patient.read(file, 10),
            () -> patient.exists(file),
            () -> patient.names(folder))) {
      FileFailedException failure = assertThrows(FileFailedException.class, question);
      assertEquals(FailureReason.NOT_ANSWERING, FailureReason.of(failure, disk, folder, 0));
    }
    cloud.countDown();
  }

  @Test
  void whatTheDiskSaysComesThroughAsItIs() throws IOException {
    FileActions patient = new TimedFiles(disk, Duration.ofSeconds(30));
    assertThrows(NoSuchFileException.class, () -> patient.read(folder.resolve("none"), 10));
    assertEquals(0, patient.names(folder).size());
    IllegalStateException mistake = new IllegalStateException();
    disk.set((operation, number, name) -> {
      throw mistake;
    });
    assertSame(mistake, assertThrows(IllegalStateException.class, () -> patient.names(folder)));
  }

  @Test
  void anInterruptDoesNotCutReadingShort() throws IOException {
    Thread.currentThread().interrupt();
    assertEquals(0, TimedFiles.onDisk().names(folder).size());
    assertTrue(Thread.interrupted(), "the flag is put back");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
