package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.YearList;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Fifty years on a disk that hands out one file after another, and only when it is told to.
final class HomeFillsInTest extends FolderCase {

  private static final int YEARS = 50;
  private static final int FIRST = 1990;

  private final Semaphore handedOut = new Semaphore(0);

  @Test
  void theRowsAreThereBeforeTheFilesAreRead() throws IOException {
    writeFiftyYears();
    holdTheFiles();
    startWithoutWaiting();
    await("the names", state -> state.list().unread().size() == YEARS);
    Fx.pulse();
    assertEquals(List.of(), state().years());
    assertTrue(hand().reads("Reading…"));
    for (int year = FIRST; year < FIRST + YEARS; year++) {
      assertTrue(hand().reads(Integer.toString(year)), "a row for " + year);
    }
    assertFalse(hand().sees("start"), "which year comes next is not known yet");

    handedOut.release(8);
    await("eight years", state -> state.years().size() == 8);
    assertEquals(YEARS - 8, state().list().unread().size());
    Fx.pulse();
    assertEquals(
        8,
        IntStream.range(0, YEARS)
            .filter(number -> hand().sees("year-" + id(FIRST + number)))
            .count());

    handedOut.release(YEARS);
    await("all", state -> state.list().reach() instanceof YearList.Reach.Seen);
    Fx.pulse();
    assertFalse(hand().reads("Reading…"));
    assertEquals(YEARS, state().years().size());
  }

  /// Somebody who has moved on to a line keeps their place while the others fill in.
  @Test
  void theFocusStaysInALineThatWasRead() throws IOException {
    writeFiftyYears();
    holdTheFiles();
    startWithoutWaiting();
    handedOut.release(8);
    await("eight years", state -> state.years().size() == 8);
    Fx.pulse();
    String link = "record-" + state().years().getFirst().id();
    Fx.run(() -> program().window().getScene().lookup("#" + link).requestFocus());
    handedOut.release(20);
    await("more years", state -> state.years().size() == 28);
    Fx.pulse();
    assertEquals(link, hand().focus());
    handedOut.release(YEARS);
  }

  private void writeFiftyYears() throws IOException {
    Assessment year = sample();
    for (int number = FIRST; number < FIRST + YEARS; number++) {
      writeYear(id(number), year.withYear(number).finished(year.startedOn()));
    }
  }

  private static String id(int year) {
    return year + "-7f3a9c1e";
  }

  private void holdTheFiles() {
    disk.set((operation, _, name) -> {
      if (operation.equals("read") && name.endsWith("-7f3a9c1e.json")) {
        handedOut.acquireUninterruptibly();
      }
    });
  }
}
