package ca.rmtreflect.storage.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.content.example.Examples;
import ca.rmtreflect.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The public schema of saved reflections says what the program writes, all of it, and refuses what
/// the program would refuse.
class AssessmentSchemaTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int RANDOM = 300;

  private static PublicSchema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    schema = PublicSchema.read("assessment.schema.json");
  }

  private static List<String> shipped() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Path.of("src", "test", "resources", "saves"))) {
      for (Path file : all.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        files.add(Files.readString(file));
      }
    }
    AssessmentFormat format = new AssessmentFormat("1.0.0");
    for (Language language : Language.values()) {
      for (ExampleProfile profile : ExampleProfile.values()) {
        files.add(
            new String(
                format.write(Examples.of(profile, language, PackCatalog.shipped().newest())),
                UTF_8));
      }
    }
    files.add(new String(format.write(FullAssessment.build()), UTF_8));
    return files;
  }

  @Test
  void everySampleAndEveryKeptFilePassesAndIsDescribed() throws IOException {
    List<String> files = shipped();
    assertTrue(files.size() > 8);
    for (String file : files) {
      assertEquals(List.of(), schema.errors(file));
      assertEquals(List.of(), schema.strictErrors(file), "a member that nobody described");
    }
  }

  @Test
  void whateverTheProgramWritesPassesAndIsDescribed() {
    AssessmentFormat format = new AssessmentFormat("1.0.0");
    RandomAssessment random = new RandomAssessment(69);
    for (int i = 0; i < RANDOM; i++) {
      String file = new String(format.write(random.next()), UTF_8);
      assertEquals(List.of(), schema.strictErrors(file), file);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/state | \"ended\"",
        "/year | \"2026\"",
        "/id | \"Not an id\"",
        "/answers/0/value | \"maybe\"",
        "/answers/0/marked | null",
        "/answers/0/question/fr | 1",
        "/accounts/0/fields/reviews/options | [\"fame\"]",
        "/actions/0/origin | {\"type\": \"dream\"}",
        "/goals/0/due | \"soon\"",
        "/sha256 | \"0\"",
        "/declaration | {}"
      })
  void whatTheProgramWouldRefuseFails(String pointer, String value) throws IOException {
    ObjectNode file = (ObjectNode) JSON.readTree(shipped().getFirst());
    int slash = pointer.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) file.at(pointer.substring(0, slash));
    parent.set(pointer.substring(slash + 1), JSON.readTree(value));
    assertFalse(schema.errors(file.toString()).isEmpty());
  }

  @Test
  void whatIsUnknownIsAllowedAsTheProgramKeepsIt() throws IOException {
    ObjectNode file = (ObjectNode) JSON.readTree(shipped().getFirst());
    file.put("later", 1);
    assertEquals(List.of(), schema.errors(file.toString()));
    assertFalse(schema.strictErrors(file.toString()).isEmpty());
  }

  @Test
  void everyMemberIsDescribed() {
    assertEquals(List.of(), schema.bare());
  }
}
