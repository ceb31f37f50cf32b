package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentStoreTest extends OnFreshStore {

  @Test
  void whatWasSavedIsThereAfterANewStart() throws IOException {
    Assessment assessment = at.saying("one");
    Stored stored = at.begin("one");
    assertEquals(assessment, at.open().stored().assessment());
    assertInstanceOf(OpenResult.History.Untouched.class, at.open().history());
    at.save(stored, "two");
    assertEquals("two", words(at.open().stored().assessment()));
    assertEquals(List.of(ID + ".json", "backups/" + ID + "-0000000001.json"), at.names());
  }

  @Test
  void theCountRisesWithEverySave() {
    Stored stored = at.begin("one");
    stored = at.save(stored, "two");
    assertEquals(3, at.save(stored, "three").highestSeq());
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() throws IOException {
    Stored stored = at.begin("one");
    byte[] before = Files.readAllBytes(at.folder.main(ID));
    at.save(stored, "one");
    assertArrayEquals(before, Files.readAllBytes(at.folder.main(ID)));
    assertEquals(List.of(ID + ".json"), at.names());
  }

  @Test
  @Hazard(36)
  void unknownIdIsAbsentAndNeverABlankRecord() {
    at.assertRefused(Reading.Absent.class, at.store().recovery().open("2026-00000000"));
  }

  @Test
  @Hazard(66)
  void whatIsNoIdLeadsNowhereElse() throws IOException {
    Files.write(temporary.resolve("x.json"), at.format.write(at.saying("outside")));
    for (String id : List.of("../x", "..", "", "a/b", "A", "nul\u0000", "x".repeat(41))) {
      at.assertRefused(Reading.Absent.class, at.store().recovery().open(id));
      assertInstanceOf(Reading.Absent.class, at.reader().read(id), id);
    }
  }

  @Test
  @Hazard(57)
  void reopeningKeepsTheFinishedVersion() throws IOException {
    Stored stored = at.begin("one");
    Assessment finished = stored.assessment().finished(LocalDate.of(2026, 11, 30));
    Stored done = StoreCase.saved(at.store().save(stored, finished));
    byte[] bytes = Files.readAllBytes(at.folder.main(ID));
    StoreCase.saved(at.store().save(done, finished.reopened()));
    Path version = at.folder.versions().resolve(ID + "-1.json");
    assertArrayEquals(bytes, Files.readAllBytes(version));
    assertEquals(ID, at.open().stored().id());
  }

  /// Better than nothing, but nobody may think that it is safe.
  @Test
  @Hazard(46)
  void aCopyThatCouldNotBeReadAgainIsWrittenAndSaid() throws IOException {
    Path target = temporary.resolve("copy.json");
    Stored stored = at.begin("one");
    Assessment tooLong = at.saying("x".repeat(1_000_001));
    assertEquals(
        Optional.of(FailureReason.TOO_LARGE), at.store().saveCopy(stored, tooLong, target));
    assertTrue(Files.size(target) > 1_000_000);
  }

  @Test
  void aFileIsTakenInAsACopyAndNotTouched() throws IOException {
    Path original = temporary.resolve("from elsewhere.json");
    byte[] bytes = at.format.write(at.saying("theirs"), 40, null);
    Files.write(original, bytes);
    at.begin("ours");
    Stored copy = assertInstanceOf(OpenResult.Opened.class, at.store().copyIn(original)).stored();
    assertNotEquals(ID, copy.id());
    assertEquals("theirs", words(copy.assessment()));
    assertEquals("theirs", at.wordsOf(at.folder.main(copy.id())));
    assertEquals("ours", at.onDisk());
    assertArrayEquals(bytes, Files.readAllBytes(original));
  }

  @Test
  void whatIsNoAssessmentIsNotTakenIn() throws IOException {
    Path original = temporary.resolve("shopping.json");
    Files.writeString(original, "{\"milk\": 2}");
    at.assertRefused(Reading.Damaged.class, at.store().copyIn(original));
    assertEquals(
        OpenResult.failed(FailureReason.GONE), at.store().copyIn(temporary.resolve("none")));
    assertEquals(List.of(), at.names());
  }

  @Test
  @Hazard(55)
  void aCopyElsewhereIsAWholeFile() throws IOException {
    Stored stored = at.begin("one");
    Path target = temporary.resolve("copy.json");
    assertEquals(Optional.empty(), at.store().saveCopy(stored, at.saying("newer"), target));
    assertEquals("newer", at.wordsOf(target));
    assertEquals("one", at.onDisk());
    Path nowhere = temporary.resolve("no such folder/copy.json");
    assertEquals(
        Optional.of(FailureReason.GONE), at.store().saveCopy(stored, stored.assessment(), nowhere));
    assertTrue(target.toFile().setReadOnly());
    assertEquals(
        Optional.of(FailureReason.PROTECTED),
        at.store().saveCopy(stored, stored.assessment(), target));
  }

  @Test
  void theListNamesAssessmentsAndOtherFiles() throws IOException {
    at.begin("one");
    byte[] bytes = Files.readAllBytes(at.folder.main(ID));
    Files.write(at.folder.root().resolve(ID + " (1).json"), bytes);
    Files.write(at.folder.root().resolve(ID + "-conflicted-copy.json"), bytes);
    Files.writeString(at.folder.root().resolve("settings.json"), "{}");
    Files.writeString(at.folder.root().resolve("2025-broken.json"), "{");
    Listing listing = at.reader().list();
    assertEquals(
        List.of("2025-broken", ID),
        listing.assessments().stream().map(Listing.Listed::id).toList());
    assertInstanceOf(Reading.Damaged.class, listing.assessments().getFirst().found());
    assertEquals(
        List.of(ID + " (1).json", ID + "-conflicted-copy.json"),
        listing.others().stream().map(path -> path.getFileName().toString()).toList());
    assertInstanceOf(Reading.Absent.class, at.reader().read("2020-nothing"));
  }

  @Test
  void aFileIsReadOnceForTheList() throws IOException {
    at.begin("one");
    List<String> read = new CopyOnWriteArrayList<>();
    at.files.set((operation, _, name) -> {
      if (operation.equals("read")) {
        read.add(name);
      }
    });
    assertEquals(1, at.reader().list().assessments().size());
    assertEquals(List.of(ID + ".json"), read);
  }

  /// The names that sync tools, browsers and systems give to a second copy.
  @ParameterizedTest
  @Hazard(22)
  @ValueSource(
      strings = {
        " (1)",
        " 2",
        " - Copy",
        " copy",
        " - copie",
        "-conflicted-copy",
        "-conflict",
        " (Alex's conflicted copy 2026-11-22)",
        " (Copie en conflit de Alex 2026-11-22)",
        "-ALEX-PC",
        ".sync-conflict-20261122-143200-ABCDEFG",
        "_conflict-20261122-143200",
        "(1)"
      })
  void aCopyThatASyncToolMadeHidesNothing(String mark) throws IOException {
    at.begin("old copy");
    Path copy = at.folder.root().resolve(ID + mark + ".json");
    Files.copy(at.folder.main(ID), copy);
    at.save(at.open().stored(), "the real one");
    assertEquals("the real one", words(at.open().stored().assessment()));
    assertEquals("old copy", at.wordsOf(copy));
    Listing listing = at.reader().list();
    assertEquals(List.of(ID), listing.assessments().stream().map(Listing.Listed::id).toList());
    assertEquals(List.of(copy), listing.others());
  }

  @Test
  void aSaveThatEndsWhileSomebodyLooksHidesNothing() throws IOException {
    at.begin("one");
    Path temporary = at.folder.root().resolve(ID + "-01234567.tmp");
    Files.write(temporary, at.format.write(at.saying("two"), 2, null));
    at.files.set((operation, number, name) -> {
      if (operation.equals("read") && name.endsWith(".tmp")) {
        Files.delete(temporary);
      }
    });
    assertInstanceOf(Reading.Whole.class, at.reader().read(ID));
    assertEquals(1, at.reader().list().assessments().size());
  }

  @Test
  void theLastIntactCopyIsTheNewestThatNobodyEdited() throws IOException {
    assertEquals(Optional.empty(), at.store().recovery().lastIntact(ID));
    Stored stored = at.begin("one");
    for (String words : List.of("two", "three")) {
      at.pass(Duration.ofMinutes(11));
      stored = at.save(stored, words);
    }
    assertEquals("two", words(at.store().recovery().lastIntact(ID).orElseThrow()));
    Path newest = at.folder.backups().resolve(ID + "-0000000002.json");
    Files.writeString(newest, Files.readString(newest).replace("two", "TWO"));
    assertEquals("one", words(at.store().recovery().lastIntact(ID).orElseThrow()));
    at.files.set((operation, number, name) -> {
      if (operation.equals("read")) {
        throw new IOException("gone");
      }
    });
    assertEquals(Optional.empty(), at.store().recovery().lastIntact(ID));
  }

  @Test
  void aCopyOutIsTheFileToTheByte() throws IOException {
    at.begin("one");
    Path main = at.folder.main(ID);
    byte[] newer =
        Files.readString(main).replace("\"minReader\": 1", "\"minReader\": 9").getBytes(UTF_8);
    Files.write(main, newer);
    Path target = temporary.resolve("copy.json");
    assertEquals(Optional.empty(), at.store().copyOut(ID, target));
    assertArrayEquals(newer, Files.readAllBytes(target));
    assertEquals(Optional.empty(), at.store().copyOut(main, temporary.resolve("other.json")));
    assertArrayEquals(newer, Files.readAllBytes(temporary.resolve("other.json")));
    assertEquals(Optional.of(FailureReason.GONE), at.store().copyOut("2020-nothing", target));
  }

  @Test
  void whatCannotBeFetchedIsListedWithTheReason() throws IOException {
    at.begin("one");
    at.files.set((operation, number, name) -> {
      if (operation.equals("read")) {
        throw new IOException("Resource deadlock avoided");
      }
    });
    assertEquals(
        List.of(new Listing.Listed(ID, new Reading.Failed(FailureReason.NOT_ANSWERING))),
        at.reader().list().assessments());
  }
}
