package ca.rmtreflect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A year that was begun from another one finds its answers in the folder and lays them beside its
/// own. Whatever became of that file, the year itself is open.
final class SecondYearTest extends FolderCase {

  private static final String FORMER_ID = "2025-1c2d3e4f";
  private static final Assessment FORMER = SampleYear.former(Language.EN).withId(FORMER_ID);

  @Test
  void theFormerAnswerIsBesideTheQuestionAndIsTakenOver() throws IOException {
    writeYear(FORMER_ID, FORMER);
    openSecondYear();
    await("the former year", state -> state.year().former() != null);
    Fx.pulse();
    assertEquals(
        FORMER.answers(), Objects.requireNonNull(state().year().former()).assessment().answers());
    hand().press("same");
    awaitSaved();
    program().close();
    assertEquals(AnswerValue.NOT_SURE, onDisk(ID).valueOf(QUESTION.checkpoint()).orElse(null));
    assertEquals(
        SampleYear.TODAY,
        Objects.requireNonNull(onDisk(ID).answers().get(QUESTION.checkpoint())).confirmedOn());
    assertEquals(FORMER.answers(), onDisk(FORMER_ID).answers(), "the former year is as it was");
  }

  @Test
  void aFormerYearThatCannotBeReadKeepsNobodyFromThisOne() throws IOException {
    Path former = writeYear(FORMER_ID, FORMER);
    Files.writeString(former, "{ torn", UTF_8);
    openSecondYear();
    assertTrue(hand().sees("same"), "what was brought stands in the year itself");
    hand().press("answer-yes");
    awaitSaved();
    assertNull(state().year().former());
    assertEquals(AnswerValue.YES, onDisk(ID).valueOf(QUESTION.checkpoint()).orElse(null));
  }

  private void openSecondYear() throws IOException {
    writeYear(ID, SampleYear.after(FORMER));
    start();
    open();
    Fx.run(() -> program().session().goTo(QUESTION));
    Fx.pulse();
  }
}
