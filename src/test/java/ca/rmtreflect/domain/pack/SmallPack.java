package ca.rmtreflect.domain.pack;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A pack in a few strokes, for tests that care about a part of it. Its condition `always` is
/// always there.
public final class SmallPack {

  /// The day on which its sources were checked.
  public static final LocalDate COMPILED = LocalDate.of(2026, 11, 1);

  private final List<NamedCondition> conditions = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  private SmallPack() {
    conditions.add(new NamedCondition("always", new Condition.Always(), null));
  }

  public static SmallPack empty() {
    return new SmallPack();
  }

  /// With a condition whose reason is its id.
  public SmallPack condition(String id, Condition when) {
    conditions.add(new NamedCondition(id, when, text("not " + id)));
    return this;
  }

  /// With a section whose id is its kind.
  public SmallPack section(SectionKind kind, Item... items) {
    return section(kind.name().toLowerCase(Locale.ROOT), kind, items);
  }

  public SmallPack section(String id, SectionKind kind, Item... items) {
    sections.add(new Section(id, kind, text(id), text("about " + id), List.of(items)));
    return this;
  }

  public Pack build() {
    return new Pack(
        "minimal",
        "2026.1",
        "0".repeat(64),
        text("a small pack"),
        text("a guide"),
        COMPILED,
        null,
        List.of(),
        List.of(source("founding", Tier.FOUNDING), source("law", Tier.COLLEGE_OR_LAW)),
        List.of(new Risk("privacy", text("privacy"))),
        conditions,
        List.of(platform("website"), platform("other-booking"), platform("other")),
        sections);
  }

  /// A checkpoint that is always asked.
  public static Item.Checkpoint checkpoint(String id) {
    return checkpoint(id, "always");
  }

  /// A checkpoint that is always asked, and asks for an example.
  public static Item.Checkpoint askingForExample(String id) {
    return checkpoint(id, "always", text("which " + id + "?"));
  }

  public static Item.Checkpoint checkpoint(String id, String condition, String... sources) {
    return checkpoint(id, condition, null, sources);
  }

  private static Item.Checkpoint checkpoint(
      String id, String condition, @Nullable LocalizedText exampleQuestion, String... sources) {
    return new Item.Checkpoint(
        id,
        1,
        condition,
        text(id),
        text(id + "?"),
        exampleQuestion,
        text("why " + id),
        List.of(text("one"), text("two")),
        List.of(),
        List.of(sources).stream().map(source -> new Citation(source, text("there"))).toList(),
        List.of("privacy"),
        true);
  }

  public static Item.Choice choice(String id, String... options) {
    List<Option> offered =
        List.of(options).stream().map(option -> new Option(option, text(option))).toList();
    return new Item.Choice(id, 1, "always", text(id + "?"), null, true, offered, List.of());
  }

  public static Item.TextPrompt prompt(String id) {
    return new Item.TextPrompt(id, 1, "always", text(id + "?"), null, true);
  }

  public static Item.Day day(String id) {
    return new Item.Day(id, 1, "always", text(id + "?"), null);
  }

  public static LocalizedText text(String words) {
    return new LocalizedText(words, words + " (fr)");
  }

  private static Source source(String id, Tier tier) {
    return new Source(
        id, tier, text(id), text("issuer"), text("2026"), Set.of(Language.EN), Map.of(), null);
  }

  private static Platform platform(String id) {
    return new Platform(
        id, text(id), text("reviews"), ReviewsSwitch.UNKNOWN, null, null, Confidence.LOW);
  }
}
