package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.rmtreflect.domain.assessment.FollowUp;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The public schema of what was entered after a year was finished says what the program writes,
/// all of it, and refuses what the program would refuse.
class FollowUpSchemaTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static PublicSchema schema;

  private final FollowUpFormat format = new FollowUpFormat("1.0.0");

  @BeforeAll
  static void readSchema() throws IOException {
    schema = PublicSchema.read("follow-up.schema.json");
  }

  private String full() {
    return written(FollowUpFormatTest.FULL);
  }

  private String written(FollowUp followUp) {
    return new String(format.write("2026-7f3a9c1e", followUp, 1, null), UTF_8);
  }

  @Test
  void whatTheProgramWritesPassesAndIsDescribed() {
    FollowUp empty = FollowUp.NONE.withChangedAt(FollowUpFormatTest.FULL.changedAt());
    for (String file : List.of(full(), written(empty))) {
      assertEquals(List.of(), schema.errors(file));
      assertEquals(List.of(), schema.strictErrors(file), "a member that nobody described");
    }
  }

  /// Every member that is described is written where there is something to say.
  @Test
  void whatIsDescribedIsWritten() {
    for (String list : List.of("action", "goal")) {
      schema
          .tree()
          .at("/$defs/" + list + "/properties")
          .forEachEntry(
              (name, _) -> assertFalse(JSON.readTree(full()).findValues(name).isEmpty(), name));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/schema | \"rmt-reflect/assessment\"",
        "/minReader | 0",
        "/seq | -1",
        "/id | \"Not an id\"",
        "/changedAt | 5",
        "/actions | {}",
        "/actions/0/id | null",
        "/actions/0/state | \"maybe\"",
        "/actions/0/doneOn | \"soon\"",
        "/actions/0/note | \"words\"",
        "/actions/1/reason | {\"text\": \"Fermé\"}",
        "/actions/0/enteredOn | null",
        "/goals/0/outcome | {\"text\": 1, \"language\": \"en\"}",
        "/goals/0/closedOn | 2027",
        "/goals/1/reopened | \"yes\"",
        "/goals/1/enteredOn | \"2027\""
      })
  void whatTheProgramWouldRefuseFails(String pointer, String value) {
    ObjectNode file = (ObjectNode) JSON.readTree(full());
    int slash = pointer.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) file.at(pointer.substring(0, slash));
    parent.set(pointer.substring(slash + 1), JSON.readTree(value));
    assertFalse(schema.errors(file.toString()).isEmpty());
    assertInstanceOf(
        FollowUpReading.Damaged.class, format.read(file.toString().getBytes(UTF_8)), "and it does");
  }

  @ParameterizedTest
  @CsvSource({
    "schema",
    "format",
    "minReader",
    "program",
    "id",
    "seq",
    "changedAt",
    "actions",
    "goals"
  })
  void whatLacksAMemberFails(String member) {
    ObjectNode file = (ObjectNode) JSON.readTree(full());
    file.remove(member);
    assertFalse(schema.errors(file.toString()).isEmpty());
    assertInstanceOf(
        FollowUpReading.Damaged.class, format.read(file.toString().getBytes(UTF_8)), "and it does");
  }

  @Test
  void whatIsUnknownIsAllowedAsTheProgramKeepsIt() {
    ObjectNode file = (ObjectNode) JSON.readTree(full());
    file.put("mood", 1);
    assertEquals(List.of(), schema.errors(file.toString()));
    assertFalse(schema.strictErrors(file.toString()).isEmpty());
  }

  @Test
  void everyMemberIsDescribed() {
    assertEquals(List.of(), schema.bare());
  }
}
