package ca.rmtreflect.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Draws pages into `target/pictures`, to be looked at: a handful each time, all of them with
/// `-Dpictures=all`.
class PicturesTest {

  private static final Path FOLDER = Path.of("target", "pictures");

  /// A window size, and a multiple of the normal size of text.
  private record Size(int width, int height, double scale) {
    String words() {
      return width + "x" + height + (scale == 1 ? "" : "-" + Math.round(scale * 100));
    }
  }

  private static final List<Size> SIZES =
      List.of(
          new Size(1280, 800, 1),
          new Size(1024, 640, 1),
          new Size(1280, 800, 2),
          new Size(1024, 640, 2));

  private static final YearSummary YEAR =
      new YearSummary("sample-2026", 2026, AssessmentState.OPEN, false, 25, 34, SampleYear.TODAY);

  @Test
  void pagesAreDrawn() throws IOException {
    boolean all = "all".equals(System.getProperty("pictures"));
    Files.createDirectories(FOLDER);
    List<Page> pages = all ? everyPage() : List.of(new Page.Checkpoint("disable-testimonials"));
    int drawn = 0;
    for (Page page : pages) {
      for (Size size : SIZES) {
        for (Language language : Language.values()) {
          for (ColorScheme scheme : ColorScheme.values()) {
            boolean pair =
                (language == Language.EN) == (scheme == ColorScheme.LIGHT) && size.scale() == 1;
            if (all || pair) {
              draw(page, size, language, scheme);
              drawn++;
            }
          }
        }
      }
    }
    assertEquals(pages.size() * (all ? 16 : 4), drawn);
  }

  private static List<Page> everyPage() {
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
        new Page.Outlook(),
        new Page.Actions(),
        new Page.Check(),
        new Page.Finish(),
        new Page.Export());
  }

  private static void draw(Page page, Size size, Language language, ColorScheme scheme)
      throws IOException {
    TestWindow window =
        Fx.get(() -> {
          TestWindow opened =
              TestWindow.open(
                  SampleYear.started(language),
                  new Page.Overview(),
                  language,
                  size.width(),
                  size.height());
          opened.session().list(List.of(YEAR));
          opened.session().goTo(page);
          opened.scheme(scheme);
          opened.session().zoom(size.scale());
          return opened;
        });
    Fx.pulse();
    WritableImage image = Fx.get(window::picture);
    Fx.run(window::close);
    List<String> name = new ArrayList<>(List.of(page.path().replace('/', '-')));
    name.add(language.code());
    name.add(scheme.name().toLowerCase(Locale.ROOT));
    name.add(size.words());
    Path file = FOLDER.resolve(String.join("-", name) + ".png");
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    assertEquals(size.width(), (int) image.getWidth());
  }
}
