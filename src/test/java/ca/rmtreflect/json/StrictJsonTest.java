package ca.rmtreflect.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is not one JSON object of a bounded size is refused, with the place.
class StrictJsonTest {

  private static final int MOST_BYTES = 16 * 1024 * 1024;

  @ParameterizedTest
  @Hazard({36, 38, 39})
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          ``              | EMPTY_FILE
          `  \t `         | EMPTY_FILE
          null            | EXPECTED_OBJECT
          []              | EXPECTED_OBJECT
          "x"             | EXPECTED_OBJECT
          7               | EXPECTED_OBJECT
          {"a":1,"a":2}   | DUPLICATE_MEMBER
          {"a":{"b":1,"b":1}} | DUPLICATE_MEMBER
          {"a":1}{"a":2}  | TRAILING_CONTENT
          {"a":1} x       | TRAILING_CONTENT
          {"a":1          | NOT_JSON
          {'a':1}         | NOT_JSON
          {"a":01}        | NOT_JSON
          {"a":NaN}       | NOT_JSON
          {"a":1,}        | NOT_JSON
          {"a":1} // x    | TRAILING_CONTENT
          {"a":1e99999999999} | TOO_LONG
          """)
  void whatIsNoJsonObjectIsRefused(String text, Code code) {
    assertEquals(code, codeOf(text));
  }

  @Test
  @Hazard(36)
  void aRunOfZerosIsRefused() {
    assertEquals(Code.NOT_JSON, problems(new byte[4096]).getFirst().code());
  }

  @Test
  void aProblemInTheTextHasALineAndAColumn() {
    Problem problem = problems("{\n  \"a\": 1,\n  \"a\": 2\n}".getBytes(UTF_8)).getFirst();
    assertEquals(List.of("a", "3", "8"), problem.values());
  }

  @Test
  @Hazard(43)
  void hostileSizesAreRefusedAtOnce() {
    assertEquals(Code.TOO_DEEP, codeOf("{\"a\":" + "[".repeat(1_000_000)));
    assertEquals(Code.TOO_LONG, codeOf("{\"a\":" + "9".repeat(10_000_000) + "}"));
    assertEquals(Code.TOO_LONG, codeOf("{\"" + "n".repeat(201) + "\":1}"));
    assertEquals(Code.TOO_LONG, codeOf("{\"a\":\"" + "x".repeat(1_000_001) + "\"}"));
    assertEquals(Code.TOO_LARGE, problems(new byte[MOST_BYTES + 1]).getFirst().code());
    String deepest = "{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}";
    assertEquals(List.of(), problems(deepest.getBytes(UTF_8)));
  }

  private static Code codeOf(String text) {
    return problems(text.getBytes(UTF_8)).getFirst().code();
  }

  private static List<Problem> problems(byte[] bytes) {
    Problems problems = new Problems();
    var _ = StrictJson.read(bytes, MOST_BYTES, problems);
    return problems.found();
  }
}
