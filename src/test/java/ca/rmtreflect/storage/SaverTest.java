package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@Hazard({11, 12})
class SaverTest extends OnFreshStore {
  private static final SaveState UNSAVED = new SaveState.Unsaved();
  private static final SaveState SAVING = new SaveState.Saving();
  private static final Instant AT = Instant.parse("2026-11-22T14:32:00Z");
  private static final SaveState SAVED = new SaveState.Saved(AT);
  private static final SaveState FULL = new SaveState.Failed(FailureReason.DISK_FULL);
  private final HandScheduler time = new HandScheduler();
  private final List<SaveState> heard = new ArrayList<>();
  private final List<Throwable> mistakes = new ArrayList<>();
  private final List<String> saved = new ArrayList<>();
  private boolean diskFull;
  private Runnable duringSave = () -> {};
  private Saver<Stored, Assessment> saver;

  @BeforeEach
  void freshSaver() {
    saver = new Saver<>(Stored.begin(at.saying("")), this::save, time, heard::add, mistakes::add);
  }

  private SaveResult save(Stored stored, Assessment snapshot) {
    duringSave.run();
    if (diskFull) {
      return new SaveResult(stored, FULL);
    }
    saved.add(words(snapshot));
    return new SaveResult(stored, SAVED);
  }

  private void type(String words) {
    saver.submit(at.saying(words));
  }

  @Test
  void whatIsGivenUpIsNeverSaved() {
    diskFull = true;
    type("a");
    time.passMillis(500);
    saver.giveUp();
    diskFull = false;
    time.passMillis(60_000);
    assertEquals(List.of(), saved);
    assertFalse(saver.isSettled());
  }

  @Test
  void savesHalfASecondAfterTheLastChange() {
    type("a");
    time.passMillis(400);
    type("ab");
    time.passMillis(499);
    assertEquals(List.of(), saved);
    time.passMillis(1);
    assertEquals(List.of("ab"), saved);
    assertEquals(List.of(UNSAVED, SAVING, SAVED), heard);
  }

  @Test
  void savesTwoSecondsAfterTheFirstChangeWhileTypingGoesOn() {
    for (int stroke = 0; stroke < 20; stroke++) {
      type("x".repeat(stroke + 1));
      time.passMillis(100);
    }
    assertEquals(List.of("x".repeat(20)), saved);
    type("y");
    time.passMillis(10_000);
    assertEquals(List.of("x".repeat(20), "y"), saved);
  }

  @Test
  void nothingIsSavedTwice() {
    type("a");
    time.passMillis(60_000);
    assertEquals(List.of("a"), saved);
  }

  @Test
  void whatIsTypedDuringASaveIsNotCalledSaved() {
    duringSave =
        () -> {
          duringSave = () -> {};
          type("newer");
        };
    type("older");
    time.passMillis(500);
    assertEquals(List.of(UNSAVED, SAVING, UNSAVED), heard);
    time.passMillis(500);
    assertEquals(List.of("older", "newer"), saved);
    assertEquals(SAVED, heard.getLast());
  }

  @Test
  void aFailureIsSaidOnceAndTriedAgainEveryTenSeconds() {
    diskFull = true;
    type("a");
    time.passMillis(500);
    type("ab");
    time.passMillis(25_000);
    assertEquals(List.of(UNSAVED, SAVING, FULL), heard);
    diskFull = false;
    time.passMillis(10_000);
    assertEquals(List.of("ab"), saved);
    assertEquals(List.of(UNSAVED, SAVING, FULL, SAVED), heard);
  }

  @Test
  void flushSavesAtOnceAndSaysWhetherItCould() {
    type("a");
    CompletableFuture<Boolean> done = saver.flush();
    time.passMillis(0);
    assertTrue(done.join());
    assertEquals(List.of("a"), saved);
    diskFull = true;
    type("ab");
    CompletableFuture<Boolean> failed = saver.flush();
    time.passMillis(0);
    assertFalse(failed.join());
  }

  @Test
  void afterTheEndItSaysAtOnceWhetherAllIsThere() throws Exception {
    Scheduler thread = Scheduler.onThread("saver");
    Saver<Stored, Assessment> own =
        new Saver<>(Stored.begin(at.saying("")), this::save, thread, heard::add, mistakes::add);
    own.submit(at.saying("a"));
    assertTrue(own.flush().get(30, TimeUnit.SECONDS));
    thread.close();
    assertTrue(own.flush().get(1, TimeUnit.SECONDS));
    own.submit(at.saying("ab"));
    assertFalse(own.flush().get(1, TimeUnit.SECONDS));
  }

  @Test
  void neverSaysSavedWhileItIsNot() {
    Random random = new Random(11);
    for (int run = 0; run < 10_000; run++) {
      playAtRandom(random);
    }
  }

  /// One run of typing, waiting and failing. Whenever *saved* is what the person reads, the last
  /// thing they typed is what was saved last, and what they typed never waits longer than it may.
  private void playAtRandom(Random random) {
    HandScheduler hand = new HandScheduler();
    List<String> typed = new ArrayList<>(List.of(""));
    List<String> kept = new ArrayList<>(List.of(""));
    List<SaveState> said = new ArrayList<>(List.of(SAVED));
    List<Saver<Stored, Assessment>> saverOfRun = new ArrayList<>();
    Runnable stroke =
        () -> {
          typed.add(typed.getLast() + "x");
          saverOfRun.getFirst().submit(at.saying(typed.getLast()));
        };
    saverOfRun.add(
        new Saver<>(
            Stored.begin(at.saying("")),
            (stored, snapshot) -> {
              if (random.nextInt(4) == 0) {
                stroke.run();
              }
              if (random.nextInt(3) == 0) {
                return new SaveResult(stored, new SaveState.Failed(FailureReason.IO));
              }
              kept.add(words(snapshot));
              return new SaveResult(stored, SAVED);
            },
            hand,
            state -> {
              if (state instanceof SaveState.Saved) {
                assertEquals(typed.getLast(), kept.getLast());
              }
              said.add(state);
            },
            mistakes::add));
    for (int step = 0; step < 12; step++) {
      if (random.nextBoolean()) {
        stroke.run();
      }
      hand.passMillis(random.nextInt(1200));
      if (said.getLast() instanceof SaveState.Saved) {
        assertEquals(typed.getLast(), kept.getLast());
      }
    }
    hand.pass(Duration.ofMinutes(10));
    assertEquals(typed.getLast(), kept.getLast());
    assertInstanceOf(SaveState.Saved.class, said.getLast());
  }

  @Test
  @Hazard(10)
  void withAThreadOfItsOwnTypingNeverWaitsForTheDisk() throws Exception {
    CountDownLatch saving = new CountDownLatch(1);
    CountDownLatch diskWakes = new CountDownLatch(1);
    try (Scheduler thread = Scheduler.onThread("saver")) {
      Saver<Stored, Assessment> own =
          new Saver<>(
              Stored.begin(at.saying("")),
              (stored, snapshot) -> {
                saving.countDown();
                awaitQuietly(diskWakes);
                return at.store().save(stored, snapshot);
              },
              thread,
              heard::add,
              mistakes::add);
      own.submit(at.saying("first"));
      CompletableFuture<Boolean> first = own.flush();
      saving.await();
      own.submit(at.saying("typed while the disk sleeps"));
      CompletableFuture<Boolean> second = own.flush();
      assertFalse(second.isDone(), "the disk still sleeps");
      diskWakes.countDown();
      assertFalse(first.get(30, TimeUnit.SECONDS), "what was typed meanwhile still waits");
      assertTrue(second.get(30, TimeUnit.SECONDS));
    }
    assertEquals("typed while the disk sleeps", at.onDisk());
  }

  @Test
  void afterAConflictItGoesOnWithTheCopy() throws Exception {
    Stored stored = at.begin("ours");
    Saver<Stored, Assessment> real =
        new Saver<>(stored, at.store()::save, time, heard::add, mistakes::add);
    byte[] theirs = at.format.write(at.saying("theirs"), 9, null);
    Files.write(at.folder.main(StoreCase.ID), theirs);
    real.submit(at.saying("ours, changed"));
    time.passMillis(500);
    real.submit(at.saying("ours, changed again"));
    time.passMillis(500);
    String copy = real.stored().id();
    assertEquals("theirs", at.onDisk());
    assertEquals("ours, changed again", at.wordsOf(at.folder.main(copy)));
    assertTrue(heard.contains(new SaveState.SavedAsCopy(AT)));
    assertEquals(SAVED, heard.getLast());
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
