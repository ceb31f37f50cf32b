package ca.rmtreflect.content;

import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The newest pack, as it is read and as it stands in its file.
record ShippedPack(Pack pack, JsonNode json) {

  static ShippedPack newest() throws IOException {
    Pack pack = PackCatalog.shipped().newest();
    Path file = Path.of("resources", "packs", pack.id(), pack.version(), "pack.json");
    return new ShippedPack(pack, new JsonMapper().readTree(Files.readString(file)));
  }

  List<String> checkpoints() {
    return pack.checkpoints().stream().map(Item::id).toList();
  }

  /// Every text that is in two languages, in the order of the file.
  List<TwoTexts> texts() {
    List<TwoTexts> texts = new ArrayList<>();
    collect("", json, texts);
    return texts;
  }

  private static void collect(String pointer, JsonNode node, List<TwoTexts> texts) {
    if (node.path("en").isString() && node.path("fr").isString() && !pointer.endsWith("/link")) {
      texts.add(new TwoTexts(pointer, node.get("en").stringValue(), node.get("fr").stringValue()));
    } else if (node.isObject()) {
      node.forEachEntry((name, child) -> collect(pointer + "/" + name, child, texts));
    } else {
      for (int i = 0; i < node.size(); i++) {
        collect(pointer + "/" + i, node.get(i), texts);
      }
    }
  }

  /// A text in both languages and where it stands.
  record TwoTexts(String pointer, String en, String fr) {}
}
