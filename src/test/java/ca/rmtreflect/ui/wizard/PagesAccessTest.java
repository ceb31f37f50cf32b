package ca.rmtreflect.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.rmtreflect.Hazard;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Account;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.Declaration;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.ListedYears;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages around the checkpoints can be used by screen reader, by finger and with large text, in
/// both languages.
class PagesAccessTest {

  private static final List<YearSummary> YEARS =
      List.of(
          ListedYears.year(
              "a", 2025, AssessmentState.FINISHED, false, 31, 33, SampleYear.TODAY.minusYears(1)),
          ListedYears.year("b", 2026, AssessmentState.OPEN, false, 1, 33, SampleYear.TODAY),
          ListedYears.year("c", 2026, AssessmentState.OPEN, true, 1, 33, SampleYear.TODAY));

  static Stream<Arguments> pages() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.concat(
                homes(language)
                    .map(home -> Arguments.of(home.page(), home.years(), null, language)),
                years(language)
                    .flatMap(year ->
                        pagesOf(year).map(page -> Arguments.of(page, YEARS, year, language)))));
  }

  private record Home(Page.OfHome page, List<YearSummary> years) {}

  private static Stream<Home> homes(Language language) {
    Stream<Home> usual =
        Stream.of(new Page.Home(), new Page.Start(), new Page.PaperForm())
            .flatMap(page -> Stream.of(new Home(page, List.of()), new Home(page, YEARS)));
    List<YearSummary> busy = List.of(ListedYears.busy(language), YEARS.getFirst());
    return Stream.concat(
        usual,
        Stream.of(
            new Home(new Page.Home(), busy),
            new Home(new Page.Earlier(ListedYears.versions()), busy)));
  }

  private static Stream<Page.OfYear> pagesOf(Assessment year) {
    Stream<Page.OfYear> pages =
        Stream.of(
            new Page.Overview(),
            new Page.Profile(),
            new Page.Outlook(),
            new Page.Check(),
            new Page.Finish());
    return year.isFinished() ? Stream.concat(pages, Stream.of(new Page.Done())) : pages;
  }

  private static Stream<Assessment> years(Language language) {
    Assessment marked = SampleYear.started(language);
    for (Answer answer : List.copyOf(marked.answers().values())) {
      marked = marked.withAnswer(answer.withMarked(true));
    }
    marked =
        marked.withGoals(
            List.of(
                new Goal("one", new FreeText("a ".repeat(300), language), null),
                new Goal("two", new FreeText("b", language), SampleYear.TODAY)));
    List<Account> twins =
        List.of(marked.accounts().getFirst(), marked.accounts().getFirst().withId("twin"));
    return Stream.of(
        marked.withAccounts(twins),
        SampleYear.choose(SampleYear.empty(), "social-media", "none"),
        marked.withSample(true),
        marked
            .withDeclaration(new Declaration("Alex Tremblay", SampleYear.TODAY))
            .finished(SampleYear.TODAY.plusYears(2)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyStopHasANameARoleAndRoom(
      Page page, List<YearSummary> years, Assessment year, Language language) {
    TestWindow window = open(page, years, year, language);
    assertEquals("title", Fx.get(() -> window.scene().getFocusOwner().getId()));
    Walk walk = Fx.get(() -> Walk.over(window.root()));
    assertFalse(walk.stops().isEmpty());
    assertEquals(List.of(), Fx.get(walk::unnamed));
    assertEquals(List.of(), Fx.get(walk::withoutRole));
    assertEquals(List.of(), Fx.get(walk::smallTargets));
    window.close();
  }

  @ParameterizedTest
  @Hazard(81)
  @MethodSource("pages")
  void largeTextIsNeverCut(Page page, List<YearSummary> years, Assessment year, Language language) {
    TestWindow window = open(page, years, year, language);
    for (double scale : List.of(1.0, 2.0, 3.0)) {
      Fx.run(() -> {
        window.session().zoom(scale);
        window.picture();
      });
      assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).cut()), scale + " times");
    }
    window.close();
  }

  static TestWindow open(Page page, List<YearSummary> years, Assessment year, Language language) {
    TestWindow window =
        Fx.get(() ->
            page instanceof Page.OfHome home
                ? TestWindow.atHome(years, home, language, 1000, 640)
                : TestWindow.open(year, (Page.OfYear) page, language, 1000, 640));
    Fx.run(() -> window.session().list(ListedYears.of(years)));
    Fx.pulse();
    return window;
  }
}
