package ca.rmtreflect.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.pack.Condition;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.SectionKind;
import ca.rmtreflect.domain.pack.SmallPack;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

  private static final Set<FindingRule> CONTRADICTED =
      EnumSet.of(
          FindingRule.SEPARATE_BUT_SHARED,
          FindingRule.CLIENTS_ON_PERSONAL,
          FindingRule.TITLE_ON_PERSONAL,
          FindingRule.ACCESS_NOT_KNOWN,
          FindingRule.NAME_DIFFERS,
          FindingRule.NOT_ASKED_YET,
          FindingRule.REVIEWS_ON);

  /// Asks every checkpoint beside which a finding can stand.
  private static final Pack PACK = packAsking("always");

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE_USED_BUT_LISTED", "USED_BUT_NONE_LISTED"})
  void aRuleSpeaksOfTheAccountsThatShowItAndOfNoOthers(FindingRule rule) {
    Account good = good();
    Account bad = bad(rule);
    assertEquals(List.of(), found(rule, Sketch.blank().done().withAccounts(List.of(good))));
    assertEquals(
        List.of(new Finding(rule, false, List.of(bad))),
        found(rule, Sketch.blank().done().withAccounts(List.of(good, bad))));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE_USED_BUT_LISTED", "USED_BUT_NONE_LISTED"})
  void onlyAYesIsEverContradicted(FindingRule rule) {
    for (AnswerValue value : AnswerValue.values()) {
      Assessment year =
          Sketch.blank().answering(rule.place(), value).done().withAccounts(List.of(bad(rule)));
      boolean difference = value == AnswerValue.YES && CONTRADICTED.contains(rule);
      assertEquals(List.of(new Finding(rule, difference, List.of(bad(rule)))), found(rule, year));
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE_USED_BUT_LISTED", "USED_BUT_NONE_LISTED"})
  void nothingIsFoundBesideWhatIsNotAsked(FindingRule rule) {
    Assessment year =
        Sketch.blank().choosing("uses", "none").done().withAccounts(List.of(bad(rule)));
    Evaluation evaluation = Evaluation.of(packAsking("used"), year, Sketch.TODAY);
    assertEquals(List.of(), evaluation.findingsAt(rule.place()));
  }

  @Test
  void onlyBookingSoftwareAsksForReviews() {
    Account page = Sketch.account("a1", "purpose", "professional", "reviews", "on");
    assertEquals(
        List.of(),
        found(FindingRule.BOOKING_REVIEWS, Sketch.blank().done().withAccounts(List.of(page))));
  }

  @Test
  void whoUsesNothingAndListsAnAccountOfTheirOwnIsInvitedToLookAgain() {
    FindingRule rule = FindingRule.NONE_USED_BUT_LISTED;
    Sketch none = Sketch.blank().choosing("social-media", "none");
    Account own = Sketch.account("a1", "controller", "me");
    Account personal = Sketch.account("a2", "purpose", "personal");
    Account listing = Sketch.account("a3", "purpose", "listing", "controller", "platform");
    assertEquals(List.of(), found(rule, none.done().withAccounts(List.of(listing))));
    assertEquals(
        List.of(new Finding(rule, false, List.of(own, personal))),
        found(rule, none.done().withAccounts(List.of(own, listing, personal))));
    Sketch used = Sketch.blank().choosing("social-media", "personal");
    assertEquals(List.of(), found(rule, used.done().withAccounts(List.of(own))));
    assertEquals(List.of(), found(rule, Sketch.blank().done().withAccounts(List.of(own))));
  }

  @Test
  void whoUsesSomethingAndListsNothingIsInvitedToLookAgain() {
    FindingRule rule = FindingRule.USED_BUT_NONE_LISTED;
    Finding finding = new Finding(rule, false, List.of());
    for (String use : List.of("practice", "personal")) {
      Sketch used = Sketch.blank().choosing("social-media", use);
      assertEquals(List.of(finding), found(rule, used.done()));
      assertEquals(List.of(), found(rule, used.listing("a1").done()));
    }
    assertEquals(List.of(), found(rule, Sketch.blank().choosing("social-media", "none").done()));
    assertEquals(List.of(), found(rule, Sketch.blank().done()));
  }

  @Test
  void findingsComeInTheOrderOfTheRulesAndStandAtTheirPlaces() {
    List<Account> accounts =
        Arrays.stream(FindingRule.values())
            .filter(rule -> rule.gap() != null)
            .map(FindingTest::bad)
            .toList();
    Assessment year = Sketch.blank().choosing("social-media", "none").done().withAccounts(accounts);
    Evaluation evaluation = Evaluation.of(PACK, year, Sketch.TODAY);
    List<FindingRule> rules = evaluation.findings().stream().map(Finding::rule).toList();
    assertEquals(rules.stream().sorted().toList(), rules);
    assertEquals(
        List.of(FindingRule.REVIEWS_ON, FindingRule.REVIEWS_NOT_KNOWN),
        evaluation.findingsAt("disable-testimonials").stream().map(Finding::rule).toList());
    assertTrue(evaluation.findings().stream().noneMatch(Finding::difference));
  }

  private static List<Finding> found(FindingRule rule, Assessment year) {
    return Evaluation.of(PACK, year, Sketch.TODAY).findings().stream()
        .filter(finding -> finding.rule() == rule)
        .toList();
  }

  /// An account of which every field is filled in and none gives rise to a finding.
  private static Account good() {
    return Sketch.account(
            "good",
            "purpose",
            "booking",
            "controller",
            "clinic",
            "access",
            "people",
            "reviews",
            "off",
            "request",
            "asked",
            "comments",
            "limited",
            "messages",
            "on-with-notice",
            "register-name",
            "yes",
            "two-step",
            "on")
        .with(AccountField.LAST_LOOKED, new Value.Dated(Sketch.TODAY))
        .with(AccountField.ACCESS_REVIEWED, new Value.Dated(Sketch.TODAY));
  }

  private static Account bad(FindingRule rule) {
    String id = Slug.of(rule);
    return switch (rule) {
      case SEPARATE_BUT_SHARED -> Sketch.account(id, "purpose", "both");
      case CLIENTS_ON_PERSONAL ->
          Sketch.account(id, "purpose", "personal", "clients-connected", "yes");
      case TITLE_ON_PERSONAL -> Sketch.account(id, "purpose", "personal", "title-shown", "yes");
      case MESSAGES_WITHOUT_NOTICE -> Sketch.account(id, "messages", "on");
      case NOT_LOOKED_AT ->
          Account.blank(id)
              .with(AccountField.LAST_LOOKED, new Value.Dated(Sketch.TODAY.minusYears(2)));
      case ACCESS_NOT_KNOWN -> Sketch.account(id, "access", "not-sure");
      case TWO_STEP_OFF -> Sketch.account(id, "two-step", "off");
      case COMMENTS_OPEN -> Sketch.account(id, "comments", "open");
      case NAME_DIFFERS -> Sketch.account(id, "register-name", "no");
      case UNCLAIMED -> Sketch.account(id, "controller", "nobody");
      case NOT_ASKED_YET -> Sketch.account(id, "controller", "hired", "request", "not-yet");
      case REVIEWS_SHOWN, REVIEWS_ON -> Sketch.account(id, "reviews", "on");
      case REVIEWS_NOT_KNOWN -> Sketch.account(id, "reviews", "not-sure");
      case BOOKING_REVIEWS -> Sketch.account(id, "purpose", "booking", "reviews", "on");
      case NONE_USED_BUT_LISTED, USED_BUT_NONE_LISTED ->
          throw new IllegalArgumentException(rule + " is about no single account");
    };
  }

  private static Pack packAsking(String condition) {
    Item[] places =
        Arrays.stream(FindingRule.values())
            .filter(rule -> rule.gap() != null)
            .map(FindingRule::place)
            .distinct()
            .map(place -> SmallPack.checkpoint(place, condition))
            .toArray(Item[]::new);
    return SmallPack.empty()
        .condition("used", new Condition.Chosen("uses", List.of("practice")))
        .section(SectionKind.CHECKPOINTS, places)
        .build();
  }
}
