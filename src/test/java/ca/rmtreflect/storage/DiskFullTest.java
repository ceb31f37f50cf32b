package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.rmtreflect.storage.file.FailureReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real disk that is really full. Only root may make one.
class DiskFullTest {

  @TempDir Path temporary;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void smallDisk() throws IOException {
    disk = Files.createDirectory(temporary.resolve("disk"));
    mounted = runs("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString());
    assumeTrue(mounted, "a small disk can only be mounted by root");
  }

  @AfterEach
  void takeItAway() {
    if (mounted) {
      assertTrue(runs("umount", disk.toString()));
    }
  }

  @Test
  void theOldFileStaysAndTheReasonIsSaidAndAfterwardsItIsSaved() throws IOException {
    StoreCase at = new StoreCase(disk.resolve("data"));
    Stored stored = at.begin("old");
    Path filler = fill();

    SaveResult failed = at.store().save(stored, at.saying("new"));
    assertEquals(
        FailureReason.DISK_FULL, assertInstanceOf(SaveResult.Failed.class, failed).reason());
    assertEquals("old", at.onDisk());
    assertEquals(List.of(ID + ".json"), at.names());
    assertTrue(new SettingsStore(at.folder).load().places().isEmpty());

    Files.delete(filler);
    at.save(failed.next(), "new");
    assertEquals("new", at.onDisk());
  }

  @Test
  void aDiskThatTakesNoChangesIsSaid() throws IOException {
    StoreCase at = new StoreCase(disk.resolve("data"));
    Stored stored = at.begin("old");
    assertTrue(runs("mount", "-o", "remount,ro", disk.toString()));
    SaveResult failed = at.store().save(stored, at.saying("new"));
    assertEquals(
        FailureReason.READ_ONLY, assertInstanceOf(SaveResult.Failed.class, failed).reason());
    assertEquals(FailureReason.READ_ONLY, at.store().prepare().orElseThrow());
    assertEquals("old", StoreCase.words(at.open().stored().assessment()));
  }

  private Path fill() throws IOException {
    Path filler = disk.resolve("filler");
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      return filler;
    }
  }

  private static boolean runs(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.onExit().join().exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
