package ca.rmtreflect.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.domain.pack.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two versions of a small pack in place of the shipped one: the later one adds a question, drops
/// one, rewords one and corrects the spelling of one.
public final class OverTimePacks {

  private static final String FIRST = "2026.1";
  private static final String LATER = "2027.1";

  private OverTimePacks() {}

  static Path file(String version) {
    return Path.of("src", "test", "resources", "packs", "over-time", version + ".json");
  }

  public static Pack first() {
    return read(FIRST);
  }

  public static Pack later() {
    return read(LATER);
  }

  /// Both, as the program finds its own.
  public static PackCatalog catalog() {
    return catalog(FIRST, LATER);
  }

  /// Before the later one came.
  public static PackCatalog onlyTheFirst() {
    return catalog(FIRST);
  }

  public static PackCatalog withoutTheFirst() {
    return catalog(LATER);
  }

  private static PackCatalog catalog(String... versions) {
    String index =
        Stream.of(versions)
            .map(version -> PackCatalog.ONTARIO + "/" + version)
            .collect(Collectors.joining("\n"));
    return new PackCatalog(name ->
        name.equals("packs/index.txt")
            ? index.getBytes(UTF_8)
            : bytes(name.contains(FIRST) ? FIRST : LATER));
  }

  private static Pack read(String version) {
    return catalog().find(PackCatalog.ONTARIO, version).orElseThrow();
  }

  private static byte[] bytes(String version) {
    try {
      return Files.readAllBytes(file(version));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
