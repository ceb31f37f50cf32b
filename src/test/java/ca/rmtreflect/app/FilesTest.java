package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearList.BinnedYear;
import ca.rmtreflect.ui.session.YearList.OtherFile;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.DialogPane;
import org.junit.jupiter.api.Test;

/// Hazards 22, 55, 56 and 59, as a person meets them: other files in the folder, copies in and out,
/// the bin, and where everything is.
final class FilesTest extends FolderCase {

  private static final List<String> OTHERS =
      List.of(
          ID + " (1).json",
          ID + " - Copy.json",
          ID + " copy.json",
          ID + "-DESKTOP-4F2K.json",
          ID + " (Alex's conflicted copy 2026-11-22).json",
          ID + ".sync-conflict-20261122-143200-ABCDEFG.json",
          ID + "_conf(1).json",
          ID + " (Case Conflict).json",
          ID + "~.json",
          "Copie de " + ID + ".json",
          "~$" + ID + ".json",
          "2026.json");

  @Test
  void filesOfSyncToolsHideNothingAndAreLookedAtWhereTheyLie() throws IOException {
    Path file = writeYear();
    for (String name : OTHERS) {
      Files.copy(file, world.data.resolve(name));
    }
    start();
    assertEquals(
        List.of(ID), state().years().stream().map(YearSummary::id).toList(), "one year, the real");
    assertEquals(
        OTHERS.stream().sorted().toList(),
        state().list().others().stream().map(OtherFile::name).sorted().toList());
    assertTrue(hand().reads("Other files found"));

    OtherFile first = state().list().others().getFirst();
    byte[] before = Files.readAllBytes(Path.of(first.path()));
    hand().press("other-view-0");
    await("the file", state -> state.openYear().isPresent());
    assertEquals(List.of(new Bulletin.OtherFile(first.path())), state().bulletins());
    assertTrue(state().isReadOnly());
    hand().press("other-file-copy-in");
    await("the copy", state -> state.years().size() == 2);
    assertArrayEquals(before, Files.readAllBytes(Path.of(first.path())));
    assertEquals(2, years().size());
  }

  @Test
  void aChosenFileComesInAsACopyAndIsFound() throws IOException {
    Path stick = temporary.resolve("rmt-reflect-2026-copy.json");
    Files.write(stick, format.write(sample(), 40, null));
    byte[] before = Files.readAllBytes(stick);
    writeYear();
    start();
    world.chosenFile = stick;
    hand().press("open-copy");
    await("both", state -> state.years().size() == 2);
    assertEquals(Notice.of("years.copied"), state().notice());
    assertArrayEquals(before, Files.readAllBytes(stick));
    String copy = years().stream().filter(id -> !id.equals(ID)).findFirst().orElseThrow();
    Fx.await("the focus on the copy", () -> hand().focus().equals("year-" + copy));
    assertEquals(sample().answers(), onDisk(copy).answers());
    assertTrue(copy.startsWith("2026-copy-"), copy);
    assertTrue(hand().reads("Copy"));
    assertTrue(hand().reads(copy + ".json"));
    assertTrue(hand().reads(ID + ".json"));
  }

  @Test
  void everythingThatIsWrongInAChosenFileIsToldWithItsPlace() throws IOException {
    Path file = writeYear();
    String text = read(file);
    Files.delete(file);
    Path stick = temporary.resolve("mine.json");
    Files.writeString(
        stick,
        text.replaceFirst("\"value\": \"in-part\"", "\"value\": \"perhaps\"")
            .replaceFirst("\"startedOn\": \"[^\"]*\"", "\"startedOn\": \"2026-02-31\""),
        UTF_8);
    start();
    world.chosenFile = stick;
    hand().press("open-copy");
    await("the page", state -> state.page() instanceof Page.InTrouble);
    Fx.pulse();
    FileTrouble trouble = assertInstanceOf(Page.InTrouble.class, state().page()).trouble();
    assertEquals(FileTrouble.Kind.NOT_TAKEN, trouble.kind());
    assertEquals(
        List.of("/startedOn", "value"),
        trouble.problems().stream()
            .map(Problem::pointer)
            .map(pointer ->
                pointer.startsWith("/answers/") ? pointer.replaceAll(".*/", "") : pointer)
            .toList());
    assertTrue(hand().reads("“2026-02-31” is not a date."));
    assertTrue(hand().reads("answers › entry "));
    assertTrue(hand().reads("mine.json was not added"));
    assertEquals(List.of(), years());
    hand().press("show-folder");
    assertEquals(List.of(new Opening.InFolder(temporary.resolve("mine.json"))), world.opened);
  }

  @Test
  void aYearGoesToTheBinAndComesBack() throws IOException {
    openQuestion();
    type("before the bin");
    Fx.run(() -> program().session().goTo(new Page.Overview()));
    Fx.pulse();
    hand().press("move-to-bin");
    await("the bin", state -> state.bulletins().contains(new Bulletin.Binned(ID, "2026")));
    await("the list", state -> state.list().bin().equals(List.of(new BinnedYear(ID, "2026"))));
    assertEquals(new Page.Home(), state().page());
    assertEquals("bulletin-binned", hand().focus());
    assertEquals(List.of(), years());
    hand().press("binned-take-back");
    await("the year", state -> state.years().size() == 1);
    assertEquals(List.of(), state().bulletins());
    assertEquals("before the bin", note(onDisk(ID)));
  }

  @Test
  void onlyThePersonEmptiesTheBin() throws IOException {
    binned();
    restart();
    hand().press("bin");
    Fx.pulse();
    assertTrue(hand().reads("2026"));
    hand().press("take-back-" + ID);
    await("nothing in the bin", state -> state.list().bin().isEmpty());
    assertTrue(hand().reads("The trash is empty."));
    assertEquals(List.of(ID), years());

    Fx.run(() -> program().session().program().files().moveToBin().accept(ID));
    await("the bin", state -> !state.list().bin().isEmpty());
    Fx.run(() -> program().session().goTo(new Page.Bin()));
    Fx.pulse();
    Fx.later(() -> hand().press("bin-clear"));
    DialogPane dialog = dialog();
    assertTrue(button(dialog, "Cancel").isCancelButton());
    assertTrue(new Hand(dialog::getScene).reads("finished versions: 2026"));
    answer(dialog, "Cancel");
    Fx.await("no dialog", () -> dialogs().findAny().isEmpty());
    assertTrue(Files.exists(world.data.resolve("bin").resolve(ID + ".json")));
    Fx.later(() -> hand().press("bin-clear"));
    answer(dialog(), "Delete for good");
    await("nothing left", state -> state.list().bin().isEmpty());
    assertEquals(List.of(), below(world.data));
  }

  @Test
  void whatIsNotSavedIsNotPutAway() throws IOException {
    openQuestion();
    refuseToSave();
    type("not saved");
    awaitFailure();
    Fx.run(() -> program().session().program().files().moveToBin().accept(ID));
    await("the refusal", state -> Notice.of("years.unsaved-first").equals(state.notice()));
    assertEquals(List.of(ID), years());
    assertTrue(state().openYear().isPresent());
  }

  @Test
  void whereTheFilesAreIsSaidInTheListAndInTheMenu() throws IOException {
    writeYear();
    start();
    String folder = world.data.toRealPath().toString();
    assertTrue(hand().reads("Your files are in " + folder));
    hand().press("show-files");
    assertEquals(List.of(new Opening.Item(world.data.toRealPath())), world.opened);
    Fx.later(() -> menu("menu-shortcuts").fire());
    DialogPane dialog = dialog();
    assertTrue(new Hand(dialog::getScene).reads(folder));
    answer(dialog, "Close");
    Fx.await("no dialog", () -> dialogs().findAny().isEmpty());
    Fx.run(() -> menu("menu-files").fire());
    assertEquals(2, world.opened.size());
  }

  @Test
  void aCopyCanBeSavedAtAnyTime() throws IOException {
    openQuestion();
    world.chosenTarget = temporary.resolve("stick.json");
    type("for the stick");
    Fx.run(() -> menu("menu-copy").fire());
    awaitWords("A copy was saved");
    assertEquals("for the stick", note(wholeFile(temporary.resolve("stick.json"))));
    world.chosenTarget = temporary.resolve("no folder").resolve("stick.json");
    Fx.run(() -> menu("menu-copy").fire());
    await(
        "the reason",
        state -> new Notice("save.copied.not", "failure.gone").equals(state.notice()));
  }

  private void binned() throws IOException {
    writeYear();
    start();
    open();
    Fx.run(() -> program().session().goTo(new Page.Overview()));
    Fx.pulse();
    hand().press("move-to-bin");
    await("the bin", state -> !state.list().bin().isEmpty());
    assertFalse(Files.exists(world.data.resolve(ID + ".json")));
  }

  private javafx.scene.control.MenuItem menu(String id) {
    javafx.scene.control.MenuButton menu =
        (javafx.scene.control.MenuButton)
            Objects.requireNonNull(program().window().getScene().lookup("#menu"));
    return menu.getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  /// The reflections that are left anywhere below a folder.
  private static List<String> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(ID))
          .toList();
    }
  }
}
