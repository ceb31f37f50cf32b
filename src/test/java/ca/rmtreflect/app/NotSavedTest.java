package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.DialogPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Hazards 4, 15 and 25, as a person meets them: what could not be saved is said, with the reason
/// and three ways out, and nothing that was typed is lost.
final class NotSavedTest extends FolderCase {

  @Test
  void theReasonIsSaidAndTryingAgainIsAnswered() throws IOException {
    openQuestion();
    byte[] before = Files.readAllBytes(world.data.resolve(ID + ".json"));
    Fx.run(() -> program().window().getScene().lookup("#note").requestFocus());
    breakDisk();
    type(TYPED);
    SaveStatus.Failed failed = awaitFailure();
    assertEquals(
        new SaveStatus.Failed("denied", world.data.toRealPath().toString(), "2026", null), failed);
    assertEquals("note", hand().focus());
    assertTrue(hand().reads("Your last change to 2026 could not be saved"));
    assertTrue(hand().reads("The computer denied access."));
    assertTrue(hand().reads("What you entered stays in this window"));
    assertTrue(hand().sees("save-elsewhere"));
    assertTrue(hand().sees("save-close"));

    hand().press("save-again");
    awaitWords("Tried again at 14:32. Still not saved.");
    assertEquals(List.of(before.length), List.of(Files.readAllBytes(file()).length));

    disk.mend();
    hand().press("save-again");
    awaitSaved();
    assertEquals(TYPED, note(onDisk(ID)));
    assertFalse(hand().sees("banner"));
    assertEquals(Notice.of("save.recovered"), state().notice());
    assertEquals("note", hand().focus());
  }

  @Test
  void aCopyElsewhereIsWholeAndNeverAmongTheFilesOfTheProgram() throws IOException {
    typeInVain();
    world.chosenTarget = world.data.resolve("copy.json");
    hand().press("save-elsewhere");
    await("the refusal", state -> Notice.of("save.copied.inside").equals(state.notice()));
    assertFalse(Files.exists(world.data.resolve("copy.json")));

    // The year itself still cannot be saved: news of that would take the place of the copy's.
    refuseToSave();
    world.chosenTarget = temporary.resolve("stick.json");
    hand().press("save-elsewhere");
    awaitWords("A copy was saved: " + world.chosenTarget);
    assertEquals(TYPED, note(wholeFile(temporary.resolve("stick.json"))));
    assertEquals("rmt-reflect-2026-copy-2026-11-22.json", world.suggested.getFirst());
  }

  @Test
  void closingAsksAndNeverLosesInSilence() throws IOException {
    typeInVain();
    program().askToClose();
    DialogPane dialog = dialog();
    assertEquals("Not everything is saved", dialog.getAccessibleText());
    assertTrue(button(dialog, "Try again").isDefaultButton());
    assertTrue(button(dialog, "Cancel").isCancelButton());
    answer(dialog, "Try again");
    Fx.await("the next dialog", () -> !dialogs().toList().contains(dialog));
    DialogPane again = dialog();
    answer(again, "Cancel");
    Fx.await("no dialog", () -> dialogs().findAny().isEmpty());
    assertFalse(program().hasEnded());
    assertEquals(TYPED, note(state().year().assessment()));

    program().askToClose();
    DialogPane last = dialog();
    disk.mend();
    answer(last, "Try again");
    program().close();
    assertEquals(TYPED, note(onDisk(ID)));
  }

  @Test
  void closingWithACopyElsewhereLosesNothing() throws IOException {
    typeInVain();
    refuseToSave();
    program().askToClose();
    answer(dialog(), "Save a copy elsewhere…");
    Fx.await("the dialog after nothing was chosen", () -> !world.suggested.isEmpty());
    world.chosenTarget = temporary.resolve("stick.json");
    Fx.await(
        "the dialog again",
        () -> dialogs().anyMatch(pane -> pane.getAccessibleText().startsWith("Not everything")));
    answer(dialog(), "Save a copy elsewhere…");
    program().close();
    assertEquals(TYPED, note(wholeFile(temporary.resolve("stick.json"))));
    assertEquals(note(sample()), note(onDisk(ID)));
  }

  @Test
  void closingAnywayIsThePersonsOwnChoice() throws IOException {
    typeInVain();
    hand().press("save-close");
    answer(dialog(), "Close anyway");
    program().close();
    assertEquals(note(sample()), note(onDisk(ID)));
  }

  @Test
  void aDiskThatDoesNotAnswerDoesNotHoldTheWindow() throws IOException {
    openQuestion();
    CountDownLatch never = new CountDownLatch(1);
    disk.set((operation, _, _) -> {
      if (operation.equals("force")) {
        awaitLatch(never);
      }
    });
    type(TYPED);
    await("the save to begin", state -> state.saving() instanceof SaveStatus.Saving);
    program().askToClose();
    DialogPane dialog = dialog();
    assertTrue(new Hand(dialog::getScene).reads("The disk has not responded for some seconds."));
    answer(dialog, "Close anyway");
    program().close();
    never.countDown();
    Path log = world.data.resolve("logs").resolve("app.log");
    Fx.await("the end of what was under way", () -> read(log).contains("ENDED"));
  }

  /// A copy that failed says so, and not only why.
  @Test
  void aCopyThatFailsIsSaid() throws IOException {
    typeInVain();
    world.chosenTarget = temporary.resolve("no such folder/stick.json");
    hand().press("save-elsewhere");
    awaitWords("The copy was not saved.");
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "a folder that is in use cannot be removed there")
  void aFolderThatWasRemovedIsSaid() throws IOException {
    openQuestion();
    type("first");
    awaitSaved();
    deleteAll(world.data);
    type(TYPED);
    assertEquals("gone", awaitFailure().reason());
    world.chosenTarget = temporary.resolve("stick.json");
    hand().press("save-elsewhere");
    awaitWords("A copy was saved");
    assertEquals(TYPED, note(wholeFile(temporary.resolve("stick.json"))));
    Files.createDirectories(world.data);
  }

  @Test
  void whatIsFinishedAndNotSavedIsNotReopened() throws IOException {
    typeInVain();
    Fx.run(() -> {
      program().session().finish();
      program().session().goTo(new Page.Overview());
    });
    Fx.pulse();
    hand().press("reopen");
    assertTrue(state().isReadOnly());
    disk.mend();
    hand().press("save-again");
    awaitSaved();
    hand().press("reopen");
    assertFalse(state().isReadOnly());
    assertEquals(Notice.of("overview.reopened"), state().notice());
    awaitSaved();
    Fx.await("the file", () -> !onDisk(ID).isFinished());
    assertTrue(wholeFile(world.data.resolve("versions").resolve(ID + "-1.json")).isFinished());
  }

  private Path file() {
    return world.data.resolve(ID + ".json");
  }

  private static void deleteAll(Path folder) throws IOException {
    List<Path> all;
    try (var files = Files.walk(folder)) {
      all = files.sorted((one, two) -> two.compareTo(one)).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
