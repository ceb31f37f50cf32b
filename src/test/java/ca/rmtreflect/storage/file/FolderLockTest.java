package ca.rmtreflect.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.storage.ChildProcess;
import ca.rmtreflect.storage.file.FolderLock.Standing;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// With processes of their own: within one, a lock says nothing about another.
@Timeout(600)
public class FolderLockTest {

  @TempDir Path folder;

  /// Takes the lock, says how it stands, and holds it until somebody ends the process.
  public static final class Holder {

    private Holder() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      try (FolderLock lock = FolderLock.take(new DiskFiles(), Path.of(arguments[0]))) {
        System.out.println(lock.standing());
        System.in.read();
      }
    }
  }

  @Test
  @Hazard(18)
  void aSecondProcessIsRefusedUntilTheFirstIsGone() throws Exception {
    refuseAndFree();
  }

  @Test
  @Tag("endurance")
  @Hazard(18)
  void aHundredTimesOver() throws Exception {
    for (int round = 0; round < 100; round++) {
      refuseAndFree();
    }
    Figures.note("lock: 100 of 100 second starts refused, 100 of 100 free after kill -9");
  }

  private void refuseAndFree() throws Exception {
    Path file = folder.resolve("lock");
    try (ChildProcess first = ChildProcess.start(Holder.class, file.toString())) {
      assertEquals("HELD", first.readLine());
      try (ChildProcess second = ChildProcess.start(Holder.class, file.toString())) {
        assertEquals("HELD_ELSEWHERE", second.readLine());
      }
      try (FolderLock here = FolderLock.take(new DiskFiles(), file)) {
        assertEquals(Standing.HELD_ELSEWHERE, here.standing());
      }
      first.kill();
    }
    try (FolderLock here = FolderLock.take(new DiskFiles(), file)) {
      assertEquals(Standing.HELD, here.standing());
    }
  }

  @Test
  void theFolderIsMadeForIt() throws IOException {
    try (FolderLock lock = FolderLock.take(new DiskFiles(), folder.resolve("not/yet/there/lock"))) {
      assertEquals(Standing.HELD, lock.standing());
    }
  }

  /// Some network disks refuse every lock; a channel that is closed does so too.
  @Test
  @Hazard(20)
  void whereNoLockIsToBeHadTheProgramGoesOn() throws IOException {
    FileActions withoutLocks =
        new FaultyFiles() {
          @Override
          public FileChannel openLock(Path file) throws IOException {
            FileChannel channel = super.openLock(file);
            channel.close();
            return channel;
          }
        };
    try (FolderLock lock = FolderLock.take(withoutLocks, folder.resolve("lock"))) {
      assertEquals(Standing.NOT_SUPPORTED, lock.standing());
    }
  }

  /// Only a lock that is refused means that there are none here.
  @Test
  @Hazard(20)
  void aFileThatCannotBeOpenedIsSomebodyElses() throws IOException {
    Path file = folder.resolve("lock");
    FaultyFiles disk = new FaultyFiles();
    disk.set((operation, _, name) -> {
      if (operation.equals("openLock")) {
        throw FaultyFiles.held(name);
      }
    });
    try (FolderLock lock = FolderLock.take(new PatientFiles(disk, _ -> {}), file)) {
      assertEquals(Standing.NOT_OPENED, lock.standing());
    }
    Path notAFolder = Files.writeString(folder.resolve("file"), "");
    try (FolderLock lock = FolderLock.take(new DiskFiles(), notAFolder.resolve("lock"))) {
      assertEquals(Standing.NOT_OPENED, lock.standing());
    }
    disk.mend();
    try (FolderLock lock = FolderLock.take(disk, file)) {
      assertEquals(Standing.HELD, lock.standing());
    }
  }
}
