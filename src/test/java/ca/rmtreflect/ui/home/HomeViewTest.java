package ca.rmtreflect.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.ListedYears;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.FolderAccess;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import ca.rmtreflect.ui.session.YearSummary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HomeViewTest {

  static final YearSummary FINISHED =
      ListedYears.year(
          "y2025", 2025, AssessmentState.FINISHED, false, 31, 33, LocalDate.of(2025, 11, 3));
  static final YearSummary OPEN =
      ListedYears.year(
          "y2026", 2026, AssessmentState.OPEN, false, 1, 33, LocalDate.of(2026, 11, 1));
  static final YearSummary SAMPLE =
      ListedYears.year("s2026", 2026, AssessmentState.OPEN, true, 12, 29, LocalDate.of(2026, 1, 1));

  private final List<String> asked = new ArrayList<>();

  @RegisterExtension
  private final TestWindow window = Fx.get(() -> TestWindow.show(session(asked), 1000, 800));

  private final Hand hand = new Hand(window);

  /// A session whose program notes down what it is asked, and that has looked into an empty folder.
  static Session session(List<String> asked) {
    Session session = TestWindow.session(Language.EN, Silent.noting(asked));
    session.list(ListedYears.of(List.of()));
    return session;
  }

  @Test
  void withoutAYearTheFirstIsOffered() {
    assertTrue(hand.reads("Welcome"));
    hand.press("start");
    assertEquals(new Page.Start(), window.session().state().page());
  }

  @Test
  void yearsAppearAsSoonAsTheyAreKnown() {
    list(FINISHED, OPEN);
    assertFalse(hand.reads("Welcome"));
    assertTrue(hand.reads("In progress · 1 of 33"));
    assertTrue(hand.reads("Last changed 1\u00a0November\u00a02026"));
    assertTrue(hand.reads("Finished 3\u00a0November\u00a02025"));
  }

  /// A year that has only one reflection needs neither a time nor the name of a file.
  @Test
  void twoReflectionsForAYearAreToldApart() {
    list(FINISHED, OPEN);
    assertFalse(hand.reads(".json"));
    YearSummary copy = copyOf(OPEN, LocalDateTime.of(2026, 11, 1, 14, 32));
    list(FINISHED, OPEN, copy);
    assertTrue(hand.reads("Last changed 1\u00a0November\u00a02026, 0:00"));
    assertTrue(hand.reads("y2026.json"));
    assertTrue(hand.reads("Last changed 1\u00a0November\u00a02026, 14:32"));
    assertTrue(hand.reads("2026-copy-1.json"));
    assertTrue(hand.reads("Copy"));
    assertTrue(hand.reads("Finished 3\u00a0November\u00a02025"));
    assertFalse(hand.reads("y2025.json"));
    Fx.run(() -> window.session().speak(Language.FR));
    assertTrue(
        hand.reads("Dernière modification le 1er\u00a0novembre\u00a02026, 14\u00a0h\u00a032"));
    assertTrue(hand.reads("Copie"));
  }

  /// Whatever a summary holds can be ordered and shown.
  @Test
  void theOddestSummariesAreShown() {
    list(copyOf(OPEN, LocalDateTime.MIN), copyOf(FINISHED, LocalDateTime.MAX), OPEN);
    assertTrue(hand.reads("In progress · 1 of 33"));
  }

  @Test
  void aCopyOfASampleSaysBoth() {
    YearSummary copy = copyOf(SAMPLE, LocalDateTime.of(2026, 11, 1, 14, 32));
    list(OPEN, copy);
    assertTrue(hand.reads("Copy"));
    assertTrue(hand.reads("Sample"));
  }

  private static YearSummary copyOf(YearSummary year, LocalDateTime changedAt) {
    return ListedYears.of(year, "2026-copy-1", changedAt, false, true);
  }

  @Test
  void aSampleIsMarked() {
    list(OPEN);
    assertFalse(hand.reads("Sample"));
    list(OPEN, SAMPLE);
    assertTrue(hand.reads("Sample"));
  }

  @Test
  void continueOpensTheYearInProgress() {
    list(FINISHED, OPEN, SAMPLE);
    hand.press("continue");
    hand.press("year-y2025");
    assertEquals(List.of("open y2026 at overview", "open y2025"), asked);
  }

  @Test
  void withNothingInProgressAYearIsStarted() {
    list(FINISHED, SAMPLE);
    assertFalse(hand.sees("continue"));
    Fx.run(() -> window.root().view().goOn());
    assertEquals(new Page.Start(), window.session().state().page());
  }

  /// What a glance shows is said in words too, and the way on names where it leads.
  @Test
  void theYearInProgressIsACard() {
    list(ListedYears.busy(Language.EN), FINISHED);
    Node bar = Fx.get(() -> window.scene().lookup(".answer-bar"));
    assertEquals(
        "Yes 14, In part 6, Not yet 2, Does not apply 1, Not sure yet 3, Not answered 8",
        bar.getAccessibleText());
    assertTrue(hand.reads("In progress · 26 of 34"));
    assertTrue(hand.reads("Last changed today, 14:32"));
    Fx.run(() -> window.root().view().goOn());
    hand.press("continue");
    hand.press("year-2027-a");
    hand.press("record-2027-a");
    hand.press("actions");
    hand.press("earlier-2027-a");
    assertEquals(
        List.of(
            "open 2027-a at checkpoint/disable-testimonials",
            "open 2027-a at checkpoint/disable-testimonials",
            "open 2027-a at overview",
            "open 2027-a at export",
            "open 2027-a at actions",
            "earlier of 2027-a"),
        asked);
    assertTrue(hand.reads("Continue: Testimonials and reviews"));
  }

  /// Each part of the bar is as long as its number; where it is too short for it, the number stands
  /// in the legend alone.
  @Test
  void theBarIsInProportion() {
    list(ListedYears.busy(Language.EN));
    Fx.pulse();
    Fx.run(() -> {
      window.picture();
      List<Region> parts =
          window.scene().getRoot().lookupAll(".answer-part").stream()
              .map(Region.class::cast)
              .toList();
      double whole = parts.stream().mapToDouble(Region::getWidth).sum();
      List<Integer> numbers = List.of(14, 6, 2, 1, 3, 8);
      for (int i = 0; i < numbers.size(); i++) {
        assertEquals(numbers.get(i) / 34.0, parts.get(i).getWidth() / whole, 0.01);
      }
    });
  }

  @Test
  void whatIsDueNextStandsBesideIt() {
    list(ListedYears.busy(Language.EN));
    assertTrue(hand.reads("Overdue: 19\u00a0November\u00a02026"));
    assertTrue(hand.reads("Due 15\u00a0January\u00a02027"));
    assertTrue(hand.reads("No date"));
    assertFalse(hand.reads("Read the standard again."), "three at most");
    assertTrue(hand.reads("All 4 actions"));
  }

  @Test
  void afterAFinishedYearTheNextIsOffered() {
    list(FINISHED);
    assertTrue(hand.reads("Start 2026"));
    list(
        ListedYears.year(
            "y2026", 2026, AssessmentState.FINISHED, false, 33, 33, LocalDate.of(2026, 11, 3)));
    assertTrue(hand.reads("Start 2027"));
    hand.press("start");
    assertEquals(new Page.Start(), window.session().state().page());
  }

  @Test
  void whoMayOnlyReadIsOfferedNothingElse() {
    Fx.run(() -> window.session().board().access(new FolderAccess.OtherWindow()));
    list(ListedYears.busy(Language.EN), FINISHED);
    for (String id : List.of("continue", "start", "open-copy")) {
      assertFalse(hand.sees(id), id);
    }
    hand.press("record-y2025");
    hand.press("sample");
    assertEquals(List.of("open y2025 at export", "sample"), asked);
  }

  @Test
  void samplesAndThePaperFormAreThereFromTheStart() {
    hand.press("sample");
    assertEquals(List.of("sample"), asked);
    hand.press("paper-form");
    assertEquals(new Page.PaperForm(), window.session().state().page());
  }

  /// At any size everything can be read, and nothing is called by the name of something else.
  @Test
  void nothingIsCutAtAnySize() {
    YearSummary busy = ListedYears.busy(Language.EN);
    YearSummary copy = ListedYears.of(busy, "2027-copy-1", busy.changedAt(), false, true);
    for (Language language : Language.values()) {
      for (double scale : List.of(1.0, 2.0, 3.0)) {
        for (int width : List.of(1024, 720, 1600)) {
          TestWindow other =
              Fx.get(() -> {
                TestWindow opened =
                    TestWindow.atHome(
                        List.of(busy, copy, FINISHED, SAMPLE),
                        new Page.Home(),
                        language,
                        width,
                        640);
                opened.session().zoom(scale);
                return opened;
              });
          Fx.pulse();
          Walk walk = Fx.get(() -> Walk.over(other.root()));
          String where = language + " " + width + " " + scale;
          assertEquals(List.of(), Fx.get(walk::cut), where);
          assertEquals(List.of(), Fx.get(walk::unnamed), where);
          assertEquals(List.of(), Fx.get(walk::smallTargets), where);
          other.close();
        }
      }
    }
  }

  @Test
  @Hazard(59)
  void filesAreCopiedAndShown() {
    hand.press("open-copy");
    hand.press("show-files");
    assertEquals(List.of("copy", "files"), asked);
  }

  private void list(YearSummary... years) {
    Fx.run(() -> window.session().list(ListedYears.of(List.of(years))));
  }
}
