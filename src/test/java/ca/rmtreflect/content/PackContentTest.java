package ca.rmtreflect.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.evaluation.FindingRule;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Platform;
import ca.rmtreflect.domain.pack.ReviewsSwitch;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import ca.rmtreflect.i18n.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shipped questionnaire asks what it is meant to ask, under ids that are stable for ever.
class PackContentTest {

  private final Pack pack = PackCatalog.shipped().newest();

  private static final Map<String, List<String>> CHECKPOINTS =
      Map.of(
          "personal-professional",
          List.of(
              "separate-accounts",
              "no-client-connections",
              "request-policy",
              "visible-personal-life",
              "title-on-personal"),
          "before-posting",
          List.of(
              "mindful-everywhere",
              "public-reception",
              "not-misleading",
              "verifiable-claims",
              "no-endorsement",
              "health-content-in-scope",
              "pause-before-posting"),
          "client-information",
          List.of(
              "no-client-information",
              "no-client-images",
              "details-add-up",
              "replies-confirm-nobody",
              "health-by-message"),
          "practice-accounts-section",
          List.of(
              "practice-accounts",
              "access-known",
              "others-posts-reviewed",
              "name-as-registered",
              "responsible-rmt-identified",
              "asked-and-noted"),
          "testimonials-reviews",
          List.of(
              "avoid-testimonials",
              "disable-testimonials",
              "no-review-reuse",
              "no-review-requests",
              "shared-page-testimonials"),
          "principle-4",
          List.of(
              "integrity-online",
              "responsible-use",
              "trust-in-profession",
              "regulated-professional",
              "conflict-of-interest",
              "conduct-towards-others"));

  private static final Map<Tier, List<String>> TIERS =
      Map.of(
          Tier.FOUNDING,
          List.of(
              "separate-accounts",
              "mindful-everywhere",
              "public-reception",
              "not-misleading",
              "no-client-information",
              "practice-accounts",
              "avoid-testimonials",
              "disable-testimonials",
              "integrity-online",
              "responsible-use",
              "trust-in-profession",
              "regulated-professional"),
          Tier.COLLEGE_OR_LAW,
          List.of(
              "no-client-connections",
              "verifiable-claims",
              "no-endorsement",
              "no-client-images",
              "responsible-rmt-identified",
              "no-review-reuse",
              "no-review-requests",
              "conflict-of-interest",
              "conduct-towards-others"),
          Tier.TOOL,
          List.of(
              "request-policy",
              "visible-personal-life",
              "title-on-personal",
              "health-content-in-scope",
              "pause-before-posting",
              "details-add-up",
              "replies-confirm-nobody",
              "health-by-message",
              "access-known",
              "others-posts-reviewed",
              "name-as-registered",
              "asked-and-noted",
              "shared-page-testimonials"));

  @Test
  void thirtyFourCheckpointsStandInTheirSections() {
    assertEquals(34, pack.checkpoints().size());
    for (Section section : pack.sections()) {
      assertEquals(
          CHECKPOINTS.getOrDefault(section.id(), List.of()),
          section.checkpoints().stream().map(Item::id).toList(),
          section.id());
    }
  }

  @Test
  void anExampleIsAskedForUnderThePrincipleAlone() {
    assertEquals(
        CHECKPOINTS.get("principle-4"),
        pack.checkpoints().stream()
            .filter(checkpoint -> checkpoint.exampleQuestion() != null)
            .map(Item::id)
            .toList());
  }

  @Test
  void wordsAreReadyWherePeopleHaveToAnswerSomeone() {
    assertEquals(
        List.of("request-policy", "replies-confirm-nobody", "health-by-message", "responsible-use"),
        pack.checkpoints().stream()
            .filter(checkpoint -> !checkpoint.readyWords().isEmpty())
            .map(Item::id)
            .toList());
  }

  @Test
  void sectionsStandInTheirOrder() {
    assertEquals(
        List.of(
            "profile",
            "accounts",
            "personal-professional",
            "before-posting",
            "client-information",
            "practice-accounts-section",
            "testimonials-reviews",
            "principle-4",
            "outlook",
            "actions",
            "finish"),
        pack.sections().stream().map(Section::id).toList());
  }

  @Test
  void everyCheckpointShowsHowMuchItBinds() {
    Map<Tier, List<String>> tiers =
        pack.checkpoints().stream()
            .collect(
                Collectors.groupingBy(
                    this::strongestTier, Collectors.mapping(Item::id, Collectors.toList())));
    assertEquals(TIERS, tiers);
  }

  private Tier strongestTier(Item.Checkpoint checkpoint) {
    return checkpoint.citations().stream()
        .map(citation -> pack.source(citation.source()).tier())
        .min(Tier::compareTo)
        .orElse(Tier.TOOL);
  }

  @Test
  void whatIsNotCheckpointIsKnownToTheProgram() {
    assertEquals(
        List.of("registered-name", "registration-number", "practice-forms", "social-media"),
        itemsOf("profile"));
    assertEquals(
        List.of("what-changed", "what-was-hard", "what-to-learn", "next-review"),
        itemsOf("outlook"));
    assertEquals(
        List.of(
            "own-practice",
            "clinic-owner",
            "clinic-contractor",
            "spa",
            "mobile",
            "teaching-other",
            "not-practising"),
        optionsOf("practice-forms"));
    assertEquals(List.of("practice", "personal", "none"), optionsOf("social-media"));
    assertEquals(List.of("none"), choice("social-media").exclusive());
  }

  @Test
  void everyPlaceOfAFindingExists() {
    List<String> missing = new ArrayList<>();
    for (FindingRule rule : FindingRule.values()) {
      if (pack.checkpoint(rule.place()).isEmpty() && pack.section(rule.place()).isEmpty()) {
        missing.add(rule + " at " + rule.place());
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyCheckpointThatAccountsContradictLooksAtThem() {
    for (FindingRule rule : FindingRule.values()) {
      pack.checkpoint(rule.place())
          .ifPresent(checkpoint -> assertTrue(checkpoint.looksAtAccounts(), checkpoint.id()));
    }
  }

  @Test
  void everyRiskConditionAndSourceIsUsed() {
    Set<String> risks = new HashSet<>();
    Set<String> sources = new HashSet<>();
    for (Item.Checkpoint checkpoint : pack.checkpoints()) {
      risks.addAll(checkpoint.risks());
      checkpoint.citations().forEach(citation -> sources.add(citation.source()));
    }
    assertEquals(Set.of("privacy", "boundaries", "advertising"), risks);
    assertEquals(pack.sources().stream().map(Source::id).collect(Collectors.toSet()), sources);
    assertEquals(
        pack.conditions().stream().map(condition -> condition.id()).collect(Collectors.toSet()),
        pack.items().map(Item::condition).collect(Collectors.toSet()));
  }

  @Test
  void platformsEndWithThoseThatThePersonNames() {
    List<String> platforms = pack.platforms().stream().map(Platform::id).toList();
    assertEquals(26, platforms.size());
    assertEquals(List.of("other-booking", "other"), platforms.subList(24, 26));
    assertEquals(ReviewsSwitch.NO, pack.platform("google-business").orElseThrow().reviewsSwitch());
  }

  @Test
  void noDateIsLaterThanTheVersionOrEarlierThanItsSources() {
    LocalDate version = pack.changeLog().getLast().date();
    assertFalse(pack.compiled().isAfter(version));
    List<LocalDate> checked = new ArrayList<>();
    Stream.concat(
            Stream.of(Optional.ofNullable(pack.sourcesChecked())),
            pack.platforms().stream().map(one -> Optional.ofNullable(one.checked())))
        .forEach(day -> day.ifPresent(checked::add));
    for (LocalDate day : checked) {
      assertFalse(day.isBefore(pack.compiled()) || day.isAfter(version), day.toString());
    }
  }

  @Test
  void theBasisSaysWhenItWasCompiled() {
    for (Language language : Language.values()) {
      String basis = pack.basis().in(language);
      assertTrue(basis.contains(Dates.day(pack.compiled(), language)), basis);
    }
  }

  @Test
  void theLawThatExistsInEnglishAloneCallsItsFrenchATranslation() {
    for (Source source : pack.sources()) {
      boolean translated = !source.languages().contains(Language.FR);
      String french = source.note() == null ? "" : source.note().fr();
      assertTrue(!translated || french.contains("traduction"), source.id());
    }
    assertEquals(Set.of(Language.EN), pack.source("reg-544-94-s6").languages());
  }

  private List<String> itemsOf(String section) {
    return pack.section(section).orElseThrow().items().stream().map(Item::id).toList();
  }

  private List<String> optionsOf(String item) {
    return choice(item).options().stream().map(option -> option.id()).toList();
  }

  private Item.Choice choice(String item) {
    return (Item.Choice) pack.item(item).orElseThrow();
  }
}
