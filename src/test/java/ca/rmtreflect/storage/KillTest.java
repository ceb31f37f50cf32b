package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.FollowedYear;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process saves without end and says each number after it was saved; another kills it at a
/// random moment and looks.
@Timeout(3600)
@Hazard({1, 5, 6})
class KillTest {

  private static final int KILLS = 60;
  private static final int MANY_KILLS = 1000;
  private static final int MOST_SAVES_BETWEEN = 20;
  private static final Duration LONGEST_WAIT = Duration.ofMillis(15);
  private static final String PADDING = " ".repeat(100_000);

  @TempDir Path temporary;
  private final Random random = new Random();

  /// Opens the year and what was entered later, and saves one number after the other in both.
  static final class Writer {

    private Writer() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      StoreCase at = new StoreCase(Path.of(arguments[0]));
      // On the very disk that a person's program has, with the threads that read from it.
      AssessmentStore store =
          new AssessmentStore(new AssessmentReader(at.folder, at.format), () -> at.now);
      YearSave save = new YearSave(store, store.followUps(), () -> at.now);
      StoredYear stored = new StoredYear(at.open().stored(), Optional.of(at.openLater().stored()));
      for (long number = numberIn(at) + 1; ; number++) {
        at.pass(Duration.ofMinutes(3));
        String words = number + PADDING;
        YearSave.Result result =
            save.save(stored, new FollowedYear(at.saying(words), at.later(words)));
        assertInstanceOf(SaveState.Saved.class, result.state());
        stored = result.next();
        System.out.println(number);
      }
    }
  }

  /// Does the same as a careless program would, and most of its time.
  static final class CarelessWriter {

    /// So small that writing takes longer than all the rest, on any system.
    private static final int PIECE = 50;

    private CarelessWriter() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      StoreCase at = new StoreCase(Path.of(arguments[0]));
      for (long number = 2; ; number++) {
        byte[] bytes = at.format.write(at.saying(number + PADDING), number, null);
        try (OutputStream out = Files.newOutputStream(at.folder.main(ID))) {
          for (int start = 0; start < bytes.length; start += PIECE) {
            out.write(bytes, start, Math.min(PIECE, bytes.length - start));
          }
        }
        System.out.println(number);
      }
    }
  }

  @Test
  void nothingThatWasCalledSavedIsLost() throws IOException {
    killOften(KILLS);
  }

  @Test
  @Tag("endurance")
  void nothingIsLostInAThousandKills() throws IOException {
    killOften(MANY_KILLS);
  }

  private void killOften(int kills) throws IOException {
    long saves = 0;
    long halfDone = 0;
    StoreCase at = new StoreCase(temporary.resolve("data"));
    at.begin("1" + PADDING);
    for (int kill = 1; kill <= kills; kill++) {
      long acknowledged = runAndKill(Writer.class, at);
      long left = count(at, ".tmp");
      assertTrue(left <= 1, "unfinished files after kill " + kill + ": " + left);
      halfDone += left;

      assertTrue(at.store().recovery().prepare().isEmpty());
      long found = numberIn(at);
      assertTrue(
          found == acknowledged || found == acknowledged + 1,
          "kill " + kill + ": acknowledged " + acknowledged + ", found " + found);
      long later = numberLater(at);
      assertTrue(
          later >= acknowledged && later <= found,
          "kill " + kill + ": acknowledged " + acknowledged + ", found later " + later);
      assertEquals(0, count(at, ".tmp"));
      saves = found;
    }
    Figures.note(kills + " kills: " + saves + " saves, " + halfDone + " cut off, 0 lost");
    long ofLater = count(at, ".later");
    assertTrue(ofLater < 20 && at.names().size() - ofLater < 20, at.names().toString());
  }

  private static long count(StoreCase at, String part) throws IOException {
    return at.names().stream().filter(name -> name.contains(part)).count();
  }

  @Test
  void aCarelessWriterIsFoundOut() throws IOException {
    StoreCase at = new StoreCase(temporary.resolve("data"));
    at.begin("1" + PADDING);
    int kill = 0;
    while (kill < KILLS && at.store().recovery().open(ID) instanceof OpenResult.Opened) {
      runAndKill(CarelessWriter.class, at);
      kill++;
    }
    boolean lost = !(at.store().recovery().open(ID) instanceof OpenResult.Opened);
    Figures.note("writing in place (control): lost by kill " + kill);
    assertTrue(lost, "what this test looks for, it must be able to see");
  }

  /// The last number that the process called saved before it was killed.
  private long runAndKill(Class<?> writer, StoreCase at) throws IOException {
    long last = 0;
    try (ChildProcess child = ChildProcess.start(writer, at.folder.root().toString())) {
      int saves = 1 + random.nextInt(MOST_SAVES_BETWEEN);
      for (int save = 0; save < saves; save++) {
        String line = child.readLine();
        last = line == null ? last : Long.parseLong(line);
      }
      long end = System.nanoTime() + random.nextLong(LONGEST_WAIT.toNanos());
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      child.kill();
      for (String line = child.readLine(); line != null; line = child.readLine()) {
        last = Long.parseLong(line);
      }
    }
    return last;
  }

  private static long numberIn(StoreCase at) {
    return Long.parseLong(words(at.open().stored().assessment()).strip());
  }

  /// Before the first save of it there is none.
  private static long numberLater(StoreCase at) {
    String words = StoreCase.words(at.openLater().stored().followUp()).strip();
    return words.isEmpty() ? 0 : Long.parseLong(words);
  }
}
