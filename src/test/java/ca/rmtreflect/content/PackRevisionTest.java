package ca.rmtreflect.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.content.ShippedPack.TwoTexts;
import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.domain.pack.Card;
import ca.rmtreflect.domain.pack.Change;
import ca.rmtreflect.domain.pack.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// No item changes its words in silence: its revision rises, or the change log calls the change
/// editorial.
///
/// `frozen/<id>.txt` holds what the items said when they were last frozen. A pack that is not
/// released yet, and a release, freeze them anew.
class PackRevisionTest {

  private static final String FREEZE = "mvn -q test -Dtest=PackRevisionTest -Dpack.freeze=true";
  private static final Path FILE =
      Path.of("src", "test", "resources", "packs", "frozen", PackCatalog.ONTARIO + ".txt");

  @Test
  void noShippedTextChangedInSilence() throws IOException {
    List<Frozen> now = now(ShippedPack.newest());
    if (Boolean.getBoolean("pack.freeze")) {
      Files.writeString(FILE, String.join("\n", now.stream().map(Frozen::line).toList()) + "\n");
    }
    List<String> silent = silentChanges(Files.readAllLines(FILE), now, editorial());
    assertEquals(
        List.of(),
        silent,
        "Raise the revision, or name the item under “editorial”. Before a release: " + FREEZE);
  }

  @Test
  void aChangeOfWordsIsSeenUnlessItIsOwnedUpTo() {
    List<String> frozen = List.of("kind-words 2 aaaa", "name 1 bbbb", "gone 1 cccc");
    assertEquals(
        List.of(), silentChanges(frozen, items("kind-words 2 aaaa", "name 1 bbbb"), List.of()));
    assertEquals(
        List.of("kind-words"), silentChanges(frozen, items("kind-words 2 ffff"), List.of()));
    assertEquals(List.of(), silentChanges(frozen, items("kind-words 3 ffff"), List.of()));
    assertEquals(
        List.of(), silentChanges(frozen, items("kind-words 2 ffff"), List.of("kind-words")));
    assertEquals(
        List.of("name"), silentChanges(frozen, items("name 1 ffff"), List.of("kind-words")));
    assertEquals(
        List.of("kind-words"),
        silentChanges(frozen, items("kind-words 1 aaaa"), List.of("kind-words")),
        "a revision never falls");
    assertEquals(
        List.of("brand-new"),
        silentChanges(frozen, items("brand-new 1 dddd"), List.of()),
        "a new item is frozen with its first words");
  }

  private static List<String> silentChanges(
      List<String> frozen, List<Frozen> now, List<String> editorial) {
    Map<String, Frozen> before =
        frozen.stream().map(Frozen::of).collect(Collectors.toMap(Frozen::item, item -> item));
    List<String> silent = new ArrayList<>();
    for (Frozen item : now) {
      Frozen former = before.get(item.item());
      boolean told =
          former != null
              && (item.revision() > former.revision() || keepsItsMeaning(item, former, editorial));
      if (!told) {
        silent.add(item.item());
      }
    }
    return silent;
  }

  /// The same meaning, in the same words or in words that were only polished.
  private static boolean keepsItsMeaning(Frozen item, Frozen former, List<String> editorial) {
    boolean sameWords = item.digest().equals(former.digest());
    return item.revision() == former.revision() && (sameWords || editorial.contains(item.item()));
  }

  private static List<String> editorial() throws IOException {
    String version = ShippedPack.newest().pack().version();
    return ShippedPack.newest().pack().changeLog().stream()
        .filter(change -> change.version().equals(version))
        .map(Change::editorial)
        .flatMap(List::stream)
        .toList();
  }

  private static List<Frozen> now(ShippedPack shipped) {
    List<TwoTexts> texts = shipped.texts();
    List<Frozen> frozen = new ArrayList<>();
    for (int section = 0; section < shipped.pack().sections().size(); section++) {
      List<Item> items = shipped.pack().sections().get(section).items();
      for (int i = 0; i < items.size(); i++) {
        String place = "/sections/" + section + "/items/" + i + "/";
        frozen.add(new Frozen(items.get(i).id(), items.get(i).revision(), digest(place, texts)));
      }
    }
    Card card = Objects.requireNonNull(shipped.pack().card());
    frozen.add(new Frozen("card", card.revision(), digest("/card/", texts)));
    return frozen;
  }

  private static String digest(String place, List<TwoTexts> texts) {
    String words =
        texts.stream()
            .filter(text -> text.pointer().startsWith(place))
            .map(text ->
                text.pointer().substring(place.length()) + "\n" + text.en() + "\n" + text.fr())
            .collect(Collectors.joining("\n"));
    return Sha256.of(words.getBytes(UTF_8)).substring(0, 16);
  }

  private static List<Frozen> items(String... lines) {
    return List.of(lines).stream().map(Frozen::of).toList();
  }

  private record Frozen(String item, int revision, String digest) {

    static Frozen of(String line) {
      String[] parts = line.split(" ", -1);
      return new Frozen(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    String line() {
      return item + " " + revision + " " + digest;
    }
  }
}
