package ca.rmtreflect.storage.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.OpenResult;
import ca.rmtreflect.storage.SaveResult;
import ca.rmtreflect.storage.SaveState;
import ca.rmtreflect.storage.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of an older format in the data folder of a newer program.
class UpgradeOnDiskTest {

  private static final Path OLD = Path.of("src/test/resources/saves/v1/full.json");

  @TempDir Path temporary;

  @Test
  @Hazard(42)
  void itIsOnlyReplacedByAChangeAndKeptForEver() throws IOException {
    DataFolder folder = DataFolder.at(temporary);
    Upgrades toFormatTwo = new Upgrades(List.of(file -> file.put("since", 2)));
    AssessmentStore store =
        new AssessmentStore(
            new AssessmentReader(folder, new AssessmentFormat("2.0", toFormatTwo)),
            () -> Instant.parse("2027-01-01T00:00:00Z"));
    assertTrue(store.recovery().prepare().isEmpty());
    byte[] old = Files.readAllBytes(OLD);
    Path file = Files.write(temporary.resolve("2026-7f3a9c1e.json"), old);

    Stored stored =
        assertInstanceOf(OpenResult.Opened.class, store.recovery().open("2026-7f3a9c1e")).stored();
    Assessment same = stored.assessment();
    assertEquals(FullAssessment.formatOne(), same);
    SaveResult unchanged = store.save(stored, same);
    assertInstanceOf(SaveState.Saved.class, unchanged.state());
    assertArrayEquals(old, Files.readAllBytes(file), "looking is no change");

    SaveResult changed = store.save(unchanged.next(), same.withSample(false));
    assertInstanceOf(SaveState.Saved.class, changed.state());
    String now = Files.readString(file);
    assertTrue(now.contains("\"format\": 2,") && now.contains("\"since\": 2"), now);
    Path kept = temporary.resolve("backups/2026-7f3a9c1e-0000000231-format1.json");
    assertArrayEquals(old, Files.readAllBytes(kept));
  }
}
