package ca.rmtreflect.storage.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Files that a program once saved load for ever. They are frozen with the first release; until
/// then `-Dgolden.write=true` writes them anew.
class SavedFilesTest {

  private static final Path FULL = Path.of("src/test/resources/saves/v1/full.json");

  private final AssessmentFormat format = new AssessmentFormat("0.1.0");

  @Test
  @Hazard(42)
  void formatOneStillMeansTheSame() throws IOException {
    byte[] written = format.write(FullAssessment.build(), 231, null);
    if (Boolean.getBoolean("golden.write")) {
      Files.write(FULL, written);
    }
    byte[] kept = Files.readAllBytes(FULL);
    Reading.Whole whole = assertInstanceOf(Reading.Whole.class, format.read(kept));
    assertEquals(FullAssessment.build(), whole.assessment());
    assertTrue(whole.body().isIntact());
    assertArrayEquals(kept, written);
  }
}
