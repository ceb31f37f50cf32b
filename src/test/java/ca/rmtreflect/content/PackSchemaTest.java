package ca.rmtreflect.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.rmtreflect.domain.assessment.AccountField;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema documents the format and says as much of it as a schema can.
class PackSchemaTest {

  private static final Path SHIPPED = Path.of("resources", "packs", PackCatalog.ONTARIO, "2026.1");
  private static final Path FILE = SHIPPED.resolve("pack.schema.json");

  static List<BrokenPack> brokenInStructure() throws IOException {
    return BrokenPack.allOf(BrokenPack.STRUCTURE);
  }

  static List<BrokenPack> brokenInMeaning() throws IOException {
    return BrokenPack.allOf(BrokenPack.MEANING);
  }

  @Test
  void soundPacksPass() throws IOException {
    assertEquals(List.of(), errors(MinimalPack.text()));
    assertEquals(List.of(), errors(Files.readString(OverTimePacks.file("2026.1"))));
    assertEquals(List.of(), errors(Files.readString(OverTimePacks.file("2027.1"))));
    assertEquals(List.of(), errors(Files.readString(SHIPPED.resolve("pack.json"))));
  }

  @ParameterizedTest
  @MethodSource("brokenInStructure")
  void whatIsBrokenInStructureFails(BrokenPack broken) throws IOException {
    assertFalse(errors(broken.json().toString()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("brokenInMeaning")
  void whatIsBrokenInMeaningAlonePasses(BrokenPack broken) throws IOException {
    assertEquals(List.of(), errors(broken.json().toString()));
  }

  @Test
  void everyMemberIsDescribed() throws IOException {
    List<String> bare = new ArrayList<>();
    collectBare("", new JsonMapper().readTree(Files.readString(FILE)), bare);
    assertEquals(List.of(), bare);
  }

  @Test
  void accountFieldsAreThoseOfTheProgram() throws IOException {
    List<String> fields =
        Arrays.stream(AccountField.values())
            .filter(field -> field.kind() == AccountField.Kind.CHOICE)
            .map(AccountField::slug)
            .toList();
    JsonNode schema = new JsonMapper().readTree(Files.readString(FILE));
    JsonNode offered = schema.at("/$defs/condition/oneOf/2/properties/field/enum");
    assertEquals(fields, offered.valueStream().map(JsonNode::stringValue).toList());
  }

  /// Members that say nothing of themselves, but for those in tests of a condition.
  private static void collectBare(String pointer, JsonNode node, List<String> bare) {
    if (pointer.contains("/if/")) {
      return;
    }
    boolean members = pointer.endsWith("/properties");
    node.forEachEntry((name, child) -> {
      if (members && !child.has("description")) {
        bare.add(pointer + "/" + name);
      }
      collectBare(pointer + "/" + name, child, bare);
    });
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collectBare(pointer + "/" + i, node.get(i), bare);
      }
    }
  }

  private static List<Error> errors(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(FILE), InputFormat.JSON);
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
