package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.YearDifference;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.EarlierVersions;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.YearAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// A healthy year's earlier versions are listed, looked at and put back, and what they replace is
/// kept first.
final class YearVersionsTest extends FolderCase {

  @Test
  void anEarlierVersionIsLookedAtAndPutBack() throws IOException {
    Path file = writeYear();
    openQuestion(file);
    String first = note(state().year().assessment());
    type("Second.");
    awaitSaved("Second.");
    type("Third.");
    awaitSaved("Third.");
    EarlierVersions all = list();
    assertEquals(1, all.versions().size());
    assertEquals(new YearDifference(1, 0, 0, 0), all.versions().getFirst().since());
    assertTrue(hand().reads("Different now: 1 answer."));

    byte[] before = Files.readAllBytes(file);
    hand().press("view-0");
    await("the version", state -> state.openYear().isPresent());
    Fx.pulse();
    assertInstanceOf(YearAccess.EarlierVersion.class, state().year().standing());
    assertInstanceOf(Bulletin.EarlierVersion.class, state().bulletins().getFirst());
    assertEquals(first, note(state().year().assessment()));
    hand().press("earlier-version-show-versions");
    await("the list", state -> state.page() instanceof Page.Earlier);
    Fx.pulse();
    assertArrayEquals(before, Files.readAllBytes(file), "looking changes nothing");

    Fx.later(() -> ((Hyperlink) program().window().getScene().lookup("#put-back-0")).fire());
    DialogPane question = dialog();
    assertTrue(
        Fx.get(() -> question.lookupAll(".label").stream())
            .anyMatch(label -> ((Label) label).getText().contains("is kept first")));
    answer(question, "Put it back");
    await("the year", state -> state.openYear().isPresent());
    awaitWords("is among the earlier versions");
    assertEquals(first, note(onDisk(ID)));
    assertEquals(List.of(first, "Third."), backups());
    Fx.run(() -> program().session().undo());
    assertEquals("Third.", note(state().year().assessment()), "and undone like any change");
  }

  @Test
  void noIsNo() throws IOException {
    openQuestion(writeYear());
    type("Second.");
    awaitSaved("Second.");
    list();
    Fx.later(() -> ((Hyperlink) program().window().getScene().lookup("#put-back-0")).fire());
    answer(dialog(), "Cancel");
    Fx.pulse();
    assertInstanceOf(Page.Earlier.class, state().page());
    assertEquals("Second.", note(onDisk(ID)));
  }

  @Test
  void whatCannotBeReadIsSaidAndLeftAlone() throws IOException {
    openQuestion(writeYear());
    type("Second.");
    awaitSaved("Second.");
    Path odd = world.data.resolve("backups").resolve(ID + "-0000000000.json");
    Files.writeString(odd, "{}");
    EarlierVersions all = list();
    assertEquals(1, all.unreadable());
    assertEquals(1, all.versions().size());
    assertTrue(hand().reads("1 more copy can’t be read here."));
    assertEquals("{}", Files.readString(odd));
  }

  @Test
  void aYearWithoutOneSaysSo() throws IOException {
    writeYear();
    start();
    hand().press("earlier-" + ID);
    await("the list", state -> state.page() instanceof Page.Earlier);
    Fx.pulse();
    assertTrue(hand().reads("There is no earlier version yet."));
    assertFalse(hand().sees("put-back-0"));
  }

  private void openQuestion(Path file) {
    assertTrue(Files.exists(file));
    start();
    open();
    Fx.run(() -> program().session().goTo(QUESTION));
    Fx.pulse();
  }

  private EarlierVersions list() {
    String id = state().year().assessment().id();
    Fx.run(() -> program().session().program().files().showEarlier().accept(id));
    await("the list", state -> state.page() instanceof Page.Earlier);
    Fx.pulse();
    return assertInstanceOf(Page.Earlier.class, state().page()).versions();
  }

  private void awaitSaved(String words) {
    await("the save", state -> state.saving() instanceof SaveStatus.Saved);
    Fx.await("the words on the disk", () -> note(onDisk(ID)).equals(words));
  }

  /// The notes in the copies, the oldest first.
  private List<String> backups() throws IOException {
    List<String> notes = new ArrayList<>();
    try (Stream<Path> files = Files.list(world.data.resolve("backups"))) {
      for (Path file : files.sorted().toList()) {
        Assessment kept = wholeFile(file);
        notes.add(note(kept));
      }
    }
    return notes;
  }
}
