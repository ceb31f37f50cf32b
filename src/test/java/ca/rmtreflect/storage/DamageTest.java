package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.storage.MemoryDisk.Content;
import ca.rmtreflect.storage.OpenResult.History;
import ca.rmtreflect.storage.file.FileActions.NewFile;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// One file damaged in every way: cut off at each byte, each bit flipped, zeros over each stretch.
/// With a backup beside it, each is either mended from that or shown as changed outside.
@Hazard({17, 37})
class DamageTest {

  private static final DataFolder FOLDER = new DataFolder(Path.of("/data"));
  private static final int STRETCH = 64;

  private final AssessmentFormat format = new AssessmentFormat("1.0.0");
  private final byte[] main = format.write(saying("main"), 2, null);
  private final byte[] backup = format.write(saying("backup"), 1, null);
  private int mended;
  private int flagged;

  @Test
  void everyTruncation() throws IOException {
    for (int length = 0; length < main.length; length++) {
      open(Arrays.copyOf(main, length), "cut at " + length);
    }
    Figures.note("truncations: " + mended + " from backup, " + flagged + " flagged, 0 wrong");
    assertEquals(main.length, mended, "half a file is never taken for one that was changed");
  }

  @Test
  void everyFlippedBit() throws IOException {
    for (int bit = 0; bit < main.length * 8; bit++) {
      byte[] damaged = main.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      open(damaged, "bit " + bit);
    }
    Figures.note("flipped bits: " + mended + " from backup, " + flagged + " flagged, 0 wrong");
    assertTrue(mended > 0 && flagged > 0, mended + " and " + flagged);
  }

  @Test
  void everyStretchOfZeros() throws IOException {
    for (int start = 0; start < main.length; start++) {
      byte[] damaged = main.clone();
      Arrays.fill(damaged, start, Math.min(start + STRETCH, main.length), (byte) 0);
      open(damaged, "zeros from " + start);
    }
    Figures.note("zero runs: " + mended + " from backup, " + flagged + " flagged, 0 wrong");
    assertEquals(main.length, mended);
  }

  private void open(byte[] damaged, String how) throws IOException {
    MemoryDisk disk = diskWith(damaged);
    AssessmentStore store =
        new AssessmentStore(
            new AssessmentReader(FOLDER, format, disk), () -> Instant.EPOCH, new Random(1));
    assertTrue(store.recovery().prepare().isEmpty(), how);
    OpenResult.Opened opened =
        assertInstanceOf(OpenResult.Opened.class, store.recovery().open(ID), how);
    switch (opened.history()) {
      case History.FromBackup(var _, var kept) -> {
        mended++;
        assertEquals("backup", StoreCase.words(opened.stored().assessment()), how);
        assertArrayEquals(damaged, disk.read(kept.orElseThrow(), Integer.MAX_VALUE), how);
      }
      case History.ChangedOutside() -> flagged++;
      case History.Untouched(), History.Completed() ->
          throw new AssertionError("went unseen: " + how);
    }
  }

  private MemoryDisk diskWith(byte[] damaged) throws IOException {
    Map<Path, Map<String, Content>> folders = new HashMap<>();
    folders.put(FOLDER.root(), new TreeMap<>());
    folders.put(FOLDER.backups(), new TreeMap<>());
    MemoryDisk disk = new MemoryDisk(folders);
    put(disk, FOLDER.main(ID), damaged);
    put(disk, FOLDER.backups().resolve(new Backup(ID, 1, 0).fileName()), backup);
    return disk;
  }

  private static void put(MemoryDisk disk, Path path, byte[] bytes) throws IOException {
    try (NewFile file = disk.create(path)) {
      file.write(bytes);
    }
  }

  private static Assessment saying(String words) {
    PackReference pack = new PackReference("pack", "2026.1", "0");
    Instant then = Instant.parse("2026-11-22T14:32:00Z");
    return Assessment.begin(ID, 2026, pack, LocalDate.of(2026, 11, 22), then)
        .withDeclaration(new Declaration(words, null));
  }
}
