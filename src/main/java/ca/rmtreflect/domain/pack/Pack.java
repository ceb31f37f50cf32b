package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.PackReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A version of the questionnaire: everything that is asked, and what it rests on, in both
/// languages.
///
/// A pack that exists is whole: the reader has resolved every reference. `digest` is the SHA-256 of
/// its bytes, in hex. `compiled` is the day on which it was written from copies of its sources;
/// `sourcesChecked` the day on which a person compared it with the sources themselves, if anyone
/// did. One without sources was put together from the file of a year.
public record Pack(
    String id,
    String version,
    String digest,
    LocalizedText title,
    LocalizedText basis,
    LocalDate compiled,
    @Nullable LocalDate sourcesChecked,
    List<Change> changeLog,
    List<Source> sources,
    List<Risk> risks,
    List<NamedCondition> conditions,
    List<Platform> platforms,
    List<Section> sections,
    @Nullable Card card) {

  public Pack {
    changeLog = List.copyOf(changeLog);
    sources = List.copyOf(sources);
    risks = List.copyOf(risks);
    conditions = List.copyOf(conditions);
    platforms = List.copyOf(platforms);
    sections = List.copyOf(sections);
  }

  /// A pack without a card for the wall.
  public Pack(
      String id,
      String version,
      String digest,
      LocalizedText title,
      LocalizedText basis,
      LocalDate compiled,
      @Nullable LocalDate sourcesChecked,
      List<Change> changeLog,
      List<Source> sources,
      List<Risk> risks,
      List<NamedCondition> conditions,
      List<Platform> platforms,
      List<Section> sections) {
    this(
        id,
        version,
        digest,
        title,
        basis,
        compiled,
        sourcesChecked,
        changeLog,
        sources,
        risks,
        conditions,
        platforms,
        sections,
        null);
  }

  /// The last day on which anyone worked on the sources.
  public LocalDate sourcesAsOf() {
    return sourcesChecked == null ? compiled : sourcesChecked;
  }

  public Provenance provenance() {
    return sourcesChecked == null ? Provenance.COMPILED : Provenance.CHECKED;
  }

  /// Whether it was put together from the file of a year, as the pack that was answered is not
  /// here.
  public boolean isRecorded() {
    return sources.isEmpty();
  }

  /// Whether nobody has worked on the sources for more than a year.
  public boolean isStale(LocalDate today) {
    return !isRecorded() && sourcesAsOf().plusYears(1).isBefore(today);
  }

  public PackReference reference() {
    return new PackReference(id, version, digest);
  }

  /// What changed since another version, the newest first; nothing where the change log does not
  /// know that one.
  public List<Change> changesSince(String other) {
    return changeLog.stream()
        .filter(change -> change.version().equals(other))
        .findFirst()
        .map(known ->
            changeLog.stream()
                .filter(change -> change.date().isAfter(known.date()))
                .sorted(Comparator.comparing(Change::date).reversed())
                .toList())
        .orElse(List.of());
  }

  /// All items in the order in which they are asked.
  public Stream<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  /// All checkpoints in the order in which they are asked.
  public List<Item.Checkpoint> checkpoints() {
    return sections.stream().flatMap(section -> section.checkpoints().stream()).toList();
  }

  public Optional<Item> item(String itemId) {
    return items().filter(item -> item.id().equals(itemId)).findFirst();
  }

  public Optional<Item.Checkpoint> checkpoint(String checkpointId) {
    return item(checkpointId)
        .filter(Item.Checkpoint.class::isInstance)
        .map(Item.Checkpoint.class::cast);
  }

  public Optional<Platform> platform(String platformId) {
    return first(platforms, platform -> platform.id().equals(platformId));
  }

  public Optional<Section> section(String sectionId) {
    return first(sections, section -> section.id().equals(sectionId));
  }

  /// The section in which an item stands.
  public Optional<Section> sectionOf(String itemId) {
    return first(
        sections, section -> section.items().stream().anyMatch(item -> item.id().equals(itemId)));
  }

  /// A source that a citation of this pack names.
  public Source source(String sourceId) {
    return first(sources, source -> source.id().equals(sourceId)).orElseThrow();
  }

  /// The condition that an item of this pack names.
  public NamedCondition conditionOf(Item item) {
    return first(conditions, condition -> condition.id().equals(item.condition())).orElseThrow();
  }

  private static <T> Optional<T> first(List<T> values, Predicate<T> wanted) {
    return values.stream().filter(wanted).findFirst();
  }
}
