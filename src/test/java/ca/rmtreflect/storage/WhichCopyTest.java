package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every combination of good, damaged and absent copies, with dates that lie.
@Hazard({6, 52})
class WhichCopyTest extends OnFreshStore {

  enum State {
    GOOD,
    DAMAGED,
    ABSENT
  }

  private static final long MAIN = 20;

  record Combination(State main, State temporary, State newer, State older) {

    /// What must count; empty for an error page.
    String expected() {
      if (main == State.GOOD) {
        return temporary == State.GOOD ? "temporary" : "main";
      }
      if (temporary == State.GOOD) {
        return "temporary";
      }
      if (newer == State.GOOD) {
        return "newer backup";
      }
      return older == State.GOOD ? "older backup" : "";
    }

    /// Half a temporary file alone is what a first save left that was cut off.
    boolean isNothing() {
      return temporary != State.GOOD
          && Stream.of(main, newer, older).allMatch(State.ABSENT::equals);
    }
  }

  static List<Combination> combinations() {
    List<Combination> all = new ArrayList<>();
    for (State main : State.values()) {
      for (State temporary : State.values()) {
        for (State newer : State.values()) {
          for (State older : State.values()) {
            all.add(new Combination(main, temporary, newer, older));
          }
        }
      }
    }
    return all;
  }

  /// As the program does: first it clears up in the whole folder, then the person opens the year.
  @ParameterizedTest
  @MethodSource("combinations")
  void whatWasRestoredIsSaidAfterAStartToo(Combination combination) throws IOException {
    putAll(at, combination);
    assertTrue(at.store().recovery().prepare().isEmpty());
    OpenResult opening = at.store().recovery().open(ID);
    if (combination.expected().endsWith("backup")) {
      OpenResult.Opened opened = assertInstanceOf(OpenResult.Opened.class, opening);
      assertInstanceOf(OpenResult.History.FromBackup.class, opened.history());
    }
    if (!combination.expected().isEmpty()) {
      assertEquals(combination.expected(), at.onDisk());
      assertTrue(at.names().stream().noneMatch(name -> name.endsWith(".tmp")));
    }
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void theRightCopyCounts(Combination combination) throws IOException {
    putAll(at, combination);
    List<String> before = at.names();

    Reading peeked = at.reader().read(ID);
    assertEquals(before, at.names(), "looking changes nothing");
    OpenResult opening = at.store().recovery().open(ID);
    String expected = combination.expected();
    if (combination.isNothing()) {
      at.assertRefused(Reading.Absent.class, opening);
    } else if (expected.isEmpty()) {
      at.assertRefused(Reading.Damaged.class, opening);
      assertInstanceOf(Reading.Damaged.class, peeked);
      assertEquals(before, at.names(), "nothing is thrown away");
    } else {
      OpenResult.Opened opened = assertInstanceOf(OpenResult.Opened.class, opening);
      assertEquals(expected, words(opened.stored().assessment()));
      assertEquals(expected, words(assertInstanceOf(Reading.Whole.class, peeked).assessment()));
      assertEquals(expected, at.onDisk());
      assertTrue(at.names().stream().noneMatch(name -> name.endsWith(".tmp")));
      boolean mainReplaced = combination.main() == State.DAMAGED;
      assertEquals(
          mainReplaced ? 1 : 0,
          at.names().stream().filter(name -> name.startsWith("damaged/")).count());
      at.save(opened.stored(), "and on");
      assertEquals("and on", words(at.open().stored().assessment()));
    }
  }

  /// A disk that hands out no old backup does not keep the newest from being restored.
  @Test
  void anOldBackupThatCannotBeReadIsNotAskedFor() throws IOException {
    putAll(at, new Combination(State.DAMAGED, State.ABSENT, State.GOOD, State.GOOD));
    at.files.set((operation, number, name) -> {
      if (operation.equals("read") && name.contains("0000000003")) {
        throw new IOException("planted");
      }
    });
    assertEquals("newer backup", words(at.open().stored().assessment()));
    at.files.set((operation, number, name) -> {
      if (operation.equals("read") && name.contains("0000000019")) {
        throw new IOException("planted");
      }
    });
    Files.delete(at.folder.main(ID));
    at.assertRefused(Reading.Failed.class, at.store().recovery().open(ID));
  }

  /// One year that the disk does not hand out keeps no other from being opened.
  @Test
  void aYearThatCannotBeClearedUpIsNoReasonToOpenNone() throws IOException {
    putAll(at, new Combination(State.GOOD, State.DAMAGED, State.ABSENT, State.ABSENT));
    at.files.set((operation, number, name) -> {
      if (operation.equals("read")) {
        throw new IOException("planted");
      }
    });
    assertTrue(at.store().recovery().prepare().isEmpty());
  }

  private static void putAll(StoreCase at, Combination combination) throws IOException {
    Files.createDirectories(at.folder.backups());
    Path backups = at.folder.backups();
    put(at, combination.main(), at.folder.main(ID), "main", MAIN);
    put(at, combination.temporary(), temporaryFile(at), "temporary", MAIN + 1);
    put(at, combination.newer(), backups.resolve(ID + "-0000000019.json"), "newer backup", 19);
    put(at, combination.older(), backups.resolve(ID + "-0000000003.json"), "older backup", 3);
  }

  /// The count in the temporary file against that of the main file.
  @ParameterizedTest
  @CsvSource({"21, temporary", "20, main", "19, main", "22, main", "1, main"})
  void aTemporaryFileCountsOnlyIfItIsTheNext(long seq, String expected) throws IOException {
    put(at, State.GOOD, at.folder.main(ID), "main", MAIN);
    put(at, State.GOOD, temporaryFile(at), "temporary", seq);
    assertEquals(expected, words(at.open().stored().assessment()));
    long kept = at.names().stream().filter(name -> name.startsWith("damaged/")).count();
    assertEquals(seq == 22 ? 1 : 0, kept, "what is further on is not thrown away");
  }

  @Test
  void anUnsealedTemporaryFileNeverCounts() throws IOException {
    put(at, State.GOOD, at.folder.main(ID), "main", MAIN);
    byte[] bytes = at.format.write(at.saying("edited"), MAIN + 1, null);
    String edited = new String(bytes, UTF_8);
    Files.writeString(temporaryFile(at), edited.replace("edited", "tidied"));
    assertEquals("main", words(at.open().stored().assessment()));
  }

  /// What somebody wrote into the file after a crash is later than the save that was cut off.
  @Test
  @Hazard({6, 21})
  void anEditedFileIsNotReplacedByASaveThatWasCutOff() throws IOException {
    String main = new String(at.format.write(at.saying("main"), MAIN, null), UTF_8);
    Files.writeString(at.folder.main(ID), main.replace("main", "edited"));
    put(at, State.GOOD, temporaryFile(at), "temporary", MAIN + 1);
    OpenResult.Opened opened = at.open();
    assertEquals("edited", words(opened.stored().assessment()));
    assertInstanceOf(OpenResult.History.ChangedOutside.class, opened.history());
    assertEquals(1, at.names().stream().filter(name -> name.startsWith("damaged/")).count());
  }

  @Test
  @Hazard(5)
  void theStartFinishesOrRemovesWhatWasLeft() throws IOException {
    put(at, State.GOOD, at.folder.main(ID), "main", MAIN);
    put(at, State.GOOD, temporaryFile(at), "temporary", MAIN + 1);
    Files.createDirectories(at.folder.backups());
    Files.writeString(at.folder.backups().resolve(ID + "-0000000019-abcdef01.tmp"), "half");
    Files.writeString(at.folder.root().resolve("settings-abcdef01.tmp"), "half");
    Files.writeString(at.folder.root().resolve("not ours.tmp"), "whole");
    assertTrue(at.store().recovery().prepare().isEmpty());
    assertEquals(List.of(ID + ".json", "not ours.tmp"), at.names());
    assertEquals("temporary", at.onDisk());
  }

  /// Half a file is not thrown away, but nobody is told of a reflection that never was.
  @Test
  @Hazard(5)
  void halfAFirstSaveIsNoReflection() throws IOException {
    put(at, State.DAMAGED, temporaryFile(at), "temporary", 1);
    assertTrue(at.store().recovery().prepare().isEmpty());
    at.assertRefused(Reading.Absent.class, at.store().recovery().open(ID));
    assertEquals(List.of(), at.reader().list().assessments());
    assertEquals(1, at.names().stream().filter(name -> name.startsWith("damaged/")).count());
  }

  @Test
  @Hazard(41)
  void whatANewerProgramWroteIsShownAndNeverTouched() throws IOException {
    String newer =
        new String(at.format.write(at.saying("newer")), UTF_8)
            .replaceFirst(
                "\"format\": \\d+,\n  \"minReader\": 1", "\"format\": 99,\n  \"minReader\": 99");
    Files.writeString(at.folder.main(ID), newer);
    put(at, State.GOOD, temporaryFile(at), "temporary", 2);
    OpenResult.OnlyRead shown =
        assertInstanceOf(OpenResult.OnlyRead.class, at.store().recovery().open(ID));
    assertEquals("newer", words(shown.reading().shown().orElseThrow()));
    assertEquals(newer, Files.readString(at.folder.main(ID)));

    Stored ours = Stored.begin(at.saying("ours"));
    SaveResult result = at.store().save(ours, at.saying("ours"));
    assertInstanceOf(SaveState.SavedAsCopy.class, result.state());
    assertEquals(newer, Files.readString(at.folder.main(ID)));
  }

  @Test
  void anotherAssessmentUnderTheNameIsAsGoodAsDamaged() throws IOException {
    at.save(at.begin("backup"), "main");
    byte[] other = at.format.write(at.saying("other").withId("2025-11111111"));
    Files.write(at.folder.main(ID), other);
    assertEquals("backup", words(at.open().stored().assessment()));
  }

  private static Path temporaryFile(StoreCase at) {
    return at.folder.root().resolve(ID + "-abcdef01.tmp");
  }

  /// The older a copy, the newer its date.
  private static void put(StoreCase at, State state, Path file, String words, long seq)
      throws IOException {
    byte[] bytes = at.format.write(at.saying(words), seq, null);
    switch (state) {
      case GOOD -> Files.write(file, bytes);
      case DAMAGED -> Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
      case ABSENT -> {
        return;
      }
    }
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(2_000_000_000L - seq)));
  }
}
