package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.FollowUp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpFormatTest {

  private static final String ID = "2026-7f3a9c1e";
  private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
  static final FollowUp FULL =
      new FollowUp(
          Instant.parse("2027-01-05T15:00:00Z"),
          List.of(
              new FollowUp.OfAction(
                  "action-1", ActionState.DONE, DAY, FreeText.EMPTY, text("Easy"), DAY),
              new FollowUp.OfAction(
                  "action-2", ActionState.DROPPED, null, text("Fermé"), FreeText.EMPTY, DAY)),
          List.of(
              new FollowUp.OfGoal("goal-1", text("I did 😀"), DAY, false, DAY),
              new FollowUp.OfGoal("goal-2", FreeText.EMPTY, null, true, DAY)));

  private final FollowUpFormat format = new FollowUpFormat("1.2.3");

  @Test
  void whatIsWrittenIsReadAndTheSameGivesTheSameBytes() {
    byte[] bytes = format.write(ID, FULL, 3, null);
    FollowUpReading.Whole whole = whole(bytes);
    assertEquals(FULL, whole.followUp());
    assertEquals(3, whole.body().seq());
    assertTrue(whole.body().isIntact());
    assertArrayEquals(bytes, format.write(ID, FULL, 3, whole.body()));
    String text = new String(bytes, UTF_8);
    assertTrue(text.startsWith("{\n  \"schema\": \"rmt-reflect/follow-up\",\n  \"format\": 1,"));
    assertTrue(text.matches("(?s).*,\n  \"sha256\": \"[0-9a-f]{64}\"\n}"));
  }

  @Test
  void unknownMembersStay() {
    String text =
        new String(format.write(ID, FULL, 1, null), UTF_8)
            .replace("\"actions\": [", "\"mood\": {\"of\": 2.50},\n  \"actions\": [")
            .replace("\"state\": \"done\",", "\"state\": \"done\", \"with\": \"Jo\",");
    FollowUpReading.Whole whole = whole(text.getBytes(UTF_8));
    assertFalse(whole.body().isIntact());
    FollowUp changed = FULL.withNote("action-1", text("Harder"), DAY);
    String after = new String(format.write(ID, changed, 2, whole.body()), UTF_8);
    assertTrue(after.contains("2.50") && after.contains("\"with\": \"Jo\""), after);
    assertEquals(changed, whole(after.getBytes(UTF_8)).followUp());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"doneOn\": \"2027-13-01\"",
        "\"doneOn\": 5",
        "\"state\": \"finished\"",
        "\"enteredOn\": \"\"",
        "\"id\": \"../x\"",
        "\"format\": 0"
      })
  void itIsReadStrictly(String broken) {
    String member = broken.substring(0, broken.indexOf(':'));
    String text =
        new String(format.write(ID, FULL, 1, null), UTF_8)
            .replaceFirst(member + ": (\"[^\"]*\"|\\d+)", broken);
    assertTrue(text.contains(broken), text);
    assertInstanceOf(FollowUpReading.Damaged.class, format.read(text.getBytes(UTF_8)));
  }

  @Test
  void everyBeginningOfAFileIsDamaged() {
    byte[] bytes = format.write(ID, FULL, 1, null);
    for (int length = 0; length < bytes.length; length++) {
      assertInstanceOf(FollowUpReading.Damaged.class, format.read(Arrays.copyOf(bytes, length)));
    }
  }

  @Test
  void noFlippedBitGoesUnseen() {
    byte[] bytes = format.write(ID, FULL, 1, null);
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      if (format.read(flipped) instanceof FollowUpReading.Whole whole) {
        assertFalse(whole.body().isIntact(), "bit " + bit);
      }
    }
  }

  /// Whoever takes it for a year is told what it is.
  @Test
  void itIsNoYear() {
    Reading.Damaged damaged =
        assertInstanceOf(
            Reading.Damaged.class,
            new AssessmentFormat("1.2.3").read(format.write(ID, FULL, 1, null)));
    assertEquals(List.of(Problem.of("", Problem.Code.FOLLOW_UP_FILE)), damaged.problems());
    assertInstanceOf(
        FollowUpReading.Damaged.class,
        format.read(new AssessmentFormat("1.2.3").write(FullAssessment.build())));
  }

  private FollowUpReading.Whole whole(byte[] bytes) {
    return assertInstanceOf(FollowUpReading.Whole.class, format.read(bytes));
  }

  private static FreeText text(String text) {
    return new FreeText(text, Language.FR);
  }
}
