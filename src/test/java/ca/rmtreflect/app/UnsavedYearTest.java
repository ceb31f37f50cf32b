package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// A year that was left before it could be saved: it is told of, found again, and shown as it was
/// entered.
final class UnsavedYearTest extends FolderCase {

  @Test
  void aYearThatWasLeftIsStillToldOf() throws IOException {
    writeYear("2025-00000001", other());
    typeInVain();
    Fx.run(() -> program().session().goTo(new Page.Home()));
    await("the list", state -> state.years().size() == 2);
    assertTrue(hand().reads("Your last change to 2026 could not be saved"));
    Fx.run(() -> program().session().outside().openYear().accept("2025-00000001"));
    await("the other year", state -> state.openYear().isPresent());
    Fx.pulse();
    assertEquals(2025, state().year().assessment().year());
    assertEquals("2026", awaitFailure().year());
    disk.mend();
    hand().press("save-again");
    Fx.await("the file", () -> note(onDisk(ID)).equals(TYPED));
    await("good news", state -> !(state.saving() instanceof SaveStatus.Failed));
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
      program().session().outside().openYear().accept(ID);
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
    Fx.run(() -> program().session().outside().openYear().accept(id));
    await("the year", state -> state.openYear().isPresent());
    Fx.run(() -> program().session().goTo(new Page.Home()));
    disk.mend();
    hand().press("save-again");
    Fx.await("the file", () -> years().equals(List.of(id)));
  }

  private static Assessment other() {
    return sample().withYear(2025);
  }
}
