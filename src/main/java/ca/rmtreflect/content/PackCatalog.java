package ca.rmtreflect.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.resource.Resources;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The packs that the program ships, every version for ever, so that an old year opens as it was.
///
/// A class path cannot be listed, so `packs/index.txt` names them, one `id/version` a line; a test
/// compares it with the folders. Each pack is read once, when it is first asked for.
public final class PackCatalog {

  /// The questionnaire that a new year begins with.
  public static final String ONTARIO = "rmt-social-media-ontario";

  private static final PackCatalog SHIPPED = new PackCatalog(name -> Resources.bytes("/" + name));

  private final Function<String, byte[]> resources;
  private final List<Key> keys;
  private final Map<Key, Pack> loaded = new ConcurrentHashMap<>();

  /// A catalogue over resources by name, such as `packs/index.txt`.
  PackCatalog(Function<String, byte[]> resources) {
    this.resources = resources;
    keys = new String(resources.apply("packs/index.txt"), UTF_8).lines().map(Key::of).toList();
  }

  /// The packs within the program.
  public static PackCatalog shipped() {
    return SHIPPED;
  }

  /// The newest pack for a year that begins now.
  public Pack newest() {
    return newest(ONTARIO)
        .orElseThrow(() -> new IllegalStateException("the program lacks the pack " + ONTARIO));
  }

  /// The newest version of a pack; empty when the program has none of that id.
  public Optional<Pack> newest(String id) {
    return keys.stream()
        .filter(key -> key.id.equals(id))
        .max(Comparator.comparing(Key::version))
        .map(this::load);
  }

  /// One version of a pack; empty when it came with a newer program or with another one.
  public Optional<Pack> find(String id, String version) {
    return keys.stream()
        .filter(key -> key.id.equals(id) && key.version.toString().equals(version))
        .findFirst()
        .map(this::load);
  }

  /// The pack that an assessment answers, by id and version. Its digest may differ from the
  /// reference's only where somebody edited one of the two.
  public Optional<Pack> find(PackReference reference) {
    return find(reference.id(), reference.version());
  }

  /// The questionnaire to show a year with: the pack that it answers or, where that is not here,
  /// what the year itself says of its questions.
  public Pack shown(Assessment year) {
    return find(year.pack())
        .orElseGet(
            () -> RecordedQuestions.of(year, newest(year.pack().id()).orElseGet(this::newest)));
  }

  /// A year with that questionnaire, ready to be compared.
  public EvaluatedYear evaluated(FollowedYear year) {
    return EvaluatedYear.of(shown(year.assessment()), year);
  }

  /// Every link of every pack, as the records print them.
  public Set<String> links() {
    return keys.stream()
        .flatMap(key -> load(key).sources().stream())
        .flatMap(source -> source.links().values().stream())
        .map(URI::toString)
        .collect(Collectors.toSet());
  }

  private Pack load(Key key) {
    return loaded.computeIfAbsent(key, this::read);
  }

  private Pack read(Key key) {
    Pack pack =
        switch (PackReader.read(resources.apply("packs/" + key + "/pack.json"))) {
          case PackReading.Whole(var whole) -> whole;
          case PackReading.Broken(var problems) ->
              throw new IllegalStateException("the pack " + key + " is broken: " + problems);
        };
    if (!key.toString().equals(pack.id() + "/" + pack.version())) {
      throw new IllegalStateException("the pack " + key + " calls itself " + pack.reference());
    }
    return pack;
  }

  private record Key(String id, Version version) {

    static Key of(String line) {
      int slash = line.indexOf('/');
      return new Key(line.substring(0, slash), Version.of(line.substring(slash + 1)).orElseThrow());
    }

    @Override
    public String toString() {
      return id + "/" + version;
    }
  }
}
