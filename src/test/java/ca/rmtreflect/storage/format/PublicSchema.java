package ca.rmtreflect.storage.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A schema that is published, as a program of others uses it.
record PublicSchema(JsonNode tree, Schema schema, Schema strict) {

  private static final JsonMapper JSON = new JsonMapper();

  static PublicSchema read(String name) throws IOException {
    String text = Files.readString(Path.of("resources", "schemas", name));
    JsonNode closed = JSON.readTree(text);
    close(closed);
    return new PublicSchema(JSON.readTree(text), schema(JSON.readTree(text)), schema(closed));
  }

  private static Schema schema(JsonNode tree) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(tree.toString(), InputFormat.JSON);
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(PublicSchema::close);
  }

  List<String> errors(String json) {
    return errors(schema, json);
  }

  /// Where no member is known that is not described.
  List<String> strictErrors(String json) {
    return errors(strict, json);
  }

  private static List<String> errors(Schema with, String json) {
    return with.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  /// The members that nobody described.
  List<String> bare() {
    List<String> bare = new ArrayList<>();
    collectBare("", tree, bare);
    return bare;
  }

  private static void collectBare(String pointer, JsonNode node, List<String> bare) {
    node.path("properties")
        .forEachEntry((name, child) -> {
          if (child.path("description").asString("").isBlank()) {
            bare.add(pointer + "/" + name);
          }
        });
    node.forEachEntry((name, child) -> collectBare(pointer + "/" + name, child, bare));
  }
}
