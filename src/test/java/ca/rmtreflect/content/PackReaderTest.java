package ca.rmtreflect.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.Sha256;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.pack.Condition;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Platform;
import ca.rmtreflect.domain.pack.ReviewsSwitch;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.domain.pack.Tier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackReaderTest {

  static List<BrokenPack> brokenInStructure() throws IOException {
    return BrokenPack.allOf(BrokenPack.STRUCTURE);
  }

  static List<BrokenPack> brokenInMeaning() throws IOException {
    return BrokenPack.allOf(BrokenPack.MEANING);
  }

  @ParameterizedTest
  @MethodSource({"brokenInStructure", "brokenInMeaning"})
  void everythingWrongIsTold(BrokenPack broken) {
    switch (PackReader.read(broken.bytes())) {
      case PackReading.Broken(var problems) ->
          assertEquals(lines(broken.problems()), lines(problems));
      case PackReading.Whole _ -> fail("nothing was found wrong");
    }
  }

  @Test
  void everyPartIsRead() throws IOException {
    Pack pack = minimal();
    assertEquals("minimal", pack.id());
    assertEquals("2026.1", pack.version());
    assertEquals(Sha256.of(Files.readAllBytes(MinimalPack.FILE)), pack.digest());
    assertEquals(new LocalizedText("A small pack", "Un petit questionnaire"), pack.title());
    assertEquals(LocalDate.of(2026, 10, 30), pack.compiled());
    assertEquals(LocalDate.of(2026, 11, 1), pack.sourcesChecked());
    assertEquals(
        Arrays.asList(LocalDate.of(2026, 11, 1), null),
        pack.platforms().stream().map(Platform::checked).toList());
    assertEquals(List.of("kind-words"), pack.changeLog().getFirst().editorial());
    assertEquals(Tier.FOUNDING, pack.source("guide").tier());
    assertEquals(Set.of(Language.EN, Language.FR), pack.source("guide").languages());
    assertEquals(
        Map.of(Language.EN, URI.create("https://www.example.org/guide")),
        pack.source("guide").links());
    assertEquals(Optional.empty(), pack.source("tool").link(Language.FR));
    assertEquals("Vie privée", pack.risks().getFirst().title().fr());
    assertEquals(
        List.of(ReviewsSwitch.UNKNOWN, ReviewsSwitch.YES),
        pack.platforms().stream().map(platform -> platform.reviewsSwitch()).toList());
    assertEquals(
        List.of(SectionKind.values()).stream().sorted().toList(),
        pack.sections().stream().map(section -> section.kind()).sorted().toList());
  }

  @Test
  void everyKindOfConditionIsRead() throws IOException {
    Condition expected =
        new Condition.Any(
            List.of(
                new Condition.Chosen("uses", List.of("practice", "personal")),
                new Condition.OfAccount(AccountField.PURPOSE, List.of("listing"), true),
                new Condition.All(
                    List.of(
                        new Condition.OfAccount(
                            AccountField.TWO_STEP, List.of("off", "not-sure"), false),
                        new Condition.Not(new Condition.Chosen("uses", List.of("none")))))));
    assertEquals(
        List.of(new Condition.Always(), expected),
        minimal().conditions().stream().map(condition -> condition.when()).toList());
  }

  @Test
  void everyKindOfItemIsRead() throws IOException {
    Pack pack = minimal();
    Item.Checkpoint checkpoint = pack.checkpoint("kind-words").orElseThrow();
    assertEquals(2, checkpoint.revision());
    assertEquals("used", checkpoint.condition());
    assertEquals("Kind words", checkpoint.title().en());
    assertEquals(new LocalizedText("Which ones?", "Lesquels?"), checkpoint.exampleQuestion());
    assertEquals("Ils restent.", checkpoint.why().fr());
    assertEquals("Wait a day.", checkpoint.examples().get(1).en());
    assertEquals("Une réponse", checkpoint.readyWords().getFirst().title().fr());
    assertEquals("Thank you.", checkpoint.readyWords().getFirst().text().en());
    assertEquals("paragraph 2", checkpoint.citations().getFirst().place().en());
    assertEquals(List.of("privacy"), checkpoint.risks());
    Item.Choice choice = assertInstanceOf(Item.Choice.class, pack.item("uses").orElseThrow());
    assertEquals(List.of("none"), choice.exclusive());
    assertEquals("Pratique", choice.options().getFirst().label().fr());
    Item.TextPrompt text = assertInstanceOf(Item.TextPrompt.class, pack.item("name").orElseThrow());
    assertEquals(new LocalizedText("As registered.", "Comme au tableau."), text.hint());
    assertEquals("À quand la suite?", pack.item("next-review").orElseThrow().question().fr());
  }

  @Test
  void aPackThatNobodyCheckedIsAsOldAsItsCompiling() throws IOException {
    byte[] unchecked =
        Files.readString(MinimalPack.FILE)
            .replaceAll("\\s*\"(sourcesC|c)hecked\": \"[0-9-]+\",", "")
            .getBytes(UTF_8);
    Pack pack = whole(unchecked);
    assertNull(pack.sourcesChecked());
    assertEquals(LocalDate.of(2026, 10, 30), pack.sourcesAsOf());
    assertEquals(LocalDate.of(2026, 11, 1), minimal().sourcesAsOf());
    assertTrue(pack.platforms().stream().allMatch(platform -> platform.checked() == null));
  }

  private static Pack minimal() throws IOException {
    return whole(Files.readAllBytes(MinimalPack.FILE));
  }

  private static Pack whole(byte[] bytes) {
    return switch (PackReader.read(bytes)) {
      case PackReading.Whole(var pack) -> pack;
      case PackReading.Broken(var problems) -> fail(lines(problems));
    };
  }

  private static String lines(List<Problem> problems) {
    return String.join("\n", problems.stream().map(Problem::toString).toList());
  }
}
