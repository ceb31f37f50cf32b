package ca.rmtreflect.ui;

import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import ca.rmtreflect.ui.session.YearPair;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Draws what is different between two years, to be looked at.
class ChangesPicturesTest {

  @Test
  void changesAreDrawn() throws IOException {
    for (Picture way : Picture.ways()) {
      YearPair pair = ComparedYears.pair(way.language());
      way.take(
          "changes",
          () -> {
            TestWindow opened =
                TestWindow.open(
                    pair.later().assessment(),
                    new Page.Changes(),
                    way.language(),
                    way.width(),
                    way.height());
            opened.session().compare(pair.earlier());
            return opened;
          });
    }
  }

  @Test
  void twoYearsAreDrawn() throws IOException {
    for (Picture way : Picture.ways()) {
      Page.TwoYears page = new Page.TwoYears(Optional.of(ComparedYears.pair(way.language())));
      way.take(
          "two-years",
          () ->
              TestWindow.atHome(
                  ComparedYears.listed(), page, way.language(), way.width(), way.height()));
    }
  }

  @Test
  void aYearThatBeginsWithNewerQuestionsIsDrawn() throws IOException {
    for (Picture way : Picture.ways()) {
      way.take(
          "start-newer",
          () -> {
            Session session = TestWindow.session(way.language(), Silent.program());
            session.list(ListedYears.of(ComparedYears.listed()));
            session.goTo(new Page.Start());
            return TestWindow.show(session, LaterPack.PACK, way.width(), way.height());
          });
    }
  }
}
