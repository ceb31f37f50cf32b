package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.json.Problems;
import ca.rmtreflect.json.StrictJson;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever stands in a file, it gives an assessment, a reason, or "newer", and a wrong value never
/// becomes another answer.
class StrictReadingTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final AssessmentFormat format = new AssessmentFormat("0.1.0");

  /// Where, the value put there (`-` takes the member out), what is said, and where.
  @ParameterizedTest
  @Hazard({47, 66})
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          /schema                     | "rmt-reflect/other"     | WRONG_SCHEMA     | /schema
          /schema                     | "rmt-reflect/pack"      | QUESTION_PACK    | ``
          /schema                     | "rmt-reflect/follow-up" | FOLLOW_UP_FILE   | ``
          /schema                     | -                       | MISSING_MEMBER   | ``
          /format                     | "1"                     | EXPECTED_INTEGER | /format
          /format                     | 0                       | TOO_SMALL        | /format
          /minReader                  | 1.0                     | EXPECTED_INTEGER | /minReader
          /minReader                  | 9                       | TOO_BIG          | /minReader
          /id                         | "../../x"               | BAD_ID           | /id
          /id                         | 7                       | EXPECTED_TEXT    | /id
          /seq                        | 1e3                     | EXPECTED_INTEGER | /seq
          /seq                        | 99999999999999999999    | TOO_BIG          | /seq
          /seq                        | 9007199254740993        | TOO_BIG          | /seq
          /seq                        | -99999999999999999999   | TOO_SMALL        | /seq
          /seq                        | -1                      | TOO_SMALL        | /seq
          /year                       | "2026"                  | EXPECTED_INTEGER | /year
          /year                       | 2026.7                  | EXPECTED_INTEGER | /year
          /year                       | 99999999999             | TOO_BIG          | /year
          /year                       | 10000                   | TOO_BIG          | /year
          /year                       | 0                       | TOO_SMALL        | /year
          /state                      | "done"                  | NOT_OFFERED      | /state
          /state                      | null                    | EXPECTED_TEXT    | /state
          /sample                     | "true"                  | EXPECTED_BOOLEAN | /sample
          /sample                     | 1                       | EXPECTED_BOOLEAN | /sample
          /sample                     | -                       | MISSING_MEMBER   | ``
          /startedOn                  | "22/11/2026"            | BAD_DATE         | /startedOn
          /finishedOn                 | "2026-02-30"            | BAD_DATE         | /finishedOn
          /finishedOn                 | 20261122                | EXPECTED_TEXT    | /finishedOn
          /changedAt                  | "2026-11-22 14:32"      | BAD_TIME         | /changedAt
          /changedAt                  | "+1000000000-12-31T23:59:59.999999999Z" | BAD_YEAR | /changedAt
          /changedAt                  | "9999-12-31T23:59:59-01:00" | BAD_YEAR     | /changedAt
          /changedAt                  | "0000-12-31T23:59:59Z"  | BAD_YEAR         | /changedAt
          /startedOn                  | "+10000-01-01"          | BAD_YEAR         | /startedOn
          /finishedOn                 | "-0044-03-15"           | BAD_YEAR         | /finishedOn
          /previous                   | "Last Year"             | BAD_ID           | /previous
          /pack                       | []                      | EXPECTED_OBJECT  | /pack
          /pack/digest                | -                       | MISSING_MEMBER   | /pack
          /profile                    | {}                      | EXPECTED_LIST    | /profile
          /profile                    | -                       | MISSING_MEMBER   | ``
          /profile/0                  | "own-practice"          | EXPECTED_OBJECT  | /profile/0
          /profile/0/item             | "registered-name"       | DUPLICATE_ID     | /profile/1/item
          /profile/0/value            | {}                      | MISSING_MEMBER   | /profile/0/value
          /profile/0/value/options    | "own-practice"          | EXPECTED_LIST    | /profile/0/value/options
          /profile/0/value/options/0  | 3                       | EXPECTED_TEXT    | /profile/0/value/options/0
          /profile/0/value/options/1  | "Own practice"          | BAD_ID           | /profile/0/value/options/1
          /profile/1/value/language   | "de"                    | NOT_OFFERED      | /profile/1/value/language
          /profile/1/value/text       | 12                      | EXPECTED_TEXT    | /profile/1/value/text
          /profile/0/question/fr      | -                       | MISSING_MEMBER   | /profile/0/question
          /profile/0/question/en      | " "                     | BLANK_TEXT       | /profile/0/question/en
          /accounts/0/id              | "account-2"             | DUPLICATE_ID     | /accounts/1/id
          /accounts/0/fields/reviews/options | ["sometimes"]    | NOT_OFFERED      | /accounts/0/fields/reviews/options
          /accounts/0/fields/reviews  | "on"                    | EXPECTED_OBJECT  | /accounts/0/fields/reviews
          /accounts/0/fields/name     | {"text": "x"}           | MISSING_MEMBER   | /accounts/0/fields/name
          /accounts/0/fields/last-looked | {"date": "+999999999-12-31"} | BAD_YEAR | /accounts/0/fields/last-looked/date
          /accountsComplete           | null                    | EXPECTED_BOOLEAN | /accountsComplete
          /carried                    | []                      | EXPECTED_OBJECT  | /carried
          /carried/year               | -                       | MISSING_MEMBER   | /carried
          /carried/answers/0/value    | "maybe"                 | NOT_OFFERED      | /carried/answers/0/value
          /carried/accounts           | {}                      | EXPECTED_LIST    | /carried/accounts
          /answers/0/checkpoint       | -                       | MISSING_MEMBER   | /answers/0
          /answers/0/revision         | "1"                     | EXPECTED_INTEGER | /answers/0/revision
          /answers/0/value            | "maybe"                 | NOT_OFFERED      | /answers/0/value
          /answers/0/value            | 3                       | EXPECTED_TEXT    | /answers/0/value
          /answers/0/value            | true                    | EXPECTED_TEXT    | /answers/0/value
          /answers/0/note             | "a text alone"          | EXPECTED_OBJECT  | /answers/0/note
          /answers/0/marked           | -                       | MISSING_MEMBER   | /answers/0
          /answers/0/answeredOn       | "yesterday"             | BAD_DATE         | /answers/0/answeredOn
          /answers/0/confirmedOn      | "0000-01-01"            | BAD_YEAR         | /answers/0/confirmedOn
          /reflections/1/value/date   | "soon"                  | BAD_DATE         | /reflections/1/value/date
          /reflections/1/value/date   | "+10000-01-01"          | BAD_YEAR         | /reflections/1/value/date
          /goals/0/due                | "+10000-01-01"          | BAD_YEAR         | /goals/0/due
          /goals/0/id                 | "goal-2"                | DUPLICATE_ID     | /goals/1/id
          /goals/0/text/text          | -                       | MISSING_MEMBER   | /goals/0/text
          /actions/0/state            | "later"                 | NOT_OFFERED      | /actions/0/state
          /actions/0/origin/type      | "dream"                 | NOT_OFFERED      | /actions/0/origin/type
          /actions/1/origin/gap       | "none"                  | NOT_OFFERED      | /actions/1/origin/gap
          /declaration                | -                       | MISSING_MEMBER   | ``
          /declaration/date           | "+10000-01-01"          | BAD_YEAR         | /declaration/date
          /declaration/name           | null                    | EXPECTED_TEXT    | /declaration/name
          """,
      delimiter = '|')
  void aWrongValueIsNamedWithItsPlace(String where, String value, Code code, String pointer) {
    ObjectNode file = fullFile();
    put(file, JsonPointer.compile(where), value);
    List<Problem> problems = problems(StrictJson.print(file));
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(code, problems.getFirst().code());
    assertEquals(pointer, problems.getFirst().pointer());
  }

  @Test
  void allProblemsAreNamedAtOnce() {
    ObjectNode file = fullFile();
    put(file, JsonPointer.compile("/year"), "\"2026\"");
    put(file, JsonPointer.compile("/answers/0/value"), "\"maybe\"");
    put(file, JsonPointer.compile("/declaration/date"), "\"x\"");
    assertEquals(
        List.of("/year", "/answers/0/value", "/declaration/date"),
        problems(StrictJson.print(file)).stream().map(Problem::pointer).toList());
  }

  @Test
  void aMillionProblemsAreNotAllListed() {
    ObjectNode file = fullFile();
    ArrayNode answers = file.putArray("answers");
    IntStream.range(0, 100_000).forEach(answers::add);
    List<Problem> problems = problems(StrictJson.print(file));
    assertEquals(101, problems.size());
    assertEquals(Code.MORE_PROBLEMS, problems.getLast().code());
  }

  @Test
  @Hazard(44)
  void onlyUtf8IsRead() {
    String text = new String(format.write(FullAssessment.build()), UTF_8);
    for (Charset other : List.of(UTF_16, UTF_16LE, Charset.forName("UTF-32BE"))) {
      assertInstanceOf(Reading.Damaged.class, format.read(text.getBytes(other)), other.name());
    }
    Problem problem = problems(text.getBytes(ISO_8859_1)).getFirst();
    assertEquals(Code.NOT_UTF_8, problem.code());
    assertTrue(Integer.parseInt(problem.values().getFirst()) > 100, problem.toString());
  }

  @Test
  @Hazard(44)
  void aByteOrderMarkIsForgivenButCountsAsAChange() {
    String text = "\ufeff" + new String(format.write(FullAssessment.build()), UTF_8);
    Reading.Whole whole = assertInstanceOf(Reading.Whole.class, format.read(text.getBytes(UTF_8)));
    assertEquals(FullAssessment.build(), whole.assessment());
    assertFalse(whole.body().isIntact());
    byte[] saved = format.write(whole.assessment(), 2, whole.body());
    assertEquals('{', saved[0]);
  }

  @Test
  void anEditByHandIsReadAndNoticed() {
    String text = new String(format.write(FullAssessment.build()), UTF_8);
    String edited = text.replace("Binder, tab 4", "Binder, tab 5");
    Reading.Whole whole =
        assertInstanceOf(Reading.Whole.class, format.read(edited.getBytes(UTF_8)));
    assertFalse(whole.body().isIntact());
    Reading.Whole unsealed =
        assertInstanceOf(Reading.Whole.class, format.read(StrictJson.print(fullFile())));
    assertFalse(unsealed.body().isIntact());
  }

  @Test
  @Hazard(49)
  void anyBytesGiveSomeReading() {
    Random random = new Random(3);
    byte[] whole = format.write(FullAssessment.build());
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = whole.clone();
      for (int change = 0; change < 1 + random.nextInt(4); change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Reading reading = format.read(bytes);
      if (reading instanceof Reading.Damaged(var problems)) {
        assertFalse(problems.isEmpty());
      }
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      assertInstanceOf(Reading.Damaged.class, format.read(noise));
    }
  }

  private List<Problem> problems(byte[] bytes) {
    return assertInstanceOf(Reading.Damaged.class, format.read(bytes)).problems();
  }

  private ObjectNode fullFile() {
    ObjectNode file =
        Objects.requireNonNull(
            StrictJson.read(
                format.write(FullAssessment.build()), AssessmentFormat.MOST_BYTES, new Problems()));
    file.remove(Seal.MEMBER);
    return file;
  }

  private static void put(ObjectNode file, JsonPointer where, String value) {
    JsonNode parent = file.at(Objects.requireNonNull(where.head()));
    String name = where.last().getMatchingProperty();
    if (value.equals("-")) {
      ((ObjectNode) parent).remove(name);
    } else if (parent instanceof ArrayNode list) {
      list.set(where.last().getMatchingIndex(), MAPPER.readTree(value));
    } else {
      ((ObjectNode) parent).set(name, MAPPER.readTree(value));
    }
  }
}
