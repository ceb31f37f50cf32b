package ca.rmtreflect.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.example.ExampleProfile;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.MessageFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every text that the program shows or writes, in both languages.
final class ProductTexts {

  private ProductTexts() {}

  /// All of them, each once: what the record repeats from the other files is left out.
  static List<ProductText> all() throws IOException {
    Map<String, ProductText> all = new LinkedHashMap<>();
    Stream.of(pack(), messages(), samples(), RecordTexts.all())
        .flatMap(List::stream)
        .forEach(text -> all.putIfAbsent(text.language() + text.text(), text));
    return List.copyOf(all.values());
  }

  /// The newest question pack.
  static List<ProductText> pack() throws IOException {
    Pack pack = PackCatalog.shipped().newest();
    return read("pack", Path.of("resources", "packs", pack.id(), pack.version(), "pack.json"));
  }

  /// The words of the window, the commands and the record's frame, once for each number that
  /// changes them.
  static List<ProductText> messages() throws IOException {
    List<ProductText> texts = new ArrayList<>();
    for (Language language : Language.values()) {
      MessageFile.of(language)
          .patterns()
          .forEach((key, pattern) ->
              FilledPattern.of(pattern, language)
                  .forEach(text -> texts.add(new ProductText(key, language, text))));
    }
    return texts;
  }

  /// The sample reflections.
  static List<ProductText> samples() throws IOException {
    List<ProductText> texts = new ArrayList<>();
    for (ExampleProfile profile : ExampleProfile.values()) {
      String name = Slug.of(profile) + ".json";
      texts.addAll(read(name, Path.of("resources", "examples", name)));
    }
    return texts;
  }

  private static List<ProductText> read(String name, Path file) throws IOException {
    List<ProductText> texts = new ArrayList<>();
    collect(name + " ", new JsonMapper().readTree(Files.readString(file, UTF_8)), texts);
    return texts;
  }

  private static void collect(String place, JsonNode node, List<ProductText> texts) {
    if (node.path("en").isString() && node.path("fr").isString()) {
      if (!place.endsWith("/link")) {
        for (Language language : Language.values()) {
          texts.add(new ProductText(place, language, node.get(language.code()).stringValue()));
        }
      }
    } else if (node.isObject()) {
      node.forEachEntry((name, child) -> collect(place + "/" + name, child, texts));
    } else {
      for (int i = 0; i < node.size(); i++) {
        collect(place + "/" + node.get(i).path("id").asString("" + i), node.get(i), texts);
      }
    }
  }
}
