package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.ChildProcess.canStart;
import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.storage.file.FailureReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Real disks that are really full. Only root may make one.
@Hazard(4)
class DiskFullTest {

  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration RETRIED = Duration.ofSeconds(11);

  @TempDir Path temporary;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mountPoint() throws IOException {
    disk = Files.createDirectory(temporary.resolve("disk"));
  }

  @AfterEach
  void takeItAway() {
    if (mounted) {
      assertTrue(canStart("umount", disk.toString()));
    }
  }

  private void mountSmallDisk() {
    mounted = canStart("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString());
    assumeTrue(mounted, "a small disk can only be mounted by root");
  }

  /// A file system on a file, with its own journal and its own way of being full.
  private void mountExt4() throws IOException {
    Path image = temporary.resolve("image");
    try (SeekableByteChannel channel =
        Files.newByteChannel(image, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.position(8 * 1024 * 1024 - 1).write(ByteBuffer.allocate(1));
    }
    assumeTrue(canStart("mkfs.ext4", "-q", "-F", image.toString()), "mkfs.ext4 is not here");
    mounted = canStart("mount", "-o", "loop", image.toString(), disk.toString());
    assumeTrue(mounted, "a disk on a file can only be mounted by root");
  }

  @Test
  void theOldFileStaysAndTheReasonIsSaidAndAfterwardsItIsSaved() throws IOException {
    mountSmallDisk();
    fillAndSave();
  }

  @Test
  void soItIsOnExt4() throws IOException {
    mountExt4();
    fillAndSave();
  }

  private void fillAndSave() throws IOException {
    StoreCase at = new StoreCase(disk.resolve("data"));
    Stored stored = at.begin("old");
    Path filler = fill();

    SaveResult failed = at.store().save(stored, at.saying("new"));
    assertEquals(FailureReason.DISK_FULL, StoreCase.failed(failed));
    assertEquals("old", at.onDisk());
    assertEquals(List.of(ID + ".json"), at.names());
    assertTrue(new SettingsStore(at.folder, at.files).load().places().isEmpty());

    Files.delete(filler);
    at.save(failed.next(), "new");
    assertEquals("new", at.onDisk());
  }

  /// What is entered after a year was finished is kept by the same rules.
  @Test
  void soItIsWithWhatIsEnteredLater() throws IOException {
    mountSmallDisk();
    StoreCase at = new StoreCase(disk.resolve("data"));
    at.begin("signed");
    FollowUpStore later = at.store().followUps();
    StoredFollowUp stored = later.save(StoredFollowUp.none(ID), noting("old")).next();
    Path filler = fill();

    FollowUpStore.Saved failed = later.save(stored, noting("new"));
    assertEquals(
        FailureReason.DISK_FULL, assertInstanceOf(SaveState.Failed.class, failed.state()).reason());
    assertEquals(noting("old"), at.reader().followUps().read(ID));
    assertEquals("signed", at.onDisk());

    Files.delete(filler);
    assertInstanceOf(SaveState.Saved.class, later.save(failed.next(), noting("new")).state());
    assertEquals(noting("new"), at.reader().followUps().read(ID));
  }

  private static FollowUp noting(String words) {
    return FollowUp.NONE
        .withNote("action", new FreeText(words, Language.EN), LocalDate.of(2027, 1, 5))
        .withChangedAt(Instant.parse("2027-01-05T15:00:00Z"));
  }

  /// Some room is left, but not enough for the backup that comes before the file.
  @Test
  void aDiskWithTooLittleRoomForTheBackupIsFullToo() throws IOException {
    mountSmallDisk();
    StoreCase at = new StoreCase(disk.resolve("data"));
    String words = "x".repeat(100_000);
    Stored stored = at.begin(words);
    Files.write(disk.resolve("filler"), new byte[64 * 1024]);
    SaveResult failed = at.store().save(stored, at.saying(words + "y"));
    assertEquals(FailureReason.DISK_FULL, StoreCase.failed(failed));
  }

  /// A copy elsewhere fails for a reason of that disk, whatever the data folder's is like.
  @Test
  void aCopySaysWhatIsWrongWithItsOwnDisk() throws IOException {
    mountSmallDisk();
    StoreCase at = new StoreCase(temporary.resolve("data"));
    Stored stored = at.begin("old");
    Path target = disk.resolve("copy.json");
    Path filler = fill();
    assertEquals(
        Optional.of(FailureReason.DISK_FULL), at.store().saveCopy(stored, at.saying("x"), target));
    assertEquals(Optional.of(FailureReason.DISK_FULL), at.store().copyOut(ID, target));
    Files.delete(filler);
    assertTrue(canStart("mount", "-o", "remount,ro", disk.toString()));
    assertEquals(
        Optional.of(FailureReason.READ_ONLY), at.store().saveCopy(stored, at.saying("x"), target));
  }

  /// The person hears of it within a second, and once there is room again it is saved by itself.
  @Test
  @Tag("endurance")
  void itIsSaidSoonAndTriedAgainByItself() throws Exception {
    mountSmallDisk();
    StoreCase at = new StoreCase(disk.resolve("data"));
    BlockingQueue<SaveState> heard = new LinkedBlockingQueue<>();
    try (Scheduler thread = Scheduler.onThread("saver")) {
      Saver<Stored, Assessment> saver =
          new Saver<>(at.begin("old"), at.store()::save, thread, heard::add, _ -> {});
      Path filler = fill();
      saver.submit(at.saying("new"));
      long start = System.nanoTime();
      var _ = saver.flush();
      Duration said = until(SaveState.Failed.class, heard, start);
      Files.delete(filler);
      Duration saved = until(SaveState.Saved.class, heard, System.nanoTime());
      Figures.note(
          "disk full: said after "
              + said.toMillis()
              + " ms, saved "
              + saved.toMillis()
              + " ms after there was room");
      assertTrue(said.compareTo(SOON) < 0, said::toString);
      assertTrue(saved.compareTo(RETRIED) < 0, saved::toString);
    }
    assertEquals("new", at.onDisk());
  }

  private static Duration until(
      Class<? extends SaveState> state, BlockingQueue<SaveState> heard, long start)
      throws InterruptedException {
    SaveState next;
    do {
      next = heard.poll(30, TimeUnit.SECONDS);
    } while (next != null && !state.isInstance(next));
    assertInstanceOf(state, next);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /// A process that may write only small files, and says how a save of a larger one goes.
  static final class Limited {

    private Limited() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      StoreCase at = new StoreCase(Path.of(arguments[0]));
      SaveResult failed = at.store().save(at.open().stored(), at.saying("x".repeat(100_000)));
      System.out.println(failed.state().getClass().getSimpleName() + " " + at.onDisk());
      System.out.println(words(at.save(failed.next(), "small again").assessment()));
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the limit is set by a shell")
  void aLimitToTheSizeOfFilesLosesNothing() throws IOException {
    StoreCase at = new StoreCase(temporary.resolve("data"));
    at.begin("old");
    List<String> limit = List.of("sh", "-c", "ulimit -f 40 && exec \"$@\"", "sh");
    try (ChildProcess child =
        ChildProcess.startUnder(limit, List.of(), Limited.class, at.folder.root().toString())) {
      assertEquals("Failed old", child.readLine());
      assertEquals("small again", child.readLine());
    }
    assertEquals("small again", at.onDisk());
  }

  @Test
  @Hazard(25)
  void aDiskThatTakesNoChangesIsSaid() throws IOException {
    mountSmallDisk();
    StoreCase at = new StoreCase(disk.resolve("data"));
    Stored stored = at.begin("old");
    assertTrue(canStart("mount", "-o", "remount,ro", disk.toString()));
    SaveResult failed = at.store().save(stored, at.saying("new"));
    assertEquals(FailureReason.READ_ONLY, StoreCase.failed(failed));
    assertEquals(FailureReason.READ_ONLY, at.store().recovery().prepare().orElseThrow());
    assertEquals("old", words(at.open().stored().assessment()));
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
}
