package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.SettingsStore;
import ca.rmtreflect.storage.file.DiskFiles;
import ca.rmtreflect.storage.file.FaultyFiles;
import ca.rmtreflect.storage.format.Settings;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.FolderAccess;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What a scanner, a sync tool or a backup holds when the program wants it is waited for, told, and
/// taken up by itself. The program writes over nothing meanwhile.
@Hazard(9)
final class HeldFilesTest extends FolderCase {

  private static final FolderAccess HELD = new FolderAccess.NotWritable("failure.held");

  private void hold(String operation, Predicate<String> which) {
    disk.set((done, _, name) -> {
      if (done.equals(operation) && which.test(name)) {
        throw FaultyFiles.held(name);
      }
    });
  }

  @Test
  @Hazard(20)
  void aLockThatIsHeldMayBeAnotherWindows() throws IOException {
    writeYear();
    Path unfinished = Files.writeString(world.data.resolve(ID + "-01234567.tmp"), "a");
    hold("openLock", _ -> true);
    start();
    await("the answer", state -> state.access().equals(HELD));
    assertTrue(hand().reads("Another program may be using this file."));
    assertEquals("bulletin-not-writable", hand().focus());
    assertTrue(Files.exists(unfinished), "another window may be writing it");
    open();
    assertEquals(new YearAccess.OnlyRead(), state().year().standing());

    disk.mend();
    await("the year to be changed", state -> state.access().isFull() && state.year().isOurs());
    assertFalse(Files.exists(unfinished));
  }

  @Test
  void settingsThatAreHeldAtTheStartComeLater() throws IOException {
    SettingsStore store = new SettingsStore(DataFolder.at(world.data), new DiskFiles());
    Settings before =
        Settings.DEFAULTS.withTextPercent(150).withPlace(ID, new Settings.Place("plan", "", 0));
    assertTrue(store.save(before).isEmpty());
    hold("read", name -> name.equals("settings.json"));
    start();
    assertEquals(1, state().textScale());
    Fx.run(() -> program().session().wear(Appearance.DARK));

    disk.mend();
    await("the settings", state -> state.textScale() == 1.5);
    assertEquals(Appearance.DARK, state().appearance(), "what was chosen meanwhile stays");
    program().close();
    Settings after = store.load();
    assertEquals(before.places(), after.places());
    assertEquals(150, after.textPercent());
    assertEquals(Appearance.DARK, after.appearance());
  }

  @Test
  void settingsThatAreHeldToTheEndStay() throws IOException {
    Path file = Files.writeString(world.data.resolve("settings.json"), "{\"textPercent\": 150}");
    hold("read", name -> name.equals("settings.json"));
    start();
    Fx.run(() -> program().session().wear(Appearance.DARK));
    program().close();
    assertEquals("{\"textPercent\": 150}", read(file));
  }

  @Test
  @Hazard(23)
  void aYearThatIsHeldIsListedAndOpensByItself() throws IOException {
    writeYear();
    hold("read", name -> name.startsWith(ID));
    start();
    hand().press("year-" + ID);
    await("the page", state -> state.page() instanceof Page.InTrouble);
    Fx.pulse();
    assertTrue(hand().reads("Another program may be using this file."));
    disk.mend();
    await("the year", state -> state.openYear().isPresent());
    assertInstanceOf(YearAccess.Ours.class, state().year().standing());
  }

  @Test
  @Hazard(23)
  void aListWithAYearThatWasHeldIsReadAgain() throws IOException {
    writeYear();
    hold("read", name -> name.startsWith(ID));
    start();
    assertEquals(1, state().list().inTrouble().size());
    disk.mend();
    await("the year", state -> state.list().years().size() == 1);
  }
}
