package ca.rmtreflect.domain.pack;

import static ca.rmtreflect.domain.pack.SmallPack.checkpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.PackReference;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackTest {

  private static final Pack PACK =
      SmallPack.empty()
          .section(SectionKind.PROFILE, SmallPack.prompt("name"))
          .section("first", SectionKind.CHECKPOINTS, checkpoint("a", "always", "law", "founding"))
          .section(
              "second", SectionKind.CHECKPOINTS, checkpoint("b", "always", "law"), checkpoint("c"))
          .build();

  @Test
  void itemsComeInTheOrderOfTheirSections() {
    assertEquals(List.of("name", "a", "b", "c"), PACK.items().map(Item::id).toList());
    assertEquals(List.of("a", "b", "c"), PACK.checkpoints().stream().map(Item::id).toList());
  }

  @Test
  void aCheckpointIsFoundAndOtherItemsAreNone() {
    assertEquals("b", PACK.checkpoint("b").orElseThrow().id());
    assertEquals(Optional.empty(), PACK.checkpoint("name"));
    assertEquals(Optional.empty(), PACK.checkpoint("gone"));
    assertEquals("name", PACK.item("name").orElseThrow().id());
    assertEquals("second", PACK.sectionOf("c").orElseThrow().id());
    assertEquals(Optional.empty(), PACK.sectionOf("gone"));
  }

  @Test
  void aNameThatTheReaderCannotHaveLetThroughIsAMistake() {
    assertThrows(NoSuchElementException.class, () -> PACK.source("hearsay"));
    assertThrows(NoSuchElementException.class, () -> PACK.conditionOf(checkpoint("d", "never")));
  }

  @Test
  void theReferenceNamesIdVersionAndDigest() {
    assertEquals(new PackReference("minimal", "2026.1", "0".repeat(64)), PACK.reference());
  }

  @Test
  void aSourceIsReadInTheOtherLanguageWhereThereIsNoLinkInOnes() {
    URI english = URI.create("https://example.org/en");
    URI french = URI.create("https://example.org/fr");
    Source source = PACK.source("law");
    assertEquals(Optional.empty(), source.link(Language.FR));
    assertEquals(Optional.of(english), linked(Map.of(Language.EN, english)).link(Language.FR));
    Source both = linked(Map.of(Language.EN, english, Language.FR, french));
    assertEquals(Optional.of(english), both.link(Language.EN));
    assertEquals(Optional.of(french), both.link(Language.FR));
  }

  private static Source linked(Map<Language, URI> links) {
    return new Source(
        "a",
        Tier.TOOL,
        SmallPack.text("a"),
        SmallPack.text("b"),
        SmallPack.text("c"),
        Set.of(Language.EN),
        links,
        null);
  }
}
