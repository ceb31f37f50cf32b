package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.assessment.YearPart;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.EarlierVersions;
import ca.rmtreflect.ui.session.NewYear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;

/// What is entered after a year was finished, from the window to the disk and back.
final class LaterEntriesTest extends FolderCase {

  private static final String DONE = "action-o-ask-done";

  @Test
  void itIsSavedAtOnceBesideTheSignedYearAndIsThereAgain() throws IOException {
    Path file = openPlan();
    byte[] signed = Files.readAllBytes(file);
    hand().press(DONE);
    awaitSaved();
    assertTrue(read(later()).contains("\"state\": \"done\""));
    assertArrayEquals(signed, Files.readAllBytes(file));
    Fx.run(() -> program().session().undo());
    awaitSaved();
    Fx.await("the undo on the disk", () -> !contains("\"done\""));
    Fx.run(() -> program().session().redo());
    Fx.await("the redo on the disk", () -> contains("\"done\""));
    restart();
    assertEquals(
        List.of("look"),
        state().years().getFirst().actions().stream().map(Action::id).toList(),
        "home lists what is still open");
    open();
    assertEquals(ActionState.DONE, state().year().followUp().action("ask").orElseThrow().state());
    assertArrayEquals(signed, Files.readAllBytes(file));
  }

  @Test
  void theNextYearDoesNotCarryWhatWasDoneLater() throws IOException {
    openPlan();
    hand().press(DONE);
    awaitSaved();
    Fx.run(() -> program().session().goTo(new Page.Home()));
    Fx.run(() ->
        program()
            .session()
            .program()
            .beginYear()
            .accept(new NewYear(2027, ID, EnumSet.allOf(YearPart.class))));
    await(
        "the next year",
        state -> state.openYear().filter(year -> year.assessment().year() == 2027).isPresent());
    List<Action> actions = state().year().assessment().actions();
    assertEquals(List.of("look"), actions.stream().map(Action::id).toList());
    assertEquals(2026, actions.getFirst().since());
    await("the former year", state -> state.year().former() != null);
  }

  @Test
  void aDamagedFileIsSetAsideAndSaidAndTheYearOpens() throws IOException {
    writeFinished();
    Files.writeString(later(), "{ torn");
    start();
    open();
    Bulletin.LaterSetAside said =
        assertInstanceOf(Bulletin.LaterSetAside.class, state().bulletins().getFirst());
    assertEquals("{ torn", read(Path.of(said.path())));
    assertTrue(hand().reads("Some of what you entered later was set aside"));
    Fx.run(() -> program().session().goTo(new Page.Actions()));
    Fx.pulse();
    hand().press(DONE);
    awaitSaved();
    assertTrue(contains("\"done\""));
  }

  @Test
  void anEarlierVersionOfItIsLookedAtAndPutBack() throws IOException {
    Path file = openPlan();
    byte[] signed = Files.readAllBytes(file);
    hand().press(DONE);
    awaitSaved();
    Fx.run(() -> program().session().undo());
    Fx.await("the undo on the disk", () -> !contains("\"done\""));
    awaitSaved();
    listEarlier();
    assertTrue(hand().reads("Progress after the year was finished: 1 goal or action"));
    hand().press("view-0");
    await("the version", state -> state.openYear().isPresent());
    Fx.pulse();
    assertInstanceOf(YearAccess.EarlierVersion.class, state().year().standing());
    assertEquals(ActionState.DONE, state().year().followUp().action("ask").orElseThrow().state());
    assertFalse(contains("\"done\""), "looking changes nothing");

    listEarlier();
    Fx.later(() -> ((Hyperlink) program().window().getScene().lookup("#put-back-0")).fire());
    answer(dialog(), "Put it back");
    await("the year", state -> state.openYear().isPresent());
    awaitWords("is among the earlier versions");
    assertTrue(contains("\"done\""));
    assertArrayEquals(signed, Files.readAllBytes(file));
    listEarlier();
    assertEquals(2, ofProgress(), "and what it replaced is kept");
  }

  @Test
  void aReopeningThatWasCutOffIsFinished() throws IOException {
    Path file = openPlan();
    hand().press(DONE);
    awaitSaved();
    byte[] later = Files.readAllBytes(later());
    Fx.run(() -> program().session().reopen());
    Fx.await("the reopening on the disk", () -> !contains("\"done\""));
    awaitSaved();
    Files.write(later(), later);
    restart();
    open();
    assertTrue(state().year().followUp().isEmpty());
    assertEquals(ActionState.DONE, state().year().assessment().actions().getFirst().state());
    assertTrue(Files.exists(file));
  }

  @Test
  void whatCannotBeSavedIsSaidAndSavedLater() throws IOException {
    openPlan();
    breakDisk();
    hand().press(DONE);
    awaitFailure();
    assertFalse(Files.exists(later()));
    disk.mend();
    Fx.run(() -> program().session().program().saveNow().run());
    awaitSaved();
    assertTrue(contains("\"done\""));
  }

  private void listEarlier() {
    Fx.run(() -> program().session().program().files().showEarlier().accept(ID));
    await("the list", state -> state.page() instanceof Page.Earlier);
    Fx.pulse();
  }

  private long ofProgress() {
    Page.Earlier page = assertInstanceOf(Page.Earlier.class, state().page());
    return page.versions().versions().stream()
        .filter(version -> version.kind() instanceof EarlierVersions.Kind.OfProgress)
        .count();
  }

  private Path openPlan() throws IOException {
    Path file = writeFinished();
    start();
    open();
    Fx.run(() -> program().session().goTo(new Page.Actions()));
    Fx.pulse();
    return file;
  }

  private Path writeFinished() throws IOException {
    Assessment year =
        sample()
            .withActions(List.of(action("ask"), action("look")))
            .finished(SampleYear.TODAY.minusDays(30));
    return writeYear(ID, year);
  }

  private static Action action(String id) {
    return new Action(id, new Origin.Own(), new FreeText(id, Language.EN), null, ActionState.OPEN);
  }

  private Path later() {
    return world.data.resolve(ID + ".later.json");
  }

  private boolean contains(String words) {
    try {
      return read(later()).contains(words);
    } catch (IOException e) {
      return false;
    }
  }
}
