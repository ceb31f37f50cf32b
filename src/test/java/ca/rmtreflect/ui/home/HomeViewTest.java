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
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import ca.rmtreflect.ui.session.YearSummary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
    assertTrue(hand.reads("No years yet"));
    hand.press("start");
    assertEquals(new Page.Start(), window.session().state().page());
  }

  @Test
  void yearsAppearAsSoonAsTheyAreKnown() {
    list(FINISHED, OPEN);
    assertFalse(hand.reads("No years yet"));
    assertTrue(hand.reads("In progress · 1 of 33 answered"));
    assertTrue(hand.reads("Last changed 1\u00a0November\u00a02026"));
    assertTrue(hand.reads("Finished · 31 of 33 answered"));
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
    assertTrue(hand.reads("Last changed 3\u00a0November\u00a02025"));
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
    assertTrue(hand.reads("In progress · 1 of 33 answered"));
  }

  @Test
  void aCopyOfASampleSaysBoth() {
    YearSummary copy = copyOf(SAMPLE, LocalDateTime.of(2026, 11, 1, 14, 32));
    list(OPEN, copy);
    assertTrue(hand.reads("Copy"));
    assertTrue(hand.reads("Sample"));
  }

  private static YearSummary copyOf(YearSummary year, LocalDateTime changedAt) {
    return new YearSummary(
        "2026-copy-1",
        year.year(),
        year.state(),
        year.sample(),
        year.answered(),
        year.asked(),
        changedAt,
        false,
        true);
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
    assertEquals(List.of("open y2026", "open y2025"), asked);
  }

  @Test
  void withNothingInProgressAYearIsStarted() {
    list(FINISHED, SAMPLE);
    assertFalse(hand.sees("continue"));
    Fx.run(() -> window.root().view().goOn());
    assertEquals(new Page.Start(), window.session().state().page());
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
