package ca.rmtreflect.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.AccountField;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Value;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Section;
import ca.rmtreflect.ui.SampleYear;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of a year follow from what is asked, and nothing is passed over or met twice.
class PageOrderTest {

  private static final Pack PACK = SampleYear.PACK;

  /// The ways to practise that the questionnaire tells apart.
  record Path(String name, Assessment year) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Path> paths() {
    Account clinic =
        Account.blank("clinic")
            .with(AccountField.PURPOSE, Value.Chosen.one("clinic-page"))
            .with(AccountField.CONTROLLER, Value.Chosen.one("clinic"))
            .with(AccountField.REVIEWS, Value.Chosen.one("on"));
    Account own =
        Account.blank("own")
            .with(AccountField.PURPOSE, Value.Chosen.one("professional"))
            .with(AccountField.CONTROLLER, Value.Chosen.one("me"))
            .with(AccountField.REVIEWS, Value.Chosen.one("off"));
    Assessment empty = SampleYear.empty();
    return Stream.of(
        new Path("nothing said yet", empty),
        new Path(
            "no social media",
            SampleYear.choose(
                SampleYear.choose(empty, "practice-forms", "own-practice"),
                "social-media",
                "none")),
        new Path(
            "own practice",
            SampleYear.choose(
                    SampleYear.choose(empty, "practice-forms", "own-practice"),
                    "social-media",
                    "practice")
                .withAccounts(List.of(own))),
        new Path(
            "contractor in a clinic",
            SampleYear.choose(
                    SampleYear.choose(empty, "practice-forms", "clinic-contractor"),
                    "social-media",
                    "practice",
                    "personal")
                .withAccounts(List.of(clinic))),
        new Path(
            "not practising now",
            SampleYear.choose(
                SampleYear.choose(empty, "practice-forms", "not-practising"),
                "social-media",
                "personal")),
        new Path("a sample", SampleYear.started(Language.EN)),
        new Path("a second year", SampleYear.after(SampleYear.former(Language.EN))));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everythingAskedIsMetOnceInThePacksOrder(Path path) {
    Evaluation evaluation = evaluate(path.year());
    List<String> met = new ArrayList<>();
    Page.OfYear page = PageOrder.next(new Page.Overview(), PACK, evaluation);
    for (int steps = 0; !(page instanceof Page.Done) && steps < 100; steps++) {
      met.add(page.path());
      page = PageOrder.next(page, PACK, evaluation);
    }
    List<String> expected = new ArrayList<>(List.of("profile", "accounts"));
    PACK.checkpoints().stream()
        .map(Item.Checkpoint::id)
        .filter(evaluation.asked()::contains)
        .map(id -> "checkpoint/" + id)
        .forEach(expected::add);
    expected.addAll(List.of("outlook", "actions"));
    if (path.year().previous() != null) {
      expected.add("changes");
    }
    expected.addAll(List.of("check", "finish"));
    assertEquals(expected, met);
    assertEquals(new HashSet<>(met).size(), met.size());
  }

  @ParameterizedTest
  @MethodSource("paths")
  void backUndoesNext(Path path) {
    Evaluation evaluation = evaluate(path.year());
    List<Page.OfYear> pages = PageOrder.of(PACK, evaluation);
    assertEquals(new Page.Overview(), PageOrder.back(pages.getFirst(), PACK, evaluation));
    for (Page.OfYear page : pages.subList(0, pages.size() - 1)) {
      Page.OfYear next = PageOrder.next(page, PACK, evaluation);
      assertEquals(page, PageOrder.back(next, PACK, evaluation));
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyPageBelongsToOneSectionAndHasAPath(Path path) {
    Evaluation evaluation = evaluate(path.year());
    for (Section section : PACK.sections()) {
      List<Page.OfYear> pages = PageOrder.pages(section, evaluation).toList();
      for (Page.OfYear page : pages) {
        assertEquals(section, PageOrder.sectionOf(page, PACK).orElseThrow());
        assertEquals(page, Page.ofYear(page.path()).orElseThrow());
      }
      assertEquals(pages.isEmpty(), PageOrder.entry(section, evaluation).isEmpty());
    }
  }

  @Test
  void withoutSocialMediaLessIsAsked() {
    Assessment none =
        SampleYear.choose(
            SampleYear.choose(SampleYear.empty(), "practice-forms", "own-practice"),
            "social-media",
            "none");
    assertTrue(evaluate(none).askedCheckpoints() < evaluate(SampleYear.empty()).askedCheckpoints());
    Section before = PACK.section("before-posting").orElseThrow();
    assertEquals(0, PageOrder.pages(before, evaluate(none)).count());
  }

  @Test
  void aCheckpointThatIsNoLongerAskedStillLeadsOn() {
    Assessment none =
        SampleYear.choose(
            SampleYear.choose(SampleYear.empty(), "practice-forms", "own-practice"),
            "social-media",
            "none");
    Evaluation evaluation = evaluate(none);
    Page.Checkpoint gone = new Page.Checkpoint("mindful-everywhere");
    assertFalse(evaluation.asked().contains(gone.checkpoint()));
    Page.OfYear next = PageOrder.next(gone, PACK, evaluation);
    assertEquals(new Page.Checkpoint("no-client-information"), next);
    assertEquals(new Page.Accounts(), PageOrder.back(gone, PACK, evaluation));
  }

  @Test
  void aSectionOpensAtItsFirstUnansweredCheckpoint() {
    Assessment year = SampleYear.empty();
    Section section = PACK.section("principle-4").orElseThrow();
    Item.Checkpoint first = section.checkpoints().getFirst();
    Item.Checkpoint second = section.checkpoints().get(1);
    year = SampleYear.answer(year, first, AnswerValue.YES);
    assertEquals(
        new Page.Checkpoint(second.id()), PageOrder.entry(section, evaluate(year)).orElseThrow());
    for (Item.Checkpoint checkpoint : section.checkpoints()) {
      year = SampleYear.answer(year, checkpoint, AnswerValue.YES);
    }
    assertEquals(
        new Page.Checkpoint(first.id()), PageOrder.entry(section, evaluate(year)).orElseThrow());
  }

  @Test
  void workGoesOnWhereSomethingIsLeft() {
    assertEquals(new Page.Profile(), PageOrder.resume(PACK, evaluate(SampleYear.empty())));
  }

  @Test
  void aPathThatNobodyKnowsLeadsNowhere() {
    assertTrue(Page.ofYear("score").isEmpty());
    assertTrue(Page.ofYear("").isEmpty());
  }

  private static Evaluation evaluate(Assessment year) {
    return Evaluation.of(PACK, year, SampleYear.TODAY);
  }
}
