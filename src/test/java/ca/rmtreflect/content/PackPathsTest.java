package ca.rmtreflect.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Sketch;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways through the questionnaire: what each asks, and what it skips with which reason.
class PackPathsTest {

  private static final List<String> PERSONAL =
      List.of(
          "no-client-connections", "request-policy", "visible-personal-life", "title-on-personal");
  private static final List<String> POSTING =
      List.of(
          "mindful-everywhere",
          "public-reception",
          "not-misleading",
          "verifiable-claims",
          "no-endorsement",
          "health-content-in-scope",
          "pause-before-posting");
  private static final List<String> IMAGES = List.of("no-client-images", "details-add-up");
  private static final List<String> PRACTICE =
      List.of(
          "practice-accounts",
          "access-known",
          "others-posts-reviewed",
          "name-as-registered",
          "responsible-rmt-identified");
  private static final List<String> TESTIMONIALS =
      List.of("avoid-testimonials", "disable-testimonials", "no-review-reuse");
  private static final List<String> CONDUCT =
      List.of("conflict-of-interest", "conduct-towards-others");

  private final Pack pack = PackCatalog.shipped().newest();

  @Test
  void noSocialMediaAtAll() {
    Assessment year =
        Sketch.blank()
            .choosing("practice-forms", "own-practice")
            .choosing("social-media", "none")
            .done();
    assertSkipped(
        year,
        Map.of(
            "social-media-or-account", List.of("separate-accounts"),
            "personal-use", PERSONAL,
            "social-media-or-controlled", POSTING,
            "any-social-media", both(IMAGES, CONDUCT),
            "reviews-visible", List.of("replies-confirm-nobody"),
            "messages-possible", List.of("health-by-message"),
            "practice-account", both(PRACTICE, TESTIMONIALS),
            "run-by-others", List.of("asked-and-noted"),
            "clinic-page", List.of("shared-page-testimonials")));
  }

  /// A listing that nobody claimed is still an account that shows the practice.
  @Test
  void noSocialMediaButAThirdPartysListing() {
    Assessment year =
        Sketch.blank()
            .choosing("practice-forms", "mobile")
            .choosing("social-media", "none")
            .listing("a1", "purpose", "listing", "controller", "nobody", "reviews", "no-switch")
            .done();
    assertSkipped(
        year,
        Map.of(
            "social-media-or-account", List.of("separate-accounts"),
            "personal-use", PERSONAL,
            "social-media-or-controlled", POSTING,
            "any-social-media", both(IMAGES, CONDUCT),
            "messages-possible", List.of("health-by-message"),
            "run-by-others", List.of("asked-and-noted"),
            "clinic-page", List.of("shared-page-testimonials")));
  }

  @Test
  void ownPractice() {
    Assessment year =
        Sketch.blank()
            .choosing("practice-forms", "own-practice")
            .choosing("social-media", "practice", "personal")
            .listing("a1", "purpose", "professional", "controller", "me", "reviews", "off")
            .listing("a2", "purpose", "professional", "controller", "me", "reviews", "no-switch")
            .listing("a3", "purpose", "personal")
            .done();
    assertSkipped(
        year,
        Map.of(
            "run-by-others", List.of("asked-and-noted"),
            "clinic-page", List.of("shared-page-testimonials")));
  }

  @Test
  void contractorInAMultidisciplinaryClinic() {
    Assessment year =
        Sketch.blank()
            .choosing("practice-forms", "clinic-contractor")
            .choosing("social-media", "personal")
            .listing("a1", "purpose", "personal")
            .listing("a2", "purpose", "clinic-page", "controller", "clinic", "reviews", "on")
            .done();
    assertSkipped(year, Map.of("messages-possible", List.of("health-by-message")));
  }

  @Test
  void notPractisingNow() {
    Assessment year =
        Sketch.blank()
            .choosing("practice-forms", "not-practising")
            .choosing("social-media", "personal")
            .listing("a1", "purpose", "personal")
            .done();
    assertSkipped(
        year,
        Map.of(
            "reviews-visible", List.of("replies-confirm-nobody"),
            "messages-possible", List.of("health-by-message"),
            "practice-account", both(PRACTICE, TESTIMONIALS),
            "run-by-others", List.of("asked-and-noted"),
            "practising-now", List.of("no-review-requests"),
            "clinic-page", List.of("shared-page-testimonials")));
  }

  /// Whoever also practises in a spa or a mobile practice is practising, whatever else was ticked.
  @ParameterizedTest
  @ValueSource(strings = {"own-practice", "clinic-owner", "clinic-contractor", "spa", "mobile"})
  void notPractisingInOneFormAndPractisingInAnother(String form) {
    Evaluation evaluation =
        evaluate(Sketch.blank().choosing("practice-forms", "not-practising", form).done());
    assertTrue(evaluation.asked().contains("no-review-requests"));
  }

  /// Nothing is skipped because a question of the profile is still open.
  @Test
  void beforeAnythingIsEntered() {
    assertSkipped(
        Sketch.blank().done(),
        Map.of(
            "reviews-visible", List.of("replies-confirm-nobody"),
            "practice-account", both(PRACTICE, TESTIMONIALS),
            "run-by-others", List.of("asked-and-noted"),
            "clinic-page", List.of("shared-page-testimonials")));
  }

  /// Checks that exactly these checkpoints are skipped, each with the reason of its condition, and
  /// everything else is asked in the pack's order.
  private void assertSkipped(Assessment year, Map<String, List<String>> byCondition) {
    Map<String, LocalizedText> expected = new LinkedHashMap<>();
    byCondition.forEach((condition, checkpoints) ->
        checkpoints.forEach(checkpoint -> expected.put(checkpoint, reason(condition))));
    Evaluation evaluation = evaluate(year);
    Map<String, LocalizedText> skipped = new LinkedHashMap<>();
    evaluation.notAsked().forEach(one -> skipped.put(one.item().id(), one.reason()));
    assertEquals(expected, skipped);
    assertEquals(
        pack.items().map(Item::id).filter(id -> !expected.containsKey(id)).toList(),
        evaluation.asked().stream().toList());
  }

  private LocalizedText reason(String condition) {
    return pack.conditions().stream()
        .filter(one -> one.id().equals(condition))
        .findFirst()
        .map(one -> one.otherwise())
        .orElseThrow();
  }

  private Evaluation evaluate(Assessment year) {
    return Evaluation.of(pack, year, Sketch.TODAY);
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
