package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hand;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The whole program on a disk that sleeps, or that never answers.
@Timeout(180)
final class SlowDiskTest extends ProgramCase {

  private static final Duration SLEEP = Duration.ofSeconds(5);
  private static final int STROKES = 600;
  private static final int MOST_MILLIS = 100;

  /// No operation on a disk ever runs on the window's thread, so that none can hold it up.
  @Test
  @Hazard(10)
  void theWindowNeverAsksTheDiskItself() throws IOException {
    Queue<String> onTheWindowsThread = new ConcurrentLinkedQueue<>();
    disk.set((operation, number, name) -> {
      if (Platform.isFxApplicationThread()) {
        onTheWindowsThread.add(operation + " " + name);
      }
    });
    String id;
    try (OpenProgram program = start(disk)) {
      Hand hand = begin(program);
      say(program, "words");
      awaitSave(hand);
      Fx.run(() -> program.session().goTo(new Page.Home()));
      hand.await("the years", state -> !state.years().isEmpty());
      hand.press("continue");
      hand.await("the year", state -> state.page() instanceof Page.OfYear);
      id = id(program);
    }
    assertEquals(List.of(), List.copyOf(onTheWindowsThread));
    assertEquals("words", onDisk(id));
  }

  @Test
  @Tag("bench")
  @Hazard(10)
  void aDiskThatSleepsHoldsNobodyUp() throws IOException {
    String id;
    try (OpenProgram program = start(disk)) {
      Hand hand = begin(program);
      id = id(program);
      // The first round only warms up: a program that has just started is busy with itself.
      var _ = waitsOfTheWindow(program, "warming up ");
      long[] awake = waitsOfTheWindow(program, "on a quick disk ");
      CountDownLatch never = new CountDownLatch(1);
      disk.set((operation, number, name) -> {
        if (operation.equals("force")) {
          await(never, SLEEP);
        }
      });
      long[] asleep = waitsOfTheWindow(program, "on a slow disk ");
      Figures.note("wait for the window's thread, quick disk: " + Figures.spread(awake));
      Figures.note("while every force takes 5 s: " + Figures.spread(asleep));
      assertTrue(last(asleep) <= MOST_MILLIS, "the longest wait");
      disk.mend();
      hand.await("the save", _ -> endsWithLast(id));
    }
    assertEquals("on a slow disk 599", onDisk(id));
  }

  private boolean endsWithLast(String id) {
    try {
      return onDisk(id).endsWith("599");
    } catch (IOException e) {
      return false;
    }
  }

  private static long last(long[] sorted) {
    return sorted[sorted.length - 1];
  }

  /// In milliseconds, the shortest first, over six seconds of typing.
  private static long[] waitsOfTheWindow(OpenProgram program, String words) {
    long[] waits = new long[STROKES];
    CountDownLatch never = new CountDownLatch(1);
    for (int stroke = 0; stroke < STROKES; stroke++) {
      int number = stroke;
      long asked = System.nanoTime();
      say(program, words + number);
      waits[stroke] = (System.nanoTime() - asked) / 1_000_000;
      await(never, Duration.ofMillis(10));
    }
    Arrays.sort(waits);
    return waits;
  }

  /// A file that is listed and never comes, as one whose content is in a cloud.
  @Test
  @Hazard(23)
  void aFileThatDoesNotComeIsSaidAndHoldsNobodyUp() throws IOException {
    CountDownLatch cloud = new CountDownLatch(1);
    String id;
    try (OpenProgram program = start(new TimedFiles(disk, Duration.ofMillis(300)))) {
      Hand hand = begin(program);
      id = id(program);
      say(program, "words");
      awaitSave(hand);
      Fx.run(() -> program.session().goTo(new Page.Home()));
      hand.await("the years", state -> !state.years().isEmpty());
      disk.set((operation, number, name) -> {
        if (operation.equals("read") && name.equals(id + ".json")) {
          await(cloud, Duration.ofSeconds(60));
        }
      });
      hand.press("continue");
      hand.await(
          "the page that says so",
          state ->
              state.page() instanceof Page.InTrouble(var trouble)
                  && trouble.kind() == FileTrouble.Kind.NOT_ANSWERING);
      assertTrue(program.state().openYear().isEmpty(), "no blank record");
      cloud.countDown();
      disk.mend();
      hand.press("open-again");
      hand.await("the year", state -> state.page() instanceof Page.OfYear);
      assertEquals("words", program.state().year().assessment().declaration().name());
    }
  }
}
