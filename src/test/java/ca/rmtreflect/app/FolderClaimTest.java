package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.storage.ChildProcess;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.file.DiskFiles;
import ca.rmtreflect.storage.file.FolderLock;
import ca.rmtreflect.storage.file.FolderLock.Standing;
import ca.rmtreflect.storage.file.FolderLockTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A disk may be slow to say whose the folder is, or know of no locks at first.
@Hazard({18, 20})
@Timeout(60)
class FolderClaimTest {

  private static final Duration SHORT = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder = Path.of("");

  private EventLog log() {
    return new EventLog(folder.resolve("logs"), Clock.systemUTC());
  }

  private String standingElsewhere() throws IOException {
    try (ChildProcess other =
        ChildProcess.start(FolderLockTest.Holder.class, folder.resolve("lock").toString())) {
      return Objects.requireNonNull(other.readLine());
    }
  }

  @Test
  void aDiskThatDoesNotAnswerKeepsNobodyWaitingAndIsAskedAgain() throws IOException {
    CountDownLatch answer = new CountDownLatch(1);
    FolderClaim claim =
        new FolderClaim(
            () -> {
              await(answer);
              return DataFolder.at(folder).lock(new DiskFiles());
            },
            SHORT,
            log());
    assertEquals(Optional.empty(), claim.standing());
    assertEquals(Optional.empty(), claim.tryAgain());
    answer.countDown();
    Optional<Standing> standing = claim.tryAgain();
    while (standing.isEmpty()) {
      standing = claim.tryAgain();
    }
    assertEquals(Optional.of(Standing.HELD), standing);
    assertEquals("HELD_ELSEWHERE", standingElsewhere());
    claim.release();
  }

  @Test
  void whereThereWasNoLockThereMayBeOneLater() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("lock"));
    FolderClaim claim =
        new FolderClaim(() -> FolderLock.take(new DiskFiles(), inTheWay), LONG, log());
    assertEquals(Optional.of(Standing.NOT_OPENED), claim.standing());
    Files.delete(inTheWay);
    assertEquals(Optional.of(Standing.HELD), claim.tryAgain());
    assertEquals("HELD_ELSEWHERE", standingElsewhere());
    claim.release();
    assertEquals("HELD", standingElsewhere());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
