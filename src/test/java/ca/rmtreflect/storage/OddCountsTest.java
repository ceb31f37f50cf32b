package ca.rmtreflect.storage;

import static ca.rmtreflect.storage.StoreCase.ID;
import static ca.rmtreflect.storage.StoreCase.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.storage.format.AssessmentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Counts of saves that no program wrote, or that can go no further.
class OddCountsTest {

  @TempDir Path temporary;
  private StoreCase at;

  @BeforeEach
  void freshFolder() {
    at = new StoreCase(temporary.resolve("data"));
  }

  /// Nobody knows whose they are: they stay, and hide no backup of ours.
  @Test
  void filesWithOddNumbersHideNoBackup() throws IOException {
    Stored stored = at.save(at.begin("one"), "two");
    Path first = at.folder.backups().resolve(Backup.of(ID, 1).fileName());
    for (String odd : List.of("999999999999999999", "00000000001", "000000000000000099")) {
      Files.copy(first, at.folder.backups().resolve(ID + "-" + odd + ".json"));
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
}
