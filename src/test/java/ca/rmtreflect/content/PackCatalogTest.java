package ca.rmtreflect.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.pack.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackCatalogTest {

  private static final Path PACKS = Path.of("resources", "packs");

  @Test
  void indexNamesEveryPackThereIs() throws IOException {
    try (Stream<Path> files = Files.walk(PACKS)) {
      List<String> folders =
          files
              .filter(file -> file.endsWith("pack.json"))
              .map(file -> PACKS.relativize(file.getParent()).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertEquals(folders, Files.readAllLines(PACKS.resolve("index.txt")));
    }
  }

  @Test
  void everyPackOfTheIndexIsFoundByItsReference() throws IOException {
    PackCatalog catalog = PackCatalog.shipped();
    for (String line : Files.readAllLines(PACKS.resolve("index.txt"))) {
      String[] parts = line.split("/", -1);
      Pack pack = catalog.find(parts[0], parts[1]).orElseThrow();
      assertEquals(parts[0], pack.id());
      assertEquals(parts[1], pack.version());
      assertEquals(
          Sha256.of(Files.readAllBytes(PACKS.resolve(line).resolve("pack.json"))), pack.digest());
      assertSame(pack, catalog.find(pack.reference()).orElseThrow());
    }
    assertEquals(
        Optional.empty(), catalog.find(new PackReference(PackCatalog.ONTARIO, "2020.1", "")));
    assertEquals(Optional.empty(), catalog.newest("elsewhere"));
  }

  @Test
  void newestIsByYearAndNumberNotByAlphabet() throws IOException {
    Map<String, byte[]> files =
        Map.of(
            "packs/index.txt",
            "minimal/2026.10\nminimal/2026.9\nminimal/2025.11\n".getBytes(UTF_8),
            "packs/minimal/2026.10/pack.json",
            MinimalPack.bytes("2026.10"));
    List<String> read = new ArrayList<>();
    PackCatalog catalog =
        new PackCatalog(name -> {
          read.add(name);
          return Optional.ofNullable(files.get(name)).orElseThrow();
        });
    assertEquals("2026.10", catalog.newest("minimal").orElseThrow().version());
    assertSame(
        catalog.newest("minimal").orElseThrow(), catalog.find("minimal", "2026.10").orElseThrow());
    assertEquals(List.of("packs/index.txt", "packs/minimal/2026.10/pack.json"), read);
  }

  @Test
  void aPackThatIsNotWhatItsFolderSaysIsRefused() throws IOException {
    byte[] index = "minimal/2026.2\n".getBytes(UTF_8);
    byte[] pack = MinimalPack.bytes("2026.1");
    PackCatalog catalog = new PackCatalog(name -> name.endsWith("txt") ? index : pack);
    assertThrows(IllegalStateException.class, () -> catalog.find("minimal", "2026.2"));
  }

  @Test
  void aBrokenPackNamesItsProblems() {
    byte[] index = "minimal/2026.2\n".getBytes(UTF_8);
    PackCatalog catalog =
        new PackCatalog(name -> name.endsWith("txt") ? index : "[]".getBytes(UTF_8));
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> catalog.find("minimal", "2026.2"));
    assertTrue(String.valueOf(refusal.getMessage()).contains("EXPECTED_OBJECT"));
  }
}
