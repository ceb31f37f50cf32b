package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One odd file concerns itself alone: it is named with a reason, and everything else works.
class OddFilesTest extends OnFreshStore {

  private static final String OTHER = "2025-0dd0f11e";

  static List<Throwable> mistakes() {
    return List.of(new IllegalStateException("planted"), new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeOverOneFileHidesNoOther(Throwable mistake) throws IOException {
    at.begin("good");
    write(OTHER, "odd");
    makeAMistakeOver(OTHER, mistake);
    assertEquals(
        Map.of(ID, Optional.empty(), OTHER, Optional.of(FailureReason.MISTAKE)), failures());
    assertEquals(OpenResult.failed(FailureReason.MISTAKE), at.store().recovery().open(OTHER));
    assertEquals("good", words(at.open().stored().assessment()));
    assertEquals(OpenResult.failed(FailureReason.MISTAKE), at.store().copyIn(main(OTHER)));
    at.files.mend();
    assertEquals("odd", at.wordsOf(main(OTHER)));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeOverOneFileInTheBinHidesNoOther(Throwable mistake) throws IOException {
    at.begin("good");
    write(OTHER, "odd");
    assertEquals(Optional.empty(), at.store().bin().moveIn(ID));
    assertEquals(Optional.empty(), at.store().bin().moveIn(OTHER));
    makeAMistakeOver(OTHER, mistake);
    assertEquals(
        List.of(OTHER, ID), at.store().bin().list().stream().map(Listing.Listed::id).toList());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeOverABackupStopsNoSaveAndNoStart(Throwable mistake) throws IOException {
    Stored stored = at.save(at.begin("one"), "two");
    makeAMistakeOver(ID + "-0000000001", mistake);
    assertEquals(Optional.empty(), at.store().recovery().prepare());
    at.pass(Duration.ofMinutes(11));
    stored = at.save(stored, "three");
    assertEquals("two", words(at.store().recovery().lastIntact(ID).orElseThrow()));
    for (int save = 4; save < 20; save++) {
      at.pass(Duration.ofMinutes(11));
      stored = at.save(stored, "save " + save);
    }
    at.files.mend();
    assertEquals("save 19", at.onDisk());
    assertEquals(
        11, at.reader().backups(ID).size(), "ten, and the one that could not be looked at");
  }

  @ParameterizedTest
  @ValueSource(strings = {"backups", "bin", "versions", "damaged"})
  void aFileInThePlaceOfAFolderHidesNoYear(String name) throws IOException {
    at.begin("good");
    Path folder = at.folder.root().resolve(name);
    Files.deleteIfExists(folder);
    Files.writeString(folder, "a file");
    assertEquals(Map.of(ID, Optional.empty()), failures());
    assertEquals(Optional.empty(), at.store().recovery().prepare());
    assertEquals("good", words(at.open().stored().assessment()));
    assertEquals(List.of(), at.store().bin().list());
    assertTrue(at.store().newId(2026).startsWith("2026-"));
  }

  /// What a link leads to: a reflection, nothing, a folder, itself, a device.
  @ParameterizedTest
  @Hazard(31)
  @ValueSource(strings = {"elsewhere.json", "none", ".", "data/" + ID + ".json", "/dev/zero"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs an administrator there")
  void aLinkInThePlaceOfAYearIsNamedAndNeitherFollowedNorReplaced(String to) throws IOException {
    write(OTHER, "good");
    at.save(at.begin("backup"), "elsewhere");
    Path elsewhere = temporary.resolve("elsewhere.json");
    Files.move(main(ID), elsewhere);
    Path link = Files.createSymbolicLink(main(ID), temporary.resolve(to));
    assertEquals(Map.of(ID, Optional.of(FailureReason.LINK), OTHER, Optional.empty()), failures());
    assertEquals(Optional.empty(), at.store().recovery().prepare());
    assertEquals(OpenResult.failed(FailureReason.LINK), at.store().recovery().open(ID));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("elsewhere", at.wordsOf(elsewhere));
    assertInstanceOf(OpenResult.Opened.class, at.store().copyIn(elsewhere));
  }

  /// Somebody moves the file of an open year away and puts a link to it in its place.
  @ParameterizedTest
  @Hazard({21, 31})
  @ValueSource(strings = {"elsewhere.json", "none"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs an administrator there")
  void aLinkThatTookThePlaceOfAnOpenYearStaysAndOursIsSavedBesideIt(String to) throws IOException {
    Stored stored = at.begin("one");
    Path elsewhere = temporary.resolve("elsewhere.json");
    Files.move(main(ID), elsewhere);
    Path link = Files.createSymbolicLink(main(ID), temporary.resolve(to));
    SaveResult copy = at.store().save(stored, at.saying("two"));
    assertInstanceOf(SaveState.SavedAsCopy.class, copy.state());
    assertEquals("two", at.wordsOf(main(copy.next().id())));
    assertEquals("one", at.wordsOf(elsewhere));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  @Hazard(30)
  void aLinkInThePlaceOfAnUnfinishedFileIsNoSave() throws IOException {
    Stored stored = at.begin("one");
    Path elsewhere = temporary.resolve("elsewhere.json");
    Files.write(elsewhere, at.format.write(at.saying("planted"), 2, null));
    Files.createSymbolicLink(at.folder.root().resolve(ID + "-12345678.tmp"), elsewhere);
    assertEquals(Optional.empty(), at.store().recovery().prepare());
    assertEquals("one", words(at.open().stored().assessment()));
    assertFalse(Files.isSymbolicLink(main(ID)));
    at.save(stored, "two");
    assertEquals("planted", at.wordsOf(elsewhere));
  }

  /// Nobody knows whose they are: they stay, and hide no backup of ours.
  @Test
  void filesWithOddNumbersHideNoBackup() throws IOException {
    Stored stored = at.save(at.begin("one"), "two");
    for (String odd : List.of("999999999999999999", "00000000001", "000000000000000099")) {
      Files.copy(
          at.folder.backups().resolve(new Backup(ID, 1, 0).fileName()),
          at.folder.backups().resolve(ID + "-" + odd + ".json"));
    }
    at.pass(Duration.ofMinutes(11));
    at.save(stored, "three");
    Files.writeString(at.folder.main(ID), "{");
    assertEquals("two", words(at.open().stored().assessment()));
  }

  /// The count stops at the highest that can be read again.
  @Test
  void aFileWithTheHighestCountCanBeSavedAgainAndAgain() throws IOException {
    at.begin("one");
    byte[] last = at.format.write(at.saying("one"), AssessmentFormat.MOST_SAVES, null);
    Files.write(at.folder.main(ID), last);
    Stored stored = at.open().stored();
    for (String words : List.of("two", "three", "four")) {
      at.pass(Duration.ofMinutes(11));
      stored = at.save(stored, words);
      assertEquals(words, at.onDisk());
    }
    Files.writeString(at.folder.main(ID), "{");
    assertEquals("three", words(at.open().stored().assessment()));
  }

  private void makeAMistakeOver(String start, Throwable mistake) {
    at.files.set((operation, _, name) -> {
      if (operation.equals("read") && name.startsWith(start)) {
        if (mistake instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) mistake;
      }
    });
  }

  private Map<String, Optional<FailureReason>> failures() throws IOException {
    return at.reader().list().assessments().stream()
        .collect(
            Collectors.toMap(
                Listing.Listed::id,
                listed ->
                    listed.found() instanceof Reading.Failed(var reason)
                        ? Optional.of(reason)
                        : Optional.empty()));
  }

  private void write(String id, String words) throws IOException {
    Assessment year = at.saying(words).withId(id);
    Files.write(main(id), at.format.write(year));
    assertInstanceOf(Reading.Whole.class, at.format.read(Files.readAllBytes(main(id))));
  }

  private Path main(String id) {
    return at.folder.main(id);
  }
}
