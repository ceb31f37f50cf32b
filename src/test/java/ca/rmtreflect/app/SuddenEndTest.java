package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Entry;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.ChildProcess;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.Listing;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody types in the real window, in a process of its own, and that ends in the middle.
@Timeout(1800)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals are of Linux and macOS")
final class SuddenEndTest {

  private static final int FEW = 3;
  private static final int ENDLESS = 1_000_000;
  private static final int ROUNDS_A_SIGNAL = 34;
  private static final Duration TYPING = Duration.ofSeconds(5);
  private static final Duration AT_RISK = Duration.ofSeconds(2);

  /// A save that falls due takes a moment itself.
  private static final Duration SAVE = Duration.ofMillis(250);

  @TempDir Path folder = Path.of("");
  private int folders;

  /// What the system sends at the end of a session, or when a terminal closes.
  @ParameterizedTest
  @Hazard(13)
  @ValueSource(strings = {"TERM", "HUP", "INT"})
  void aSignalWaitsForWhatWasTyped(String signal) throws IOException {
    assertEquals(FEW, lettersAfter(signal));
  }

  @ParameterizedTest
  @Tag("endurance")
  @Hazard(13)
  @ValueSource(strings = {"TERM", "HUP", "INT"})
  void soItDoesAHundredTimes(String signal) throws IOException {
    for (int round = 0; round < ROUNDS_A_SIGNAL; round++) {
      assertEquals(FEW, lettersAfter(signal), "round " + round);
    }
    Figures.note(ROUNDS_A_SIGNAL + " signals " + signal + " with text not saved yet: 0 lost");
  }

  /// Where nothing can be done at the end, what was just typed is lost: so the test above sees the
  /// hook at work and not the save that would have come anyway.
  @Test
  void aKillDoesNotWait() throws IOException {
    assertTrue(lettersAfter("KILL") < FEW, "what this test looks for, it must be able to see");
  }

  @Test
  @Tag("endurance")
  @Hazard(12)
  void atMostTwoSecondsOfTypingAreLost() throws IOException {
    Figures.Most lost = new Figures.Most();
    for (int round = 0; round < 10; round++) {
      lost.see(millisLostByAKill());
    }
    Figures.note("typing lost by kill -9, 10 times: at most " + lost + " ms");
    assertTrue(lost.value() <= AT_RISK.plus(SAVE).toMillis(), lost::toString);
  }

  private int lettersAfter(String signal) throws IOException {
    Path own = ownFolder();
    try (ChildProcess child = WindowChild.start(own, FEW)) {
      for (int letter = 1; letter <= FEW; letter++) {
        assertEquals("" + letter, child.readLine());
      }
      child.signal(signal);
      child.await();
    }
    return lettersOnDisk(own);
  }

  private long millisLostByAKill() throws IOException {
    Path own = ownFolder();
    List<Long> typedAt = new ArrayList<>();
    long killedAt;
    try (ChildProcess child = WindowChild.start(own, ENDLESS)) {
      long end = System.nanoTime() + TYPING.toNanos();
      while (System.nanoTime() < end) {
        assertEquals("" + (typedAt.size() + 1), child.readLine());
        typedAt.add(System.nanoTime());
      }
      killedAt = System.nanoTime();
      child.kill();
    }
    int kept = lettersOnDisk(own);
    assertTrue(kept > 0, "nothing at all was saved");
    return kept >= typedAt.size() ? 0 : (killedAt - typedAt.get(kept)) / 1_000_000;
  }

  private Path ownFolder() throws IOException {
    return Files.createDirectory(folder.resolve("own" + folders++));
  }

  /// After a new start, which finishes what was cut off.
  private static int lettersOnDisk(Path own) throws IOException {
    DataFolder data = DataFolder.at(own.resolve("data"));
    AssessmentFormat format = new AssessmentFormat("test");
    assertTrue(
        new AssessmentStore(new AssessmentReader(data, format), Clock.systemUTC())
            .recovery()
            .prepare()
            .isEmpty());
    Listing.Listed only = new AssessmentReader(data, format).list().assessments().getFirst();
    return letters(only.found().shown().orElseThrow());
  }

  private static int letters(Assessment assessment) {
    Entry entry = assessment.profile().get(WindowChild.FIELD);
    return entry != null && entry.value() instanceof Value.Written(var text)
        ? text.text().length()
        : 0;
  }
}
