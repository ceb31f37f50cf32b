package ca.rmtreflect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands say how much may identify a client, without the words, and go on.
final class HintsTest extends CommandCase {

  private static final FreeText WORDS = new FreeText("Jane Doe, my client, wrote it.", Language.EN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2 notes may identify a client",
        "fr | 2 notes pourraient faire reconnaître une cliente ou un client"
      })
  void whatMayPointToAClientIsSaidAndStopsNothing(String language, String sentence)
      throws IOException {
    Path file = telling();
    Path to = folder.resolve("record");
    List<String> export =
        List.of("--messages", language, "export", file.toString(), "--to", to.toString());
    assertEquals(ExitCode.DONE, run(export.toArray(String[]::new)));
    assertEquals(sentence, err.toString().strip());
    assertFalse(out.toString().contains("client"));
    assertEquals(ExitCode.DONE, run("--messages", language, "check", file.toString()));
    assertTrue(out.toString().contains(sentence), out::toString);
    String pdf = to.resolve("rmt-reflect-2026-" + language + ".pdf").toString();
    assertEquals(ExitCode.DONE, run("--messages", language, "check", pdf));
    assertTrue(out.toString().contains(sentence), out::toString);
    assertFalse(out.toString().contains("Jane Doe"));
  }

  @Test
  void whatWasEnteredLaterIsReadWhereItGoesOut() throws IOException {
    Path file = telling();
    AssessmentFormat format = new AssessmentFormat("1.2.3");
    if (format.read(Files.readAllBytes(file)) instanceof Reading.Whole(var year, _)) {
      FollowUp later =
          FollowUp.NONE
              .with(
                  year.goals().getFirst(),
                  year.goals().getFirst().with(Goal.Part.OUTCOME, WORDS),
                  LocalDate.of(2027, 1, 5))
              .withChangedAt(Instant.parse("2027-01-05T15:00:00Z"));
      Files.write(
          folder.resolve("telling.later.json"),
          format.followUps().write(year.id(), later, 1, null));
    }
    String to = folder.resolve("record").toString();
    run("export", file.toString(), "--to", to);
    assertEquals("3 notes may identify a client", err.toString().strip());
    run("export", file.toString(), "--to", to, "--format", "json", "--overwrite");
    assertEquals("2 notes may identify a client", err.toString().strip());
  }

  @Test
  void whatIsLeftOutIsNotWarnedOf() throws IOException {
    Path file = telling();
    String to = folder.resolve("record").toString();
    run("export", file.toString(), "--to", to, "--without-notes");
    assertEquals("1 note may identify a client", err.toString().strip());
    run("export", file.toString(), "--to", to, "--part", "accounts");
    assertEquals("", err.toString());
  }

  /// A name in a note and in a goal.
  private Path telling() throws IOException {
    AssessmentFormat format = new AssessmentFormat("1.2.3");
    Path file = folder.resolve("telling.json");
    if (format.read(Files.readAllBytes(example("solo"))) instanceof Reading.Whole(var year, _)) {
      Answer answer = year.answers().firstEntry().getValue();
      Assessment telling =
          year.withAnswer(answer.withNote(WORDS)).withGoals(List.of(new Goal("goal", WORDS, null)));
      Files.write(file, format.write(telling));
    }
    return file;
  }
}
