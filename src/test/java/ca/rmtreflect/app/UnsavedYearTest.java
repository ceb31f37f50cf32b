package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.session.NewYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Program;
import ca.rmtreflect.ui.session.SaveStatus;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.scene.control.DialogPane;
import org.junit.jupiter.api.Test;

/// A year that was left before it could be saved: it is told of, found again, shown as it was
/// entered, and no other takes its place unasked.
final class UnsavedYearTest extends FolderCase {

  private static final String OTHER = "2025-00000001";

  /// Leaving is free, and what was left unsaved stays told. Another year is opened once it is safe.
  @Test
  void anotherYearIsOpenedOnceTheLastOneIsSafe() throws IOException {
    leaveUnsaved();
    assertTrue(hand().reads("Your last change to 2026 could not be saved"));
    openOther();
    DialogPane dialog = dialog();
    assertEquals("Not everything is saved", dialog.getAccessibleText());
    assertTrue(
        new Hand(dialog::getScene)
            .reads(
                "If you continue now, what you entered in 2026 since the last save will be lost."));
    answer(dialog, "Cancel");
    Fx.await("no dialog", () -> dialogs().findAny().isEmpty());
    assertEquals(new Page.Home(), state().page());
    assertEquals("2026", awaitFailure().year());

    openOther();
    DialogPane again = dialog();
    disk.mend();
    answer(again, "Try again");
    awaitOther();
    assertEquals(TYPED, note(onDisk(ID)));
    assertFalse(state().saving() instanceof SaveStatus.Failed);
  }

  @Test
  void anotherYearIsOpenedAfterACopyElsewhere() throws IOException {
    leaveUnsaved();
    refuseToSave();
    world.chosenTarget = temporary.resolve("stick.json");
    openOther();
    answer(dialog(), "Save a copy elsewhere…");
    awaitOther();
    assertEquals(TYPED, note(wholeFile(temporary.resolve("stick.json"))));
    assertEquals(note(sample()), note(onDisk(ID)));
  }

  /// What was given up is neither told of any more nor saved behind the person's back.
  @Test
  void goingOnAnywayIsThePersonsOwnChoice() throws IOException {
    leaveUnsaved();
    openOther();
    answer(dialog(), "Continue anyway");
    awaitOther();
    disk.mend();
    Fx.run(() -> program().session().goTo(QUESTION));
    Fx.pulse();
    type("The other one.");
    awaitSaved();
    assertEquals("The other one.", note(onDisk(OTHER)));
    assertEquals(note(sample()), note(onDisk(ID)));
    Fx.run(() -> program().session().goTo(new Page.Home()));
    await("home", state -> state.openYear().isEmpty());
    Fx.pulse();
    open();
    assertEquals(note(sample()), note(state().year().assessment()));
  }

  /// Beginning a year, taking in a copy and looking at a file wait just so.
  @Test
  void whateverOpensAYearWaits() throws IOException {
    leaveUnsaved();
    Path copy = Files.copy(world.data.resolve(OTHER + ".json"), temporary.resolve("copy.json"));
    List<Consumer<Program>> ways =
        List.of(
            program -> program.beginYear().accept(new NewYear(2027, null, Set.of())),
            program -> program.files().copyIn().accept(copy.toString()),
            program -> program.files().view().accept(copy.toString()));
    for (Consumer<Program> way : ways) {
      Fx.later(() -> way.accept(program().session().program()));
      answer(dialog(), "Cancel");
      Fx.await("no dialog", () -> dialogs().findAny().isEmpty());
      assertEquals(new Page.Home(), state().page());
      assertEquals(List.of(OTHER, ID), years());
    }
  }

  /// Whoever comes back to a year that could not be saved finds what they entered.
  @Test
  void aYearThatWasLeftUnsavedIsOpenedAsItWasEntered() throws IOException {
    typeInVain();
    Fx.run(() -> program().session().goTo(new Page.Home()));
    await("the list", state -> state.years().size() == 1);
    Fx.pulse();
    open();
    assertEquals(TYPED, note(state().year().assessment()));
    awaitFailure();
    disk.mend();
    Fx.run(() -> program().session().goTo(QUESTION));
    Fx.pulse();
    type(TYPED + " Twice.");
    awaitSaved();
    assertEquals(TYPED + " Twice.", note(onDisk(ID)));
    assertEquals(List.of(ID), years(), "no year beside it");
    assertEquals(List.of(), state().bulletins());
  }

  /// What is in memory is shown, whatever the disk is doing.
  @Test
  void aYearThatIsStillBeingSavedIsOpenedWithoutTheDisk() throws IOException {
    openQuestion();
    CountDownLatch never = new CountDownLatch(1);
    disk.set((operation, _, _) -> {
      if (operation.equals("force")) {
        awaitLatch(never);
      }
    });
    type(TYPED);
    await("the save to begin", state -> state.saving() instanceof SaveStatus.Saving);
    Fx.run(() -> {
      program().session().goTo(new Page.Home());
      program().session().program().openYear().accept(ID);
    });
    await("the year", state -> state.openYear().isPresent());
    assertEquals(TYPED, note(state().year().assessment()));
    never.countDown();
    disk.mend();
    awaitSaved();
    assertEquals(TYPED, note(onDisk(ID)));
  }

  /// A year that was begun on a full disk is in the list all the same.
  @Test
  void aYearThatNeverReachedTheDiskIsListed() throws IOException {
    disk.set((operation, _, name) -> {
      if (operation.equals("create") && name.startsWith("2026-")) {
        throw new AccessDeniedException(name);
      }
    });
    start();
    hand().press("start");
    hand().press("begin");
    awaitFailure();
    Fx.run(() -> program().session().goTo(new Page.Home()));
    await("the list", state -> state.years().size() == 1);
    assertEquals(List.of(), years());
    String id = state().years().getFirst().id();
    Fx.run(() -> program().session().program().openYear().accept(id));
    await("the year", state -> state.openYear().isPresent());
    Fx.run(() -> program().session().goTo(new Page.Home()));
    disk.mend();
    hand().press("save-again");
    Fx.await("the file", () -> years().equals(List.of(id)));
  }

  /// Whoever stays in the year because nothing came of it goes on as before.
  @Test
  void aYearThatStaysOpenIsSavedOn() throws IOException {
    openQuestion();
    type("First.");
    awaitSaved();
    Path foreign = Files.writeString(temporary.resolve("foreign.pdf"), "%PDF-1.7");
    Fx.run(() -> program().session().program().files().copyIn().accept(foreign.toString()));
    await("the answer", state -> state.notice() != null);
    type(TYPED);
    Fx.await("the file", () -> note(onDisk(ID)).equals(TYPED));
  }

  /// What was given up does not stay on the screen.
  @Test
  void goingOnAnywayLeavesTheYear() throws IOException {
    typeInVain();
    Path foreign = Files.writeString(temporary.resolve("foreign.pdf"), "%PDF-1.7");
    Fx.later(() -> program().session().program().files().copyIn().accept(foreign.toString()));
    answer(dialog(), "Continue anyway");
    await("home", state -> state.page().equals(new Page.Home()));
    assertFalse(state().saving() instanceof SaveStatus.Failed);
  }

  private void leaveUnsaved() throws IOException {
    writeYear(OTHER, sample().withYear(2025));
    typeInVain();
    Fx.run(() -> program().session().goTo(new Page.Home()));
    await("the list", state -> state.years().size() == 2);
    Fx.pulse();
  }

  private void openOther() {
    Fx.later(() -> program().session().program().openYear().accept(OTHER));
  }

  private void awaitOther() {
    await("the other year", state -> state.openYear().isPresent());
    Fx.pulse();
    assertEquals(2025, state().year().assessment().year());
  }
}
