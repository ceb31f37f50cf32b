package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Files that a program once saved load for ever. Those of an older format are frozen; until the
/// first release `-Dgolden.write=true` writes those of the newest anew.
class SavedFilesTest {

  private static final Path ONE = Path.of("src/test/resources/saves/v1/full.json");
  private static final Path TWO = Path.of("src/test/resources/saves/v2/full.json");

  private final AssessmentFormat format = new AssessmentFormat("0.1.0");

  @Test
  @Hazard(42)
  void formatOneStillMeansTheSame() throws IOException {
    Reading.Whole whole = whole(Files.readAllBytes(ONE));
    assertEquals(FullAssessment.formatOne(), whole.assessment());
    assertTrue(whole.body().isIntact());
    assertTrue(whole.body().isUpgraded());
  }

  /// A year that was signed with an older program keeps its bytes, and so its fingerprint.
  @Test
  void whatDidNotChangeIsWrittenAsItStands() throws IOException {
    byte[] kept = Files.readAllBytes(ONE);
    Reading.Whole whole = assertInstanceOf(Reading.Whole.class, format.read(kept));
    AssessmentFormat later = new AssessmentFormat("9.9.9");
    assertArrayEquals(kept, later.write(whole.assessment(), 231, whole.body()));
    byte[] changed = later.write(whole.assessment().withSample(false), 231, whole.body());
    assertTrue(new String(changed, UTF_8).contains("\"format\": 2,"));
  }

  @Test
  @Hazard(42)
  void formatTwoStillMeansTheSame() throws IOException {
    byte[] written = format.write(FullAssessment.build(), 231, null);
    if (Boolean.getBoolean("golden.write")) {
      Files.write(TWO, written);
    }
    byte[] kept = Files.readAllBytes(TWO);
    Reading.Whole whole = whole(kept);
    assertEquals(FullAssessment.build(), whole.assessment());
    assertTrue(whole.body().isIntact());
    assertArrayEquals(kept, written);
  }

  private Reading.Whole whole(byte[] kept) {
    return assertInstanceOf(Reading.Whole.class, format.read(kept));
  }
}
