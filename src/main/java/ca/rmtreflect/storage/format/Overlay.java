package ca.rmtreflect.storage.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Lays a change over a file without touching the rest of it.
///
/// `file` is what stands in the file, `before` how this program would have written what it
/// understood of that, `after` what it wants to write now. Where the latter two agree, the file
/// keeps what it has, to the letter: unknown members, words of a newer program. Only where they
/// differ does the new take the place of the old.
final class Overlay {

  private static final List<String> KEYS = List.of("id", "item", "checkpoint");

  private Overlay() {}

  static ObjectNode objects(ObjectNode file, ObjectNode before, ObjectNode after) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    lay(members(file), members(before), members(after)).forEach(result::set);
    return result;
  }

  private static JsonNode nodes(JsonNode file, @Nullable JsonNode before, JsonNode after) {
    if (after.equals(before)) {
      return file;
    }
    if (file instanceof ObjectNode f
        && before instanceof ObjectNode b
        && after instanceof ObjectNode a) {
      return objects(f, b, a);
    }
    if (file instanceof ArrayNode f
        && before instanceof ArrayNode b
        && after instanceof ArrayNode a) {
      return lists(f, b, a);
    }
    return after;
  }

  private static JsonNode lists(ArrayNode file, ArrayNode before, ArrayNode after) {
    if (!areKeyed(file) || !areKeyed(before) || !areKeyed(after)) {
      return after;
    }
    ArrayNode result = JsonNodeFactory.instance.arrayNode();
    lay(elements(file), elements(before), elements(after)).values().forEach(result::add);
    return result;
  }

  /// What is new in its own order, and each thing that only the file knows behind the one that it
  /// followed there.
  private static SequencedMap<String, JsonNode> lay(
      SequencedMap<String, JsonNode> file,
      SequencedMap<String, JsonNode> before,
      SequencedMap<String, JsonNode> after) {
    Map<String, List<String>> followers = new HashMap<>();
    String leader = "";
    for (String name : file.keySet()) {
      if (after.containsKey(name)) {
        leader = name;
      } else if (!before.containsKey(name)) {
        followers.computeIfAbsent(leader, key -> new ArrayList<>()).add(name);
      }
    }
    SequencedMap<String, JsonNode> result = new LinkedHashMap<>();
    followers.getOrDefault("", List.of()).forEach(name -> copy(name, file, result));
    after.forEach((name, node) -> {
      JsonNode old = file.get(name);
      result.put(name, old == null ? node : nodes(old, before.get(name), node));
      followers.getOrDefault(name, List.of()).forEach(follower -> copy(follower, file, result));
    });
    return result;
  }

  private static void copy(
      String name, Map<String, JsonNode> file, SequencedMap<String, JsonNode> result) {
    JsonNode node = file.get(name);
    if (node != null) {
      result.put(name, node);
    }
  }

  private static SequencedMap<String, JsonNode> members(ObjectNode object) {
    SequencedMap<String, JsonNode> members = new LinkedHashMap<>();
    object.forEachEntry(members::put);
    return members;
  }

  private static SequencedMap<String, JsonNode> elements(ArrayNode list) {
    SequencedMap<String, JsonNode> elements = new LinkedHashMap<>();
    list.forEach(element -> elements.put(key(element), element));
    return elements;
  }

  private static boolean areKeyed(ArrayNode list) {
    return list.valueStream().noneMatch(element -> key(element).isEmpty());
  }

  private static String key(JsonNode element) {
    return KEYS.stream()
        .map(name -> element.path(name).stringValue(""))
        .filter(key -> !key.isEmpty())
        .findFirst()
        .orElse("");
  }
}
