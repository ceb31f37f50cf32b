package ca.rmtreflect.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Silent;
import ca.rmtreflect.ui.session.YearPair;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

/// Draws what is different between two years, to be looked at.
class ChangesPicturesTest {

  @Test
  void changesAreDrawn() throws IOException {
    for (Picture way : Picture.ways()) {
      YearPair pair = ComparedYears.pair(way.language());
      TestWindow window =
          Fx.get(() -> {
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
      draw("changes", window, way);
    }
  }

  @Test
  void twoYearsAreDrawn() throws IOException {
    for (Picture way : Picture.ways()) {
      Page.TwoYears page = new Page.TwoYears(Optional.of(ComparedYears.pair(way.language())));
      TestWindow window =
          Fx.get(() ->
              TestWindow.atHome(
                  ComparedYears.listed(), page, way.language(), way.width(), way.height()));
      draw("two-years", window, way);
    }
  }

  @Test
  void aYearThatBeginsWithNewerQuestionsIsDrawn() throws IOException {
    for (Picture way : Picture.ways()) {
      TestWindow window =
          Fx.get(() -> {
            Session session = TestWindow.session(way.language(), Silent.program());
            session.list(ListedYears.of(ComparedYears.listed()));
            session.goTo(new Page.Start());
            return TestWindow.show(session, LaterPack.PACK, way.width(), way.height());
          });
      draw("start-newer", window, way);
    }
  }

  private static void draw(String name, TestWindow window, Picture way) throws IOException {
    Fx.run(() -> {
      window.scheme(way.scheme());
      window.session().zoom(way.scale());
    });
    Fx.pulse();
    assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).cut()), name);
    assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).unnamed()), name);
    WritableImage image = Fx.get(window::picture);
    window.close();
    way.keep(name, image);
  }
}
