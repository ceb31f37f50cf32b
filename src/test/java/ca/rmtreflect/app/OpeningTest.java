package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

/// Hazards 17, 21 and 41, as a person meets them: whatever happened to a file since the last save,
/// it is said, and nothing is lost.
final class OpeningTest extends FolderCase {

  private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 22, 14, 0);

  @Test
  void aNewerFileIsReadAndExportedAndStaysToTheByte() throws IOException {
    Path file = writeNewer("");
    byte[] before = Files.readAllBytes(file);
    start();
    assertTrue(hand().reads("Read-only"));
    assertFalse(hand().sees("continue"), "it is not offered to be continued");
    open();
    assertEquals(List.of(new Bulletin.Newer("9.9.9")), state().bulletins());
    assertEquals("bulletin-newer", hand().focus());
    assertTrue(hand().reads("Version 9.9.9 of the program last saved this reflection."));
    assertFalse(hand().sees("reopen"));
    assertFalse(hand().sees("move-to-bin"));

    Fx.run(() -> {
      program().session().update(Edit.once("note", "edit.note"), OpeningTest::emptied);
      program().session().finish();
      program().session().reopen();
      program().session().undo();
    });
    assertEquals(sample().answers(), state().year().assessment().answers());
    Fx.run(() -> program().session().goTo(QUESTION));
    Fx.pulse();
    assertTrue(hand().reads("Read-only"));
    hand().press("continue");

    Fx.run(() -> program().session().goTo(new Page.Export()));
    Fx.pulse();
    hand().press("export");
    await("the record", state -> state.exporting().progress() instanceof ExportProgress.Made);
    world.chosenTarget = temporary.resolve("copy.json");
    Fx.run(() -> program().session().program().saveElsewhere().run());
    awaitWords("A copy was saved");
    assertArrayEquals(before, Files.readAllBytes(temporary.resolve("copy.json")));
    program().close();
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(List.of(ID), years());
  }

  @Test
  void aNewerFileThatMakesNoSenseIsListedAndExplained() throws IOException {
    Path file = writeNewer("\"state\": \"half-open\",");
    byte[] before = Files.readAllBytes(file);
    start();
    assertEquals(
        List.of(new YearInTrouble(ID, FileTrouble.Kind.NEEDS_NEWER)), state().list().inTrouble());
    assertTrue(hand().reads("need that version"));
    FileTrouble trouble = pressAndFindTrouble();
    assertEquals(FileTrouble.Kind.NEEDS_NEWER, trouble.kind());
    assertTrue(hand().reads("Version 9.9.9 of the program saved it"));
    program().close();
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aDamagedFileIsRestoredFromItsCopyAndKept() throws IOException {
    Path file = writeYear();
    copyBackup(file);
    Files.writeString(file, "{ torn");
    start();
    assertTrue(hand().reads("In progress"), "it is listed by the copy that counts");
    open();
    Path damaged = kept();
    assertEquals(List.of(new Bulletin.Restored(THEN, damaged.toString())), state().bulletins());
    assertEquals("bulletin-restored", hand().focus());
    assertTrue(hand().reads("Restored from the copy of 22\u00a0November\u00a02026, 14:00"));
    assertTrue(hand().reads(damaged.toString()));
    assertEquals("{ torn", read(damaged));
    hand().press("restored-show-damaged");
    assertEquals(List.of(new Opening.InFolder(damaged)), world.opened);
    hand().press("restored-understood");
    assertEquals(List.of(), state().bulletins());
    assertEquals(sample().answers(), onDisk(ID).answers());
  }

  /// Where nothing may be written nothing is restored, but that it is an earlier copy is said.
  @Test
  void anEarlierCopyThatIsOnlyReadIsSaid() throws IOException {
    Path file = writeYear();
    copyBackup(file);
    Files.writeString(file, "{ torn");
    disk.set((operation, _, name) -> {
      if (operation.equals("create")) {
        throw new AccessDeniedException(name);
      }
    });
    start();
    open();
    assertTrue(state().bulletins().contains(new Bulletin.Earlier(THEN)));
    assertTrue(hand().reads("This is the copy of 22\u00a0November\u00a02026, 14:00"));
    assertEquals("{ torn", read(file));
    hand().press("earlier-understood");
    assertFalse(state().bulletins().contains(new Bulletin.Earlier(THEN)));
  }

  @Test
  void aMissingFileIsRestoredToo() throws IOException {
    Path file = writeYear();
    copyBackup(file);
    Files.delete(file);
    start();
    open();
    assertEquals(List.of(new Bulletin.Restored(THEN, null)), state().bulletins());
    assertTrue(hand().reads("The file was missing."));
  }

  @Test
  void aChangeFromOutsideIsShownAndTheLastIntactCopyOffered() throws IOException {
    Path file = writeYear();
    copyBackup(file);
    edit(file);
    start();
    open();
    await("the offer", state -> !state.bulletins().isEmpty());
    assertEquals(List.of(new Bulletin.ChangedOutside(sample())), state().bulletins());
    assertEquals("bulletin-changed-outside", hand().focus());
    assertEquals("edited", note(state().year().assessment()));
    hand().press("changed-outside-put-back");
    assertEquals(note(sample()), note(state().year().assessment()));
    assertEquals(List.of(), state().bulletins());
    awaitSaved();
    assertEquals(note(sample()), note(onDisk(ID)));
    Fx.run(() -> program().session().undo());
    assertEquals("edited", note(state().year().assessment()));
  }

  @Test
  void aChangeFromOutsideMayBeKept() throws IOException {
    edit(writeYear());
    start();
    open();
    await("the news", state -> !state.bulletins().isEmpty());
    assertEquals(List.of(new Bulletin.ChangedOutside(null)), state().bulletins());
    assertFalse(hand().sees("changed-outside-put-back"));
    hand().press("changed-outside-keep");
    assertEquals(List.of(), state().bulletins());
    assertEquals("edited", note(state().year().assessment()));
  }

  @Test
  void whatChangedMeanwhileIsKeptBesideOurs() throws IOException {
    openQuestion();
    edit(world.data.resolve(ID + ".json"));
    type("ours");
    await("the news", state -> state.bulletins().contains(new Bulletin.KeptBoth()));
    assertEquals("note", note(QUESTION), "the words stay where they are typed");
    awaitSaved();
    assertEquals("edited", note(onDisk(ID)));
    List<String> ids = years();
    assertEquals(2, ids.size());
    ids = ids.stream().filter(id -> !id.equals(ID)).toList();
    assertEquals("ours", note(onDisk(ids.getFirst())));
    hand().press("kept-both-show-years");
    await("both in the list", state -> state.years().size() == 2);
    assertEquals(List.of(), state().bulletins());
  }

  @Test
  void aYearIsOpenedWhereThePersonStoppedWriting() throws IOException {
    openQuestion();
    type("half a thought");
    Fx.run(() -> {
      TextArea note = (TextArea) program().window().getScene().lookup("#note");
      note.requestFocus();
      note.positionCaret(4);
    });
    awaitSaved();
    restart();
    hand().press("continue");
    await("the year", state -> state.openYear().isPresent());
    Fx.pulse();
    assertEquals(QUESTION, state().page());
    assertEquals("note", hand().focus());
    TextArea note = (TextArea) program().window().getScene().lookup("#note");
    assertEquals(4, Fx.get(note::getCaretPosition));
  }

  /// What the person puts away is what they see, and not what somebody else put under its name.
  @Test
  void afterAConflictOursGoesToTheBin() throws IOException {
    openQuestion();
    edit(world.data.resolve(ID + ".json"));
    type("ours");
    await("the news", state -> state.bulletins().contains(new Bulletin.KeptBoth()));
    awaitSaved();
    Fx.run(() -> program().session().goTo(new Page.Overview()));
    Fx.pulse();
    hand().press("move-to-bin");
    await("the bin", state -> !state.list().bin().isEmpty());
    assertEquals(List.of(ID), years());
    assertEquals("edited", note(onDisk(ID)));
  }

  private String note(Page.Checkpoint question) {
    assertEquals(question, state().page());
    return Objects.requireNonNull(Fx.get(() -> program().window().getScene().lookup("#note")))
        .getId();
  }

  private Path writeNewer(String first) throws IOException {
    Path file = writeYear();
    String text =
        read(file)
            .replaceFirst("\"minReader\": \\d+", "\"minReader\": 99")
            .replaceFirst("\"format\": \\d+", "\"format\": 99")
            .replaceFirst("\"program\": \"[^\"]*\"", "\"program\": \"9.9.9\"")
            .replaceFirst("\"sample\":", "\"shape\": {\"of\": [1, 2]}, \"sample\":");
    if (!first.isEmpty()) {
      text = text.replaceFirst("\"state\": \"[^\"]*\",", first);
    }
    return Files.writeString(file, text, UTF_8);
  }

  private void copyBackup(Path file) throws IOException {
    Path backups = Files.createDirectories(world.data.resolve("backups"));
    Files.copy(file, backups.resolve(ID + "-0000000001.json"));
  }

  /// Somebody writes in the file.
  private void edit(Path file) throws IOException {
    String note = note(sample());
    String text = read(file);
    assertTrue(text.contains(note), text);
    Files.writeString(file, text.replace(note, "edited"), UTF_8);
  }

  private Path kept() throws IOException {
    try (var files = Files.list(world.data.toRealPath().resolve("damaged"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private static Assessment emptied(Assessment year) {
    Answer answer = Objects.requireNonNull(year.answers().get(QUESTION.checkpoint()));
    return year.withAnswer(answer.withNote(new FreeText("", Language.EN)));
  }
}
