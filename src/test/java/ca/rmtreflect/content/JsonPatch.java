package ca.rmtreflect.content;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One step of a JSON patch (RFC 6902): add, replace or remove.
final class JsonPatch {

  private JsonPatch() {}

  /// The patched tree; the tree that was given is changed unless the whole of it is replaced.
  static JsonNode apply(JsonNode tree, JsonNode step) {
    JsonPointer path = JsonPointer.compile(step.get("path").stringValue());
    if (path.matches()) {
      return step.get("value");
    }
    String operation = step.get("op").stringValue();
    if (tree.at(path).isMissingNode() != operation.equals("add")) {
      throw new IllegalArgumentException(operation + " does not fit what stands at " + path);
    }
    switch (tree.at(path.head())) {
      case ObjectNode object -> inObject(object, path.last().getMatchingProperty(), step);
      case ArrayNode array -> inArray(array, path.last().getMatchingIndex(), step);
      default -> throw new IllegalArgumentException("nothing can stand at " + path);
    }
    return tree;
  }

  private static void inObject(ObjectNode object, String name, JsonNode step) {
    if (step.get("op").stringValue().equals("remove")) {
      object.remove(name);
    } else {
      object.set(name, step.get("value"));
    }
  }

  private static void inArray(ArrayNode array, int index, JsonNode step) {
    switch (step.get("op").stringValue()) {
      case "remove" -> array.remove(index);
      case "add" -> array.insert(index, step.get("value"));
      default -> array.set(index, step.get("value"));
    }
  }
}
