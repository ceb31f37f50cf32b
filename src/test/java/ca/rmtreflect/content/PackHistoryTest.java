package ca.rmtreflect.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ca.rmtreflect.domain.pack.Change;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.ItemChange;
import ca.rmtreflect.domain.pack.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The change log of a pack says all that became of its questions since the version before, and no
/// version that was ever shipped is missing.
class PackHistoryTest {

  /// Every version that a release has had. A line is only ever added.
  private static final Path EVER =
      Path.of("src", "test", "resources", "packs", "frozen", "ever-shipped.txt");

  @Test
  void aLaterPackTellsWhatItChanged() {
    Pack first = OverTimePacks.first();
    Pack later = OverTimePacks.later();
    Set<String> actual = differences(first, later);
    assertEquals(
        Set.of(
            "added made-images",
            "dropped old-forum",
            "reworded photos-asked",
            "editorial credit-given"),
        actual);
    assertEquals(actual, told(first, later));
    assertEquals(
        "L’ancien forum",
        Optional.ofNullable(
                later.changesSince("2026.1").getFirst().items().stream()
                    .filter(item -> item.kind() == ItemChange.Kind.DROPPED)
                    .findFirst()
                    .orElseThrow()
                    .title())
            .orElseThrow()
            .fr());
  }

  @Test
  void nothingIsToldSinceTheSameOrAnUnknownVersion() {
    assertEquals(List.of(), OverTimePacks.later().changesSince("2027.1"));
    assertEquals(List.of(), OverTimePacks.later().changesSince("2031.1"));
    assertEquals(1, OverTimePacks.later().changesSince("2026.1").size());
  }

  @Test
  void everyShippedPackTellsWhatItChangedSinceTheOneBefore() throws IOException {
    PackCatalog catalog = PackCatalog.shipped();
    Pack before = null;
    for (String line : Files.readAllLines(Path.of("resources", "packs", "index.txt"))) {
      Pack pack =
          catalog.find(PackCatalog.ONTARIO, line.substring(line.indexOf('/') + 1)).orElseThrow();
      if (before != null) {
        assertEquals(differences(before, pack), told(before, pack), line);
      }
      before = pack;
    }
    assertEquals(before, catalog.newest(), "the versions are listed in their order");
  }

  @Test
  void everyVersionThatWasEverShippedIsStillThere() throws IOException {
    List<String> index = Files.readAllLines(Path.of("resources", "packs", "index.txt"));
    List<String> gone = new ArrayList<>(Files.readAllLines(EVER));
    assertNotEquals(List.of(), gone);
    gone.removeAll(index);
    assertEquals(List.of(), gone, "a pack stays in the program for ever, as old years need it");
  }

  private static Set<String> differences(Pack first, Pack later) {
    Set<String> found = new TreeSet<>();
    for (Item item : later.items().toList()) {
      Item former = first.item(item.id()).orElse(null);
      if (former == null) {
        found.add("added " + item.id());
      } else if (former.revision() != item.revision()) {
        found.add("reworded " + item.id());
      } else if (!former.equals(item)) {
        found.add("editorial " + item.id());
      }
    }
    first
        .items()
        .filter(item -> later.item(item.id()).isEmpty())
        .forEach(item -> found.add("dropped " + item.id()));
    return found;
  }

  private static Set<String> told(Pack first, Pack later) {
    List<Change> changes = later.changesSince(first.version());
    Set<String> told = new TreeSet<>();
    changes.stream()
        .flatMap(change ->
            Stream.concat(
                change.items().stream()
                    .map(item -> item.kind().name().toLowerCase(Locale.ROOT) + " " + item.item()),
                change.editorial().stream().map(item -> "editorial " + item)))
        .forEach(told::add);
    return told;
  }
}
