package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.storage.file.FailureReason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is entered after a year was finished is kept beside it, as safely as the year itself.
class FollowUpStoreTest extends OnFreshStore {

  @Test
  void itIsSavedBesideTheYearWhoseBytesStay() throws IOException {
    Stored year = finished();
    byte[] signed = Files.readAllBytes(at.folder.main(ID));
    YearSave save = new YearSave(at.store(), at.store().followUps(), () -> at.now);
    FollowedYear now = new FollowedYear(year.assessment(), at.later("one"));
    YearSave.Result result = save.save(StoredYear.begin(year), now);
    assertInstanceOf(SaveState.Saved.class, result.state());
    assertArrayEquals(signed, Files.readAllBytes(at.folder.main(ID)));
    assertEquals(at.later("one"), at.openLater().stored().followUp());
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
    assertEquals(at.later("four"), at.openLater().stored().followUp());
  }

  @Test
  void whatAReopenedYearTakesOverIsKept() throws IOException {
    Stored year = finished();
    FollowUp done =
        new FollowUp(
            at.now,
            List.of(
                new FollowUp.OfAction(
                    "action-1",
                    ActionState.DONE,
                    null,
                    FreeText.EMPTY,
                    FreeText.EMPTY,
                    LocalDate.of(2027, 1, 5))),
            List.of());
    YearSave save = new YearSave(at.store(), at.store().followUps(), () -> at.now);
    StoredYear stored = StoredYear.begin(year);
    for (FollowUp later : List.of(at.later("one"), at.later("two"), done)) {
      stored = save.save(stored, new FollowedYear(year.assessment(), later)).next();
    }
    save.save(stored, new FollowedYear(year.assessment(), done).reopened());
    assertEquals(FollowUp.NONE, at.openLater().stored().followUp().withChangedAt(null));
    Path newest = at.reader().followUps().earlier(ID).getFirst();
    assertEquals(done, at.reader().followUps().open(newest, ID).orElseThrow());
  }

  /// Where an older file was put back by hand, what is written on top of it is the newest.
  @Test
  void theNumbersGoOnFromTheNewestCopy() throws IOException {
    finished();
    StoredFollowUp stored = saved(StoredFollowUp.none(ID), "one").next();
    byte[] first = Files.readAllBytes(at.folder.later(ID));
    for (String words : List.of("two", "three", "four")) {
      at.pass(Duration.ofMinutes(11));
      stored = saved(stored, words).next();
    }
    Files.write(at.folder.later(ID), first);
    saved(at.openLater().stored(), "five");
    Files.writeString(at.folder.later(ID), "{ torn", UTF_8);
    assertEquals("one", StoreCase.words(at.openLater().stored().followUp()));
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
    FollowUpStore.Saved failed = at.store().followUps().save(stored, at.later("two"));
    assertEquals(
        FailureReason.DENIED, assertInstanceOf(SaveState.Failed.class, failed.state()).reason());
    at.files.mend();
    assertEquals(at.later("one"), at.openLater().stored().followUp());
    saved(failed.next(), "two");
    assertEquals(at.later("two"), at.openLater().stored().followUp());
  }

  @Test
  void aSaveThatWasCutOffBeforeItsLastStepIsFinished() throws IOException {
    finished();
    saved(StoredFollowUp.none(ID), "one");
    byte[] next = at.format.followUps().write(ID, at.later("two"), 2, null);
    Files.write(at.folder.root().resolve(ID + ".later-12345678.tmp"), next);
    Files.write(at.folder.root().resolve(ID + ".later-87654321.tmp"), new byte[9]);
    assertEquals(Optional.empty(), at.store().recovery().prepare());
    assertEquals(List.of(ID + ".json", ID + ".later.json"), names());
    assertEquals(at.later("two"), at.openLater().stored().followUp());
  }

  @Test
  void aDamagedFileIsSetAsideAndTheLastGoodCopyShown() throws IOException {
    finished();
    StoredFollowUp stored = saved(StoredFollowUp.none(ID), "one").next();
    saved(stored, "two");
    Files.writeString(at.folder.later(ID), "{ torn", UTF_8);
    OpenedFollowUp.Ours opened = at.openLater();
    assertEquals(at.later("one"), opened.stored().followUp());
    assertEquals("{ torn", Files.readString(opened.setAside().orElseThrow()));
    assertEquals(at.later("one"), at.openLater().stored().followUp());
    assertEquals(Optional.empty(), at.openLater().setAside());
    assertEquals("signed", at.onDisk());
  }

  @Test
  void aDamagedFileWithoutABackupLeavesAYearThatOpens() throws IOException {
    finished();
    Files.writeString(at.folder.later(ID), "", UTF_8);
    OpenedFollowUp.Ours opened = at.openLater();
    assertTrue(opened.stored().followUp().isEmpty() && opened.setAside().isPresent());
    saved(opened.stored(), "anew");
    assertEquals(at.later("anew"), at.openLater().stored().followUp());
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
    assertEquals(at.later("one"), at.openLater().stored().followUp());
  }

  @Test
  void whatSomethingElsePutThereIsKeptToo() throws IOException {
    finished();
    StoredFollowUp stored = saved(StoredFollowUp.none(ID), "one").next();
    byte[] theirs = at.format.followUps().write(ID, at.later("theirs"), 7, null);
    Files.write(at.folder.later(ID), theirs);
    FollowUpStore.Saved both = saved(stored, "two");
    assertArrayEquals(theirs, Files.readAllBytes(both.setAside().orElseThrow()));
    assertEquals(at.later("two"), at.openLater().stored().followUp());
  }

  @Test
  void aFileOfANewerProgramIsShownAndStays() throws IOException {
    finished();
    String newer =
        new String(at.format.followUps().write(ID, at.later("newer"), 1, null), UTF_8)
            .replace("\"format\": 1,\n  \"minReader\": 1", "\"format\": 9,\n  \"minReader\": 9");
    Files.writeString(at.folder.later(ID), newer);
    assertEquals(
        new OpenedFollowUp.Newer(at.later("newer"), "1.0.0"), at.store().followUps().open(ID));
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
    assertEquals(at.later("two"), at.openLater().stored().followUp());
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
    assertEquals(at.later("one"), at.openLater().stored().followUp());
  }

  @Test
  void aCopyElsewhereHasItBesideItAndBringsItBackIn() throws IOException {
    Stored year = finished();
    Path copy = Files.createDirectory(temporary.resolve("stick")).resolve("2026-copy.json");
    assertEquals(Optional.empty(), at.store().saveCopy(year, year.assessment(), copy));
    assertEquals(Optional.empty(), at.store().followUps().saveCopy(ID, at.later("one"), copy));
    OpenResult.Opened taken = assertInstanceOf(OpenResult.Opened.class, at.store().copyIn(copy));
    assertTrue(at.store().followUps().copyIn(copy, taken.stored().id()));
    assertEquals(at.later("one"), at.reader().followUps().read(taken.stored().id()));
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
    FollowUpStore.Saved saved = at.store().followUps().save(stored, at.later(words));
    assertInstanceOf(SaveState.Saved.class, saved.state());
    return saved;
  }
}
