package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.storage.ChildProcess;
import ca.rmtreflect.storage.file.FolderLockTest;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A second start hands over to the window that is open, with real processes.
@Hazard(18)
final class SecondStartTest extends FolderCase {

  private Path elsewhere() throws IOException {
    return Files.write(
        world.exports.resolve("À moi, 100 %.json"),
        format.write(SampleYear.started(Language.EN).withId("2026-0dd0f11e")));
  }

  private void startTheFirst() {
    world.clock = Clock.systemUTC();
    start();
    Fx.await("the place", () -> Files.isDirectory(world.data.resolve("requests")));
  }

  /// The program itself, in a process of its own; what it says goes where nobody sees it.
  private ChildProcess again(String... words) throws IOException {
    return ChildProcess.start(
        WindowChild.OPTIONS,
        Main.class,
        Stream.concat(Stream.of("--data", world.data.toString()), Stream.of(words))
            .toArray(String[]::new));
  }

  private List<Path> requests() throws IOException {
    try (Stream<Path> all = Files.list(world.data.resolve("requests"))) {
      return all.toList();
    }
  }

  @Test
  void theOpenWindowComesToTheFront() throws IOException {
    startTheFirst();
    Fx.run(() -> program().window().setIconified(true));
    try (ChildProcess second = again()) {
      assertEquals(0, second.await());
    }
    assertFalse(Fx.get(() -> program().window().isIconified()));
    assertFalse(Fx.get(() -> program().window().isAlwaysOnTop()));
    assertEquals(List.of(), requests());
  }

  @Test
  void theOpenWindowTakesTheFile() throws IOException {
    startTheFirst();
    try (ChildProcess second = again(elsewhere().toString())) {
      assertEquals(0, second.await());
    }
    await("the copy", state -> state.list().years().size() == 1);
    assertTrue(years().getFirst().startsWith("2026-copy-"), years()::toString);
    Path own = writeYear();
    try (ChildProcess third = again(own.toString())) {
      assertEquals(0, third.await());
    }
    await("the year", state -> state.openYear().isPresent());
    assertEquals(ID, state().year().assessment().id());
  }

  @Test
  void twoProcessesAlone() throws IOException {
    try (ChildProcess first = again()) {
      Fx.await("the place", () -> Files.isDirectory(world.data.resolve("requests")));
      try (ChildProcess second = again(elsewhere().toString())) {
        assertEquals(0, second.await());
      }
      Fx.await("the copy", () -> hasYear());
      assertNotNull(first);
    }
  }

  private boolean hasYear() {
    try {
      return years().size() == 1;
    } catch (IOException e) {
      return false;
    }
  }

  /// Whoever holds the folder and shows no sign of life, or cannot be asked.
  @Test
  void whereNobodyAnswersAWindowSaysSo() throws IOException {
    Files.createDirectory(world.data.resolve("requests"));
    String lock = world.data.resolve("lock").toString();
    try (ChildProcess holder = ChildProcess.start(FolderLockTest.Holder.class, lock)) {
      assertEquals("HELD", holder.readLine());
      assertSaidInAWindow();
      assertEquals(List.of(), requests(), "it is not wanted any more");
      Files.delete(world.data.resolve("requests"));
      assertSaidInAWindow();
    }
  }

  private void assertSaidInAWindow() {
    OpenProgram.World second = new OpenProgram.World(world.data);
    try (OpenProgram other = OpenProgram.start(second)) {
      Fx.await("the window", () -> other.window().isShowing());
      Fx.pulse();
      Hand hand = new Hand(() -> other.window().getScene());
      assertTrue(hand.reads("RMT Reflect is already open in another window"));
      hand.press("close");
      Fx.await("the end", other::hasEnded);
    }
  }
}
