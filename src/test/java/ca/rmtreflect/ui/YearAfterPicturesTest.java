package ca.rmtreflect.ui;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.assessment.PackReference;
import ca.rmtreflect.domain.pack.CheckedPack;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import ca.rmtreflect.ui.session.YearAccess;
import ca.rmtreflect.ui.session.YearList;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Draws what a person meets who has been here before, to be looked at: what is to be confirmed and
/// looked at again, questions of another version, and many years.
class YearAfterPicturesTest {

  private static final int MANY = 50;

  @Test
  void whatComesFromTheYearBeforeIsDrawn() throws IOException {
    Map<String, Function<Picture, TestWindow>> states = new LinkedHashMap<>();
    states.put("former-answer", way -> second(way, SampleYear.PACK, page(3), ""));
    states.put("former-confirmed", way -> second(way, SampleYear.PACK, page(3), "same"));
    states.put("former-reworded", way -> second(way, LaterPack.PACK, page(1), ""));
    states.put("carried-accounts", way -> second(way, SampleYear.PACK, new Page.Accounts(), ""));
    states.put(
        "carried-account",
        way -> second(way, SampleYear.PACK, new Page.AccountForm("clinic-page"), ""));
    states.put("overview-next", way -> second(way, SampleYear.PACK, new Page.Overview(), ""));
    draw(states);
  }

  @Test
  void questionsOfAnotherTimeAreDrawn() throws IOException {
    Map<String, Function<Picture, TestWindow>> states = new LinkedHashMap<>();
    states.put("without-questions", way -> withoutQuestions(way, new Page.Overview()));
    states.put("without-questions-one", way -> withoutQuestions(way, page(3)));
    states.put("start-stale", YearAfterPicturesTest::stale);
    draw(states);
  }

  @Test
  void manyYearsAreDrawn() throws IOException {
    Map<String, Function<Picture, TestWindow>> states = new LinkedHashMap<>();
    states.put("home-many", way -> home(way, new YearList.Reach.Seen(), MANY));
    states.put(
        "home-many-coming",
        way -> home(way, new YearList.Reach.Reading(List.of("2024-a", "2023-a")), 3));
    draw(states);
  }

  private static Page.Checkpoint page(int place) {
    return new Page.Checkpoint(SampleYear.PACK.checkpoints().get(place).id());
  }

  private static TestWindow second(Picture way, Pack pack, Page.OfYear page, String press) {
    Assessment year = SampleYear.after(SampleYear.former(way.language()));
    TestWindow window =
        TestWindow.open(year, new Page.Check(), way.language(), way.width(), way.height());
    window.session().open(pack, FollowedYear.of(year), new YearAccess.Ours(), true, page);
    if (!press.isEmpty()) {
      new Hand(window).press(press);
    }
    return window;
  }

  private static TestWindow withoutQuestions(Picture way, Page.OfYear page) {
    Assessment started = SampleYear.started(way.language());
    PackReference gone = new PackReference(PackCatalog.ONTARIO, "2019.7", "0".repeat(64));
    Assessment year =
        Assessment.begin(
                started.id(), started.year(), gone, started.startedOn(), started.changedAt())
            .withProfile(started.profile().values())
            .withAccounts(started.accounts())
            .withAnswers(started.answers().values());
    TestWindow window = TestWindow.open(started, page, way.language(), way.width(), way.height());
    window
        .session()
        .open(
            PackCatalog.shipped().shown(year),
            FollowedYear.of(year),
            new YearAccess.WithoutQuestions(),
            false,
            page);
    return window;
  }

  private static TestWindow stale(Picture way) {
    Session session = TestWindow.session(way.language(), Silent.program());
    session.list(ListedYears.of(ComparedYears.listed()));
    session.goTo(new Page.Start());
    Pack old = CheckedPack.of(SampleYear.PACK, SampleYear.TODAY.minusMonths(15));
    return TestWindow.show(session, old, way.width(), way.height());
  }

  private static TestWindow home(Picture way, YearList.Reach reach, int many) {
    TestWindow window =
        TestWindow.atHome(List.of(), new Page.Home(), way.language(), way.width(), way.height());
    window
        .session()
        .list(
            new YearList(
                reach,
                IntStream.range(0, many).mapToObj(back -> year(way.language(), back)).toList(),
                List.of(),
                List.of(),
                List.of()));
    return window;
  }

  /// The one that is open, and finished ones before it.
  private static YearSummary year(Language language, int back) {
    if (back == 0) {
      return ListedYears.busy(language);
    }
    int number = 2027 - back;
    YearSummary year =
        ListedYears.year(
            number + "-a",
            number,
            AssessmentState.FINISHED,
            false,
            33,
            34,
            SampleYear.TODAY.minusYears(back));
    return ListedYears.counting(year, 20 + back % 5, 7 - back % 5, 1, 4, 1);
  }

  private static void draw(Map<String, Function<Picture, TestWindow>> states) throws IOException {
    for (Map.Entry<String, Function<Picture, TestWindow>> state : states.entrySet()) {
      for (Picture way : Picture.ways()) {
        way.take("after-" + state.getKey(), () -> state.getValue().apply(way));
      }
    }
  }
}
