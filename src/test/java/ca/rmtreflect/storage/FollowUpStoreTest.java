package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.storage.file.FailureReason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is entered after a year was finished is kept beside it, as safely as the year itself.
class FollowUpStoreTest extends OnFreshStore {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

  @Test
  void itIsSavedBesideTheYearWhoseBytesStay() throws IOException {
    Stored year = finished();
    byte[] signed = Files.readAllBytes(at.folder.main(ID));
    YearSave save = new YearSave(at.store(), at.store().followUps(), () -> at.now);
    FollowedYear now = new FollowedYear(year.assessment(), saying("one"));
    YearSave.Result result = save.save(StoredYear.begin(year), now);
    assertInstanceOf(SaveState.Saved.class, result.state());
    assertArrayEquals(signed, Files.readAllBytes(at.folder.main(ID)));
    assertEquals(saying("one"), ours().stored().followUp());
    assertEquals(List.of(ID + ".json", ID + ".later.json"), names());
    assertEquals(List.of(), at.reader().list().others());
  }

  @Test
  void whatIsReplacedIsKeptByTheSameRule() throws IOException {
    finished();
    StoredFollowUp stored = saved(StoredFollowUp.none(ID), "one").next();
    stored = saved(stored, "two").next();
    at.pass(Duration.ofMinutes(1));
    stored = saved(stored, "three").next();
    at.pass(Duration.ofMinutes(10));
    saved(stored, "four");
    assertEquals(
        List.of(
            ID + ".json",
            ID + ".later.json",
            "backups/" + ID + ".later-0000000001.json",
            "backups/" + ID + ".later-0000000003.json"),
        names());
    assertEquals(saying("four"), ours().stored().followUp());
  }

  @Test
  void aFailureLeavesTheOldFileAndTheNextSaveWorks() throws IOException {
    finished();
    StoredFollowUp stored = saved(StoredFollowUp.none(ID), "one").next();
    at.files.set((operation, _, name) -> {
      if (operation.equals("create")) {
        throw new AccessDeniedException(name);
      }
    });
    FollowUpStore.Saved failed = at.store().followUps().save(stored, saying("two"));
    assertEquals(
        FailureReason.DENIED, assertInstanceOf(SaveState.Failed.class, failed.state()).reason());
    at.files.mend();
    assertEquals(saying("one"), ours().stored().followUp());
    saved(failed.next(), "two");
    assertEquals(saying("two"), ours().stored().followUp());
  }

  @Test
  void aSaveThatWasCutOffBeforeItsLastStepIsFinished() throws IOException {
    finished();
    saved(StoredFollowUp.none(ID), "one");
    byte[] next = at.format.followUps().write(ID, saying("two"), 2, null);
    Files.write(at.folder.root().resolve(ID + ".later-12345678.tmp"), next);
    Files.write(at.folder.root().resolve(ID + ".later-87654321.tmp"), new byte[9]);
    assertEquals(Optional.empty(), at.store().recovery().prepare());
    assertEquals(List.of(ID + ".json", ID + ".later.json"), names());
    assertEquals(saying("two"), ours().stored().followUp());
  }

  @Test
  void aDamagedFileIsSetAsideAndTheLastGoodCopyShown() throws IOException {
    finished();
    StoredFollowUp stored = saved(StoredFollowUp.none(ID), "one").next();
    saved(stored, "two");
    Files.writeString(at.folder.later(ID), "{ torn", UTF_8);
    OpenedFollowUp.Ours opened = ours();
    assertEquals(saying("one"), opened.stored().followUp());
    assertEquals("{ torn", Files.readString(opened.setAside().orElseThrow()));
    assertEquals(saying("one"), ours().stored().followUp());
    assertEquals(Optional.empty(), ours().setAside());
    assertEquals("signed", at.onDisk());
  }

  @Test
  void aDamagedFileWithoutABackupLeavesAYearThatOpens() throws IOException {
    finished();
    Files.writeString(at.folder.later(ID), "", UTF_8);
    OpenedFollowUp.Ours opened = ours();
    assertTrue(opened.stored().followUp().isEmpty() && opened.setAside().isPresent());
    saved(opened.stored(), "anew");
    assertEquals(saying("anew"), ours().stored().followUp());
    assertEquals("signed", StoreCase.words(at.open().stored().assessment()));
  }

  @Test
  void whatTheDiskDoesNotHandOutIsNeverWrittenOver() throws IOException {
    finished();
    saved(StoredFollowUp.none(ID), "one");
    at.files.set((operation, _, name) -> {
      if (operation.equals("read") && name.contains(".later")) {
        throw new AccessDeniedException(name);
      }
    });
    assertEquals(new OpenedFollowUp.Failed(FailureReason.DENIED), at.store().followUps().open(ID));
    at.files.mend();
    assertEquals(saying("one"), ours().stored().followUp());
  }

  @Test
  void whatSomethingElsePutThereIsKeptToo() throws IOException {
    finished();
    StoredFollowUp stored = saved(StoredFollowUp.none(ID), "one").next();
    byte[] theirs = at.format.followUps().write(ID, saying("theirs"), 7, null);
    Files.write(at.folder.later(ID), theirs);
    FollowUpStore.Saved both = saved(stored, "two");
    assertArrayEquals(theirs, Files.readAllBytes(both.setAside().orElseThrow()));
    assertEquals(saying("two"), ours().stored().followUp());
  }

  @Test
  void aFileOfANewerProgramIsShownAndStays() throws IOException {
    finished();
    String newer =
        new String(at.format.followUps().write(ID, saying("newer"), 1, null), UTF_8)
            .replace("\"format\": 1,\n  \"minReader\": 1", "\"format\": 9,\n  \"minReader\": 9");
    Files.writeString(at.folder.later(ID), newer);
    assertEquals(
        new OpenedFollowUp.Newer(saying("newer"), "1.0.0"), at.store().followUps().open(ID));
    assertEquals(newer, Files.readString(at.folder.later(ID)));
  }

  @Test
  void theBinTakesItAlongAndBringsItBack() throws IOException {
    finished();
    StoredFollowUp stored = saved(StoredFollowUp.none(ID), "one").next();
    saved(stored, "two");
    assertEquals(Optional.empty(), at.store().bin().moveIn(ID));
    assertFalse(Files.exists(at.folder.later(ID)));
    assertEquals(Optional.empty(), at.store().bin().moveBack(ID));
    assertEquals(saying("two"), ours().stored().followUp());
    assertEquals(Optional.empty(), at.store().bin().moveIn(ID));
    assertEquals(Optional.empty(), at.store().bin().empty());
    assertEquals(List.of(), at.names());
  }

  /// Between the two moves into the bin the power may go.
  @Test
  void aHalfMoveIntoTheBinLosesNothing() throws IOException {
    finished();
    saved(StoredFollowUp.none(ID), "one");
    Files.createDirectories(at.folder.bin());
    Files.move(at.folder.main(ID), at.folder.binned(ID));
    assertEquals(Optional.empty(), at.store().bin().moveBack(ID));
    assertEquals(saying("one"), ours().stored().followUp());
  }

  @Test
  void aCopyElsewhereHasItBesideItAndBringsItBackIn() throws IOException {
    Stored year = finished();
    Path copy = Files.createDirectory(temporary.resolve("stick")).resolve("2026-copy.json");
    assertEquals(Optional.empty(), at.store().saveCopy(year, year.assessment(), copy));
    assertEquals(Optional.empty(), at.store().followUps().saveCopy(ID, saying("one"), copy));
    OpenResult.Opened taken = assertInstanceOf(OpenResult.Opened.class, at.store().copyIn(copy));
    assertTrue(at.store().followUps().copyIn(copy, taken.stored().id()));
    assertEquals(saying("one"), at.reader().followUps().read(taken.stored().id()));
  }

  /// Without the backup that finishing the year made.
  private List<String> names() throws IOException {
    return at.names().stream()
        .filter(name -> !name.equals("backups/" + ID + "-0000000001.json"))
        .toList();
  }

  private Stored finished() {
    Stored open = at.begin("signed");
    Assessment year = at.saying("signed").finished(LocalDate.of(2026, 11, 24));
    return StoreCase.saved(at.store().save(open, year));
  }

  private FollowUpStore.Saved saved(StoredFollowUp stored, String words) {
    FollowUpStore.Saved saved = at.store().followUps().save(stored, saying(words));
    assertInstanceOf(SaveState.Saved.class, saved.state());
    return saved;
  }

  private OpenedFollowUp.Ours ours() {
    return assertInstanceOf(OpenedFollowUp.Ours.class, at.store().followUps().open(ID));
  }

  private FollowUp saying(String words) {
    return FollowUp.NONE
        .withNote("action-1", new FreeText(words, Language.EN), DAY)
        .withChangedAt(Instant.parse("2027-01-05T15:00:00Z"));
  }
}
