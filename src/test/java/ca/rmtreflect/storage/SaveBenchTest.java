package ca.rmtreflect.storage;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.domain.assessment.Assessment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a save costs beside the least that any careful program does: write, force, rename, force
/// the folder. Both by turns, and either of them first by turns: whoever forces first pays for what
/// others wrote meanwhile.
@Tag("bench")
class SaveBenchTest {

  private static final int SIZE = 200_000;
  private static final int WARM_UP = 1_500;
  private static final int ROUNDS = 1_000;
  private static final double AIM = 3;

  /// Where a disk forces in a third of a millisecond, reading back what will be written takes
  /// longer than all that the disk does.
  private static final double MOST_TIMES = 8;

  @TempDir Path temporary;

  @Test
  void aSaveOfTwoHundredKilobytes() throws IOException {
    StoreCase at = new StoreCase(temporary.resolve("data"));
    AssessmentStore store = new AssessmentStore(at.folder, at.format, () -> at.now);
    Path bare = Files.createDirectory(temporary.resolve("bare")).resolve("file");
    String words = "x".repeat(SIZE);
    Stored stored = at.begin(words);
    byte[] bytes = Files.readAllBytes(at.folder.main(StoreCase.ID));
    long[] ours = new long[ROUNDS];
    long[] least = new long[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      boolean bareFirst = round % 2 == 0;
      if (bareFirst) {
        least[Math.max(round, 0)] = nanos(() -> writeBarely(bare, bytes));
      }
      Stored former = stored;
      Assessment snapshot = at.saying(words + round);
      SaveResult[] result = new SaveResult[1];
      ours[Math.max(round, 0)] = nanos(() -> result[0] = store.save(former, snapshot));
      stored = assertInstanceOf(SaveResult.Saved.class, result[0]).next();
      if (!bareFirst) {
        least[Math.max(round, 0)] = nanos(() -> writeBarely(bare, bytes));
      }
    }
    Arrays.sort(ours);
    Arrays.sort(least);
    double middle = ratio(ours, least, ROUNDS / 2);
    double slow = ratio(ours, least, ROUNDS * 99 / 100);
    Figures.note(
        String.format(
            Locale.ROOT,
            "save of %d bytes: p50 %.2f ms, p99 %.2f ms; bare: p50 %.2f ms, p99 %.2f ms;"
                + " ratio %.2f and %.2f, aim %.0f: %s",
            bytes.length,
            millis(ours[ROUNDS / 2]),
            millis(ours[ROUNDS * 99 / 100]),
            millis(least[ROUNDS / 2]),
            millis(least[ROUNDS * 99 / 100]),
            middle,
            slow,
            AIM,
            Math.max(middle, slow) <= AIM ? "met" : "MISSED"));
    assertTrue(middle <= MOST_TIMES, "p50 is " + middle + " times the least");
  }

  private interface Work {
    void run() throws IOException;
  }

  private static long nanos(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static void writeBarely(Path target, byte[] bytes) throws IOException {
    Path temporary = target.resolveSibling("temporary");
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    }
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }

  private static double ratio(long[] ours, long[] least, int index) {
    return (double) ours[index] / least[index];
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }
}
