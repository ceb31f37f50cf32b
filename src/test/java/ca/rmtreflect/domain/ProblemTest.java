package ca.rmtreflect.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Problem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void valuesOfAnyKindAreKeptAsText() {
    Problem problem = Problem.of("/sources/0", Code.TOO_FEW, 1, "2");
    assertEquals(new Problem("/sources/0", Code.TOO_FEW, List.of("1", "2")), problem);
  }

  @Test
  void nothingThatATerminalObeysIsPassedOn() {
    Problem problem = Problem.of("/a\u001b[2J", Code.BAD_ID, "x\n\u202ey\ud800\u2028é\ud83d\ude00");
    assertEquals("/a\ufffd[2J", problem.pointer());
    assertEquals(List.of("x\ufffd\ufffdy\ufffd\ufffdé\ud83d\ude00"), problem.values());
  }

  @Test
  void whatIsTooLongIsCutBetweenCharacters() {
    String faces = "\ud83d\ude00".repeat(201);
    Problem problem = Problem.of("/" + "a".repeat(1000), Code.BAD_ID, faces);
    assertEquals("\ud83d\ude00".repeat(200) + "…", problem.values().getFirst());
    assertEquals("/" + "a".repeat(999) + "…", problem.pointer());
  }
}
