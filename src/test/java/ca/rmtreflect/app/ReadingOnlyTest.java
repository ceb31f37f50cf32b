package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.storage.ChildProcess;
import ca.rmtreflect.storage.file.FolderLockTest;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.ListedYears;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.FolderAccess;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearAccess;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Hazards 18, 24 and 25, as a person meets them: a second window, a folder that takes no files, a
/// folder that a sync tool carries off.
final class ReadingOnlyTest extends FolderCase {

  private static final String WATCHED = "a folder that is watched cannot be taken away there";

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = WATCHED)
  void aSecondWindowSaysSoAndMayLook() throws IOException {
    openQuestion();
    OpenProgram.World second = new OpenProgram.World(world.data);
    byte[] before = Files.readAllBytes(world.data.resolve(ID + ".json"));
    keepFromAnswering();
    try (OpenProgram other = OpenProgram.start(second)) {
      Hand hand = handOf(other);
      assertTrue(hand.reads("RMT Reflect is already open in another window"));
      hand.press("read-only");
      Fx.await("the list", () -> other.session().state().years().size() == 1);
      assertEquals(new FolderAccess.OtherWindow(), other.state().access());
      assertEquals("bulletin-other-window", hand.focus());
      assertFalse(hand.sees("start"));
      assertFalse(hand.sees("continue"));
      assertFalse(hand.sees("open-copy"));
      hand.press("year-" + ID);
      Fx.await("the year", () -> other.session().state().openYear().isPresent());
      assertEquals(new YearAccess.OnlyRead(), other.state().year().standing());
      Fx.run(() -> {
        other.session().goTo(QUESTION);
        other.session().finish();
        other.session().zoom(2);
      });
      Fx.pulse();
      assertFalse(other.state().year().assessment().isFinished());
    }
    assertArrayEquals(before, Files.readAllBytes(world.data.resolve(ID + ".json")));
    assertEquals(List.of(), names().stream().filter(name -> name.endsWith(".tmp")).toList());
    Path settings = world.data.resolve("settings.json");
    assertFalse(Files.exists(settings) && read(settings).contains("200"), "it writes no settings");
    type("the first goes on");
    awaitSaved();
    assertEquals("the first goes on", note(onDisk(ID)));
  }

  /// A window that answers would come to the front, and the other one would go.
  private void keepFromAnswering() throws IOException {
    Path requests = world.data.resolve("requests");
    Fx.await("the place for requests", () -> Files.isDirectory(requests));
    Files.delete(requests);
  }

  private static Hand handOf(OpenProgram other) {
    Fx.await("the window", () -> other.window().isShowing());
    Fx.pulse();
    return new Hand(() -> other.window().getScene());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = WATCHED)
  void aSecondWindowMayJustBeClosed() throws IOException {
    openQuestion();
    keepFromAnswering();
    try (OpenProgram other = OpenProgram.start(new OpenProgram.World(world.data))) {
      handOf(other).press("close");
      Fx.await("the end", other::hasEnded);
    }
  }

  @Test
  void aFolderThatTakesNoFilesIsReadAndLaterWritten() throws IOException {
    writeYear();
    disk.set((operation, _, name) -> {
      if (operation.equals("create")) {
        throw new AccessDeniedException(name);
      }
    });
    start();
    assertEquals(new FolderAccess.NotWritable("failure.denied"), state().access());
    assertEquals("bulletin-not-writable", hand().focus());
    assertTrue(hand().reads("Your years are read-only for now"));
    assertFalse(hand().sees("start"));
    open();
    assertEquals(new YearAccess.OnlyRead(), state().year().standing());
    Fx.run(() -> program().session().goTo(QUESTION));
    Fx.pulse();
    assertTrue(hand().reads("Read-only"));
    hand().press("not-writable-look-again");
    await(
        "the same answer",
        state -> state.access().equals(new FolderAccess.NotWritable("failure.denied")));

    disk.mend();
    hand().press("not-writable-look-again");
    await("the year to be changed", state -> state.access().isFull() && state.year().isOurs());
    Fx.run(() -> program().session().goTo(QUESTION));
    Fx.pulse();
    type("now it goes");
    awaitSaved();
    assertEquals("now it goes", note(onDisk(ID)));
  }

  /// Where no lock could be had there may be one later; without it, a second window would tidy away
  /// what the first is writing.
  @Test
  void aFolderThatTakesFilesAgainIsLockedToo() throws IOException {
    Path lock = startWithoutLock();
    assertEquals(new FolderAccess.NotWritable("failure.denied"), state().access());
    Files.delete(lock);
    disk.mend();
    hand().press("not-writable-look-again");
    await("the folder", state -> state.access().isFull());
    try (ChildProcess second = ChildProcess.start(FolderLockTest.Holder.class, lock.toString())) {
      assertEquals("HELD_ELSEWHERE", second.readLine());
    }
  }

  @Test
  void aFolderThatIsSomebodyElsesByThenIsOnlyRead() throws IOException {
    Path lock = startWithoutLock();
    Files.delete(lock);
    disk.mend();
    try (ChildProcess other = ChildProcess.start(FolderLockTest.Holder.class, lock.toString())) {
      assertEquals("HELD", other.readLine());
      hand().press("not-writable-look-again");
      await("the other window", state -> state.access().equals(new FolderAccess.OtherWindow()));
    }
  }

  @Test
  void anEmptyFolderThatTakesNoFilesOffersNoBeginning() throws IOException {
    disk.set((operation, _, name) -> {
      if (operation.equals("create")) {
        throw new AccessDeniedException(name);
      }
    });
    start();
    assertEquals(ListedYears.of(List.of()), state().list());
    assertFalse(hand().reads("Start your first year"));
    assertFalse(hand().sees("start"));
  }

  @Test
  void aFolderInTheCloudIsWarnedOfOnce() throws IOException {
    newWorld("Dropbox/reflections");
    writeYear();
    start();
    await("the warning", state -> !state.bulletins().isEmpty());
    assertEquals(List.of(new Bulletin.CloudFolder("Dropbox")), state().bulletins());
    assertTrue(hand().reads("Your years are in a folder that Dropbox copies elsewhere"));
    open();
    assertEquals(1, state().bulletins().size(), "it stays until it is dealt with");
    hand().press("cloud-folder-understood");
    Fx.run(() -> program().session().goTo(new Page.Home()));
    restart();
    await("the list", state -> state.years().size() == 1);
    assertEquals(List.of(), state().bulletins());
  }

  /// On a folder that takes no files, with something else where the lock would be.
  private Path startWithoutLock() throws IOException {
    writeYear();
    Path inTheWay = Files.createDirectory(world.data.resolve("lock"));
    disk.set((operation, _, name) -> {
      if (operation.equals("create")) {
        throw new AccessDeniedException(name);
      }
    });
    start();
    return inTheWay;
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(world.data)) {
      return files.map(Path::getFileName).map(Path::toString).sorted().toList();
    }
  }
}
