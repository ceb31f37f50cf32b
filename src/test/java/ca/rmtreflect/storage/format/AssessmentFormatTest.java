package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Declaration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentFormatTest {

  private static final int ROUNDS = 500;

  private final AssessmentFormat format = new AssessmentFormat("1.2.3");

  @Test
  void whatIsWrittenIsRead() {
    RandomAssessment assessments = new RandomAssessment(20261122);
    for (int round = 0; round < ROUNDS; round++) {
      Assessment assessment = assessments.next();
      byte[] bytes = format.write(assessment);
      Reading.Whole whole = whole(bytes);
      assertEquals(assessment, whole.assessment());
      assertTrue(whole.body().isIntact());
      assertArrayEquals(bytes, format.write(assessment), "the same assessment, the same bytes");
      assertArrayEquals(bytes, format.write(assessment, 1, whole.body()));
    }
  }

  @Test
  void aChangeLaidOverAFormerFileIsRead() {
    RandomAssessment assessments = new RandomAssessment(7);
    for (int round = 0; round < ROUNDS; round++) {
      Reading.Whole former = whole(format.write(assessments.next()));
      Assessment changed = assessments.next();
      byte[] bytes = format.write(changed, 2, former.body());
      assertEquals(changed, whole(bytes).assessment());
      assertArrayEquals(
          format.write(changed, 2, null), bytes, "nothing of the former is left over");
    }
  }

  @ParameterizedTest
  @Hazard(45)
  @MethodSource("nastyTexts")
  void everyTextSurvives(String text) {
    Assessment assessment =
        new RandomAssessment(1).next().withDeclaration(new Declaration(text, null));
    assertEquals(text, whole(format.write(assessment)).assessment().declaration().name());
  }

  static Stream<String> nastyTexts() {
    return NastyTexts.ALL.stream();
  }

  @Test
  void theFileIsPlainAndEndsWithTheSeal() {
    String text = new String(format.write(new RandomAssessment(3).next()), UTF_8);
    assertTrue(text.startsWith("{\n  \"schema\": \"rmt-reflect/assessment\",\n  \"format\": 2,\n"));
    assertTrue(text.matches("(?s).*,\n  \"sha256\": \"[0-9a-f]{64}\"\n}"));
    assertFalse(text.contains("\r"));
  }

  @Test
  @Hazard(37)
  void everyBeginningOfAFileIsDamaged() {
    byte[] bytes = format.write(FullAssessment.build());
    for (int length = 0; length < bytes.length; length++) {
      assertInstanceOf(
          Reading.Damaged.class, format.read(Arrays.copyOf(bytes, length)), "length " + length);
    }
  }

  @Test
  @Hazard(17)
  void noFlippedBitGoesUnseen() {
    byte[] bytes = format.write(FullAssessment.build());
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      if (format.read(flipped) instanceof Reading.Whole whole) {
        assertFalse(whole.body().isIntact(), "bit " + bit);
      }
    }
  }

  @Test
  @Hazard(17)
  void aRunOfZerosIsNeverWhole() {
    byte[] bytes = format.write(FullAssessment.build());
    for (int start = 0; start < bytes.length; start += 32) {
      byte[] zeroed = bytes.clone();
      Arrays.fill(zeroed, start, Math.min(start + 64, zeroed.length), (byte) 0);
      assertInstanceOf(Reading.Damaged.class, format.read(zeroed), "from " + start);
    }
  }

  @Test
  void theCountAndTheProgramStandInTheFile() {
    Assessment assessment = new RandomAssessment(8).next();
    byte[] bytes = format.write(assessment, 231, null);
    assertEquals(231, whole(bytes).body().seq());
    assertTrue(new String(bytes, UTF_8).contains("\"program\": \"1.2.3\""));
    assertNotEquals(-1, Arrays.mismatch(bytes, format.write(assessment, 232, null)));
  }

  private Reading.Whole whole(byte[] bytes) {
    return assertInstanceOf(Reading.Whole.class, format.read(bytes));
  }

  /// Whatever can be kept and shown is read, however unlikely it is.
  @ParameterizedTest
  @CsvSource({
    "seq, 9007199254740992",
    "year, 1",
    "year, 9999",
    "changedAt, 0001-01-01T00:00:00Z",
    "changedAt, 9999-12-31T23:59:59.999999999Z",
    "startedOn, 0208-11-22",
    "startedOn, 9999-12-31",
  })
  void whatIsOnlyUnlikelyIsRead(String member, String value) {
    String file = new String(format.write(FullAssessment.build()), UTF_8);
    String odd = file.replaceFirst("(\"" + member + "\": \"?)[^\",]*", "$1" + value);
    assertTrue(odd.contains(value), odd);
    assertInstanceOf(Reading.Whole.class, format.read(odd.getBytes(UTF_8)));
  }
}
