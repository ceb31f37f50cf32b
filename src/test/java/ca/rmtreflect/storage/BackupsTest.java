package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Figures;
import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Hazard({53, 54})
class BackupsTest extends OnFreshStore {

  @Test
  void theFirstSaveOfASessionAndThenOneInTenMinutes() throws IOException {
    Stored stored = at.begin("save 1");
    for (int save = 2; save <= 40; save++) {
      at.pass(Duration.ofMinutes(1));
      stored = at.save(stored, "save " + save);
    }
    assertEquals(List.of(1L, 11L, 21L, 31L), kept());
    at.save(at.open().stored(), "next session");
    assertEquals(List.of(1L, 11L, 21L, 31L, 40L), kept());
    for (long seq : kept()) {
      assertEquals("save " + seq, at.wordsOf(backup(seq)), "a state that existed");
    }
  }

  @Test
  @Hazard(34)
  void aClockThatIsSetBackDoesNotStopThem() {
    Stored stored = at.begin("1");
    stored = at.save(stored, "2");
    at.pass(Duration.ofDays(-3650));
    at.save(stored, "3");
    assertEquals(List.of(1L, 2L), kept());
  }

  @Test
  void theLastTenAndTheLastOfEachMonthAreKept() throws IOException {
    at.now = Instant.parse("2026-01-01T12:00:00Z");
    Stored stored = at.begin("begin");
    TreeSet<String> months = new TreeSet<>();
    for (int save = 1; save <= 300; save++) {
      months.add(at.now.toString().substring(0, 7));
      at.pass(Duration.ofHours(26));
      stored = at.save(stored, "save");
    }
    List<Long> kept = kept();
    assertEquals(11, months.size());
    assertEquals(List.of(300L, 299L, 298L), kept.reversed().subList(0, 3));
    assertEquals(20, kept.size(), "ten, and one for each of the ten months before: " + kept);
    TreeSet<String> monthsKept = new TreeSet<>();
    for (long seq : kept) {
      monthsKept.add(whole(backup(seq)).assessment().changedAt().toString().substring(0, 7));
    }
    assertEquals(months, monthsKept);
    assertTrue(at.names().size() <= 40, "files of an assessment: " + at.names().size());
  }

  @Test
  void aDamagedBackupNeitherCountsNorIsThrownAway() throws IOException {
    Stored stored = at.begin("begin");
    for (int save = 0; save < 12; save++) {
      if (save == 5) {
        Files.writeString(backup(3), "{");
      }
      at.pass(Duration.ofMinutes(11));
      stored = at.save(stored, "save " + save);
    }
    List<Long> kept = kept();
    assertEquals(11, kept.size(), kept.toString());
    assertTrue(kept.contains(3L));
  }

  @Test
  void aBackupThatIsInTheWayIsPutAside() throws IOException {
    Stored stored = at.begin("one");
    Files.createDirectories(at.folder.backups());
    Files.writeString(backup(1), "something else");
    at.save(stored, "two");
    assertEquals("one", at.wordsOf(backup(1)));
    assertEquals(1, at.names().stream().filter(name -> name.startsWith("damaged/")).count());
  }

  /// Somebody puts an older file back, by hand or with a sync tool, and goes on from there.
  @Test
  @Hazard(52)
  void afterAnOlderFileWasPutBackTheNewestBackupsAreOfWhatIsWrittenNow() throws IOException {
    Stored stored = at.begin("begin");
    byte[] old = Files.readAllBytes(at.folder.main(ID));
    for (int save = 0; save < 30; save++) {
      at.pass(Duration.ofMinutes(11));
      stored = at.save(stored, "given up " + save);
    }
    Files.write(at.folder.main(ID), old);
    stored = at.open().stored();
    for (int save = 0; save < 4; save++) {
      at.pass(Duration.ofMinutes(11));
      stored = at.save(stored, "anew " + save);
    }
    Files.writeString(at.folder.main(ID), "{");
    assertEquals("anew 2", words(at.open().stored().assessment()));
  }

  /// A save that is cut off then is finished as any other.
  @Test
  @Hazard({6, 52})
  void afterAnOlderFileWasPutBackACutOffSaveIsFinished() throws IOException {
    Stored stored = at.begin("begin");
    byte[] old = Files.readAllBytes(at.folder.main(ID));
    for (int save = 0; save < 3; save++) {
      at.pass(Duration.ofMinutes(11));
      stored = at.save(stored, "given up " + save);
    }
    Files.write(at.folder.main(ID), old);
    stored = at.open().stored();
    cutOff(stored, "anew");
    assertEquals("anew", words(at.open().stored().assessment()));
  }

  /// A backup is not kept again and again by saves that fail.
  @Test
  void savesThatFailFillNoFolder() throws IOException {
    Stored stored = at.begin("begin");
    byte[] old = Files.readAllBytes(at.folder.main(ID));
    at.pass(Duration.ofMinutes(11));
    stored = at.save(stored, "given up");
    at.pass(Duration.ofMinutes(11));
    at.save(stored, "given up too");
    Files.write(at.folder.main(ID), old);
    stored = at.open().stored();
    for (int save = 0; save < 5; save++) {
      at.pass(Duration.ofMinutes(11));
      stored = cutOff(stored, "in vain " + save);
    }
    assertTrue(kept().size() <= 3, kept().toString());
  }

  private Stored cutOff(Stored stored, String words) {
    at.files.set((operation, number, name) -> {
      boolean last = operation.equals("replace") && name.equals(ID + ".json");
      if (last || operation.equals("delete")) {
        throw new IOException("planted");
      }
    });
    SaveResult result = at.store().save(stored, at.saying(words));
    at.files.mend();
    StoreCase.failed(result);
    return result.next();
  }

  @Test
  void aNameSaysWhoseItIsAndHowFar() {
    Backup plain = new Backup(ID, 231, 0);
    assertEquals(ID + "-0000000231.json", plain.fileName());
    assertEquals(plain, Backup.parse(plain.fileName()).orElseThrow());
    Backup before = new Backup(ID, 12_345_678_901L, 3);
    assertEquals(ID + "-12345678901-format3.json", before.fileName());
    assertEquals(before, Backup.parse(before.fileName()).orElseThrow());
    assertTrue(before.isFromBeforeUpgrade());
    assertTrue(Backup.parse(ID + "-231.json").isEmpty());
    assertTrue(Backup.parse("../x-0000000231.json").isEmpty());
    assertTrue(Backup.parse(ID + "-00000000231.json").isEmpty(), "a zero more than we write");
    assertTrue(Backup.parse(ID + "-0000000231-format0.json").isEmpty());
    assertTrue(Backup.parse(ID + "-9007199254740993.json").isEmpty(), "more saves than can be");
  }

  @Test
  @Hazard(57)
  void whatReopeningReplacesIsBackedUpAtOnce() throws IOException {
    Stored stored = at.save(at.begin("one"), "two");
    Assessment finished = stored.assessment().finished(LocalDate.of(2026, 11, 30));
    Stored done = StoreCase.saved(at.store().save(stored, finished));
    byte[] bytes = Files.readAllBytes(at.folder.main(ID));
    at.store().save(done, finished.reopened());
    assertArrayEquals(bytes, Files.readAllBytes(backup(3)));
  }

  /// Somebody sets the clock back by ten years between two saves, and the file is lost.
  @Test
  @Hazard(34)
  void theLaterSaveCountsWhateverTheClockSays() throws IOException {
    Stored stored = at.save(at.begin("one"), "two");
    at.pass(Duration.ofDays(-3650));
    stored = at.save(stored, "three");
    at.pass(Duration.ofMinutes(11));
    at.save(stored, "four");
    Files.delete(at.folder.main(ID));
    assertEquals("three", words(at.open().stored().assessment()));
  }

  @Test
  @Tag("endurance")
  void tenYearsOfSavingLeaveFewAndSmallFiles() throws IOException {
    Figures.Most files = new Figures.Most();
    Figures.Most bytes = new Figures.Most();
    String words = "x".repeat(20_000);
    for (int year = 2026; year < 2036; year++) {
      at = new StoreCase(temporary.resolve("year " + year));
      at.now = Instant.parse(year + "-01-05T12:00:00Z");
      Stored stored = at.begin(words);
      for (int save = 1; save <= 300; save++) {
        at.pass(Duration.ofHours(28));
        stored = at.save(stored, words + save);
      }
      files.see(at.names().size());
      bytes.see(at.bytes());
    }
    Figures.note(
        "ten years of 300 saves of 20 KB: at most " + files + " files, " + bytes + " bytes a year");
    assertTrue(files.value() <= 40, files::toString);
    assertTrue(bytes.value() <= 1_200_000, bytes::toString);
  }

  @Test
  void theNewestBackupIsTheOneThatIsTaken() throws IOException {
    Stored stored = at.begin("one");
    stored = at.save(stored, "two");
    at.pass(Duration.ofMinutes(11));
    at.save(stored, "three");
    Files.delete(at.folder.main(ID));
    OpenResult.Opened opened = at.open();
    assertEquals("two", words(opened.stored().assessment()));
    assertInstanceOf(OpenResult.History.FromBackup.class, opened.history());
  }

  private List<Long> kept() {
    try {
      List<Long> kept = new ArrayList<>();
      for (String name : at.names()) {
        if (name.startsWith("backups/")) {
          kept.add(Backup.parse(name.substring("backups/".length())).orElseThrow().seq());
        }
      }
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path backup(long seq) {
    return at.folder.backups().resolve(new Backup(ID, seq, 0).fileName());
  }

  private Reading.Whole whole(Path file) throws IOException {
    return assertInstanceOf(Reading.Whole.class, at.format.read(Files.readAllBytes(file)));
  }
}
