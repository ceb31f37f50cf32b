package ca.rmtreflect.storage;

import ca.rmtreflect.Figures;
import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final int LONG = 200_000;

  /// Compilers that are still at work take one of two cores for themselves, four milliseconds at a
  /// time, and they are until after some fifteen thousand saves.
  private static final int WARM_UP = 20_000;

  private static final int ROUNDS = 4_000;

  @TempDir Path temporary;

  @Test
  void aSaveOfTwoHundredKilobytesInOneText() throws IOException {
    String words = "x".repeat(LONG);
    compare("one text of 200 KB", (at, round) -> at.saying(words + round));
  }

  @Test
  void aSaveOfAClinicsReflection() throws IOException {
    Assessment clinic =
        Examples.of(ExampleProfile.CLINIC, Language.FR, PackCatalog.shipped().newest());
    compare(
        "a clinic", (at, round) -> clinic.withDeclaration(new Declaration("name " + round, null)));
  }

  private interface Snapshots {
    Assessment of(StoreCase at, int round);
  }

  private void compare(String what, Snapshots snapshots) throws IOException {
    StoreCase at = new StoreCase(temporary.resolve("data"));
    AssessmentStore store =
        new AssessmentStore(new AssessmentReader(at.folder, at.format), () -> at.now);
    Path bare = Files.createDirectory(temporary.resolve("bare")).resolve("file");
    Assessment first = snapshots.of(at, -1);
    Stored stored = StoreCase.saved(store.save(Stored.begin(first), first));
    byte[] bytes = Files.readAllBytes(at.folder.main(stored.id()));
    long[] ours = new long[WARM_UP + ROUNDS];
    long[] least = new long[WARM_UP + ROUNDS];
    for (int round = 0; round < ours.length; round++) {
      boolean bareFirst = round % 2 == 0;
      if (bareFirst) {
        least[round] = nanos(() -> BareSave.write(bare, bytes));
      }
      Stored former = stored;
      Assessment snapshot = snapshots.of(at, round);
      SaveResult[] result = new SaveResult[1];
      ours[round] = nanos(() -> result[0] = store.save(former, snapshot));
      stored = StoreCase.saved(result[0]);
      if (!bareFirst) {
        least[round] = nanos(() -> BareSave.write(bare, bytes));
      }
    }
    String of = what + ", " + bytes.length + " bytes";
    noteRatios("first 1000 saves of " + of, ours, least, 0, 1000);
    noteRatios("save of " + of, ours, least, WARM_UP, WARM_UP + ROUNDS);
  }

  private static void noteRatios(String what, long[] ours, long[] least, int from, int to) {
    long[] mine = Arrays.copyOfRange(ours, from, to);
    long[] bare = Arrays.copyOfRange(least, from, to);
    Arrays.sort(mine);
    Arrays.sort(bare);
    int middle = mine.length / 2;
    int slow = mine.length * 99 / 100;
    double[] ratios = {(double) mine[middle] / bare[middle], (double) mine[slow] / bare[slow]};
    Figures.note(
        String.format(
            Locale.ROOT,
            "%s: p50 %.2f ms, p99 %.2f ms; bare: p50 %.2f ms, p99 %.2f ms; ratio %.2f and %.2f",
            what,
            millis(mine[middle]),
            millis(mine[slow]),
            millis(bare[middle]),
            millis(bare[slow]),
            ratios[0],
            ratios[1]));
  }

  private interface Work {
    void run() throws IOException;
  }

  private static long nanos(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }
}
