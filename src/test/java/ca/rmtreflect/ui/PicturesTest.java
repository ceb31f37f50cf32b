package ca.rmtreflect.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

/// Draws pages into `target/pictures`, to be looked at: a handful each time, all of them with
/// `-Dpictures=all`, some by the beginning of their names.
class PicturesTest {

  /// One in the middle and two that are done.
  static List<YearSummary> years(Language language) {
    LocalDate before = SampleYear.TODAY.minusYears(1);
    return List.of(
        ListedYears.busy(language),
        ListedYears.counting(
            ListedYears.year("2026-a", 2026, AssessmentState.FINISHED, false, 33, 34, before),
            20,
            7,
            1,
            4,
            1),
        ListedYears.counting(
            ListedYears.year(
                "2025-a", 2025, AssessmentState.FINISHED, false, 31, 33, before.minusYears(1)),
            12,
            9,
            5,
            3,
            2));
  }

  @Test
  void pagesAreDrawn() throws IOException {
    List<Page> pages =
        Picture.isEveryOne() ? everyPage() : List.of(new Page.Checkpoint("disable-testimonials"));
    for (Page page : pages.stream().filter(one -> Picture.isWanted(name(one))).toList()) {
      for (Picture way : Picture.ways()) {
        draw(page, way);
      }
    }
  }

  static List<Page> everyPage() {
    return List.of(
        new Page.Home(),
        new Page.Start(),
        new Page.Overview(),
        new Page.Profile(),
        new Page.Accounts(),
        new Page.AccountForm("clinic-page"),
        new Page.AccountForm("personal"),
        new Page.Checkpoint("disable-testimonials"),
        new Page.Checkpoint("details-add-up"),
        new Page.Checkpoint("replies-confirm-nobody"),
        new Page.Checkpoint("integrity-online"),
        new Page.Outlook(),
        new Page.Actions(),
        new Page.Check(),
        new Page.Finish(),
        new Page.Export());
  }

  private static String name(Page page) {
    return page.path().replace('/', '-');
  }

  private static void draw(Page page, Picture way) throws IOException {
    TestWindow window =
        Fx.get(() -> {
          TestWindow opened =
              TestWindow.open(
                  SampleYear.started(way.language()),
                  new Page.Overview(),
                  way.language(),
                  way.width(),
                  way.height());
          opened.session().list(ListedYears.of(years(way.language())));
          opened.session().goTo(page);
          opened.scheme(way.scheme());
          opened.session().zoom(way.scale());
          return opened;
        });
    Fx.pulse();
    WritableImage image = Fx.get(window::picture);
    window.close();
    way.keep(name(page), image);
    assertEquals(way.width(), (int) image.getWidth());
  }
}
