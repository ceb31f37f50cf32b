package ca.rmtreflect.ui;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearList.BinnedYear;
import ca.rmtreflect.ui.session.YearList.OtherFile;
import ca.rmtreflect.ui.session.YearList.YearInTrouble;
import ca.rmtreflect.ui.session.YearPair;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;

/// A page as a person meets it, and how a window comes to it.
record EveryPage(String name, Consumer<TestWindow> way) {

  private static final Page.Checkpoint QUESTION = new Page.Checkpoint("disable-testimonials");
  private static final FileTrouble TROUBLE =
      new FileTrouble(
          FileTrouble.Kind.UNREADABLE,
          "2025-7f3a9c1e",
          "2025",
          "",
          List.of("/home/alex/.local/share/rmt-reflect/backups/2025-7f3a9c1e-0000000231.json"),
          List.of(
              Problem.of("", Problem.Code.NOT_JSON, 812, 14),
              Problem.of("/answers/3/value", Problem.Code.NOT_OFFERED, "perhaps", "yes, no")));

  /// One of every kind.
  static List<EveryPage> all() {
    return Stream.concat(
            PicturesTest.everyPage().stream().map(EveryPage::plain),
            Stream.of(
                plain(new Page.PaperForm()),
                plain(new Page.Earlier(ListedYears.versions())),
                plain(new Page.InTrouble(TROUBLE)),
                new EveryPage("bin", window -> full(window.session(), new Page.Bin())),
                new EveryPage("home/full", window -> full(window.session(), new Page.Home())),
                new EveryPage("done", EveryPage::done),
                new EveryPage("actions/unfolded", EveryPage::unfolded),
                new EveryPage("checkpoint/former", EveryPage::former),
                new EveryPage("changes", EveryPage::changes),
                new EveryPage("two-years", EveryPage::twoYears),
                new EveryPage("checkpoint/sources", EveryPage::sources)))
        .toList();
  }

  private static EveryPage plain(Page page) {
    return new EveryPage(page.path(), window -> window.session().goTo(page));
  }

  /// Opens it in a new window, in the middle of a year. Close it.
  TestWindow open(Language language, int width, int height) {
    return Fx.get(() -> {
      TestWindow window =
          TestWindow.open(year(language), new Page.Overview(), language, width, height);
      window.session().list(ListedYears.of(PicturesTest.years(language)));
      way.accept(window);
      return window;
    });
  }

  private static Assessment year(Language language) {
    FreeText words = new FreeText(language == Language.EN ? "Look again" : "Revoir", language);
    return SampleYear.started(language)
        .withGoals(List.of(new Goal("one", words, SampleYear.TODAY.plusDays(40))))
        .withActions(
            List.of(
                new Action(
                    "one",
                    new Origin.Own(),
                    words,
                    SampleYear.TODAY.minusDays(9),
                    ActionState.OPEN)));
  }

  private static void full(Session session, Page page) {
    session.list(
        new YearList(
            new YearList.Reach.Seen(),
            PicturesTest.years(session.state().language()),
            List.of(new YearInTrouble("2024-d", FileTrouble.Kind.NOT_ANSWERING)),
            List.of(new OtherFile("/home/alex/2026-7f3a9c1e (1).json", "2026-7f3a9c1e (1).json")),
            List.of(new BinnedYear("2022-f", "2022"), new BinnedYear("2021-g", "2021"))));
    session.goTo(page);
  }

  private static void done(TestWindow window) {
    window.session().finish();
    window.session().goTo(new Page.Done());
  }

  private static void unfolded(TestWindow window) {
    window.session().goTo(new Page.Actions());
    window.session().focus("action-o-one-text");
  }

  private static void former(TestWindow window) {
    Assessment former = SampleYear.former(window.session().state().language());
    window.session().open(SampleYear.PACK, SampleYear.after(former), QUESTION);
    window.session().compare(EvaluatedYear.of(SampleYear.PACK, former));
  }

  private static void changes(TestWindow window) {
    YearPair pair = ComparedYears.pair(window.session().state().language());
    window.session().open(pair.later().pack(), pair.later().assessment(), new Page.Changes());
    window.session().compare(pair.earlier());
  }

  private static void twoYears(TestWindow window) {
    window
        .session()
        .goTo(
            new Page.TwoYears(
                Optional.of(ComparedYears.pair(window.session().state().language()))));
  }

  private static void sources(TestWindow window) {
    window.session().goTo(QUESTION);
    window.picture();
    ((ButtonBase) window.scene().lookup("#sources")).fire();
  }

  @Override
  public String toString() {
    return name;
  }
}
