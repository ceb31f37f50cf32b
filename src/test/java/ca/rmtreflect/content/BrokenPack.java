package ca.rmtreflect.content;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Problem.Code;
import ca.rmtreflect.domain.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The smallest pack with something broken in it, and the problems that must be told of it.
record BrokenPack(String name, JsonNode json, List<Problem> problems) {

  /// A schema can see what is wrong.
  static final Path STRUCTURE = folder().resolve("structure.json");

  /// The structure is sound: only a reader that knows what names mean can see it.
  static final Path MEANING = folder().resolve("meaning.json");

  private static final JsonMapper JSON = new JsonMapper();

  static List<BrokenPack> allOf(Path file) throws IOException {
    List<BrokenPack> packs = new ArrayList<>();
    for (JsonNode fixture : JSON.readTree(Files.readString(file))) {
      JsonNode json = JSON.readTree(MinimalPack.text());
      for (JsonNode step : fixture.get("patch")) {
        json = JsonPatch.apply(json, step);
      }
      packs.add(new BrokenPack(fixture.get("name").stringValue(), json, problems(fixture)));
    }
    return packs;
  }

  byte[] bytes() {
    return JSON.writeValueAsBytes(json);
  }

  @Override
  public String toString() {
    return name;
  }

  private static List<Problem> problems(JsonNode fixture) {
    List<Problem> problems = new ArrayList<>();
    for (JsonNode problem : fixture.get("problems")) {
      List<String> words = problem.valueStream().map(JsonNode::stringValue).toList();
      Code code = Slug.parse(Code.class, words.get(1)).orElseThrow();
      problems.add(new Problem(words.getFirst(), code, words.subList(2, words.size())));
    }
    return problems;
  }

  private static Path folder() {
    return Path.of("src", "test", "resources", "packs", "broken");
  }
}
