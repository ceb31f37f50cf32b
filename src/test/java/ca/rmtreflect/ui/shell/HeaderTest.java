package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// However large the text, the bar at the top leaves the window to the page, and says the same to a
/// screen reader.
final class HeaderTest {

  private static final String CHECKPOINT = "disable-testimonials";

  @ParameterizedTest
  @CsvSource({
    "EN, 1240, 860, 1, 0.07",
    "EN, 1240, 860, 2, 0.15",
    "FR, 1240, 860, 2, 0.15",
    "EN, 1240, 860, 3, 0.3",
    "FR, 1240, 860, 3, 0.3",
    "FR, 1024, 640, 2, 0.28"
  })
  void theBarLeavesTheWindowToThePage(
      Language language, double width, double height, double scale, double most) {
    TestWindow window = open(language, width, height, scale);
    double bar =
        Fx.get(() -> {
          window.picture();
          return ((Region) window.root().lookup(".top-bar")).getHeight();
        });
    assertTrue(bar <= most * height, bar + " of " + height);
    String said = Fx.get(() -> ((Button) window.root().lookup("#show-help")).getAccessibleText());
    assertEquals(language == Language.EN ? "Help · 1 to compare" : "Aide · 1 à comparer", said);
    window.close();
  }

  /// In a window wider than anybody reads, what belongs together stays together.
  @ParameterizedTest
  @CsvSource({"1240", "1600", "2560"})
  void pagesBesideTheTaskListShareAnEdge(double width) {
    TestWindow window = open(Language.EN, width, 800, 1);
    double edge = left(window, "title");
    for (Page.OfYear page :
        new Page.OfYear[] {
          new Page.Profile(), new Page.Accounts(), new Page.Outlook(), new Page.Actions()
        }) {
      Fx.run(() -> window.session().goTo(page));
      assertEquals(edge, left(window, "title"), 1, page.toString());
      assertEquals(edge, left(window, "back"), 1, page.toString());
    }
    Node tasks = Fx.get(() -> window.root().lookup(".task-list"));
    double list = Fx.get(() -> tasks.localToScene(0, 0).getX());
    assertTrue(edge - list < 25 * 16, "the page begins beside the list of sections");
    window.close();
  }

  /// One of them scrolls and others do not, and their columns are of two widths.
  @ParameterizedTest
  @CsvSource({"1024", "1240", "1600", "2560"})
  void soDoPagesWithoutIt(double width) {
    TestWindow window = open(Language.EN, width, 640, 1);
    Fx.run(() -> window.session().goTo(new Page.Overview()));
    double edge = left(window, "title");
    for (Page page :
        new Page[] {
          new Page.Done(), new Page.Home(), new Page.Start(), new Page.PaperForm(), new Page.Bin()
        }) {
      Fx.run(() -> window.session().goTo(page));
      assertEquals(edge, left(window, "title"), 1, page.toString());
      if (Fx.get(() -> window.root().lookup("#back")) != null) {
        assertEquals(edge, left(window, "back"), 1, page.toString());
      }
    }
    window.close();
  }

  private static double left(TestWindow window, String id) {
    return Fx.get(() -> {
      window.picture();
      Node node = window.root().lookup("#" + id);
      return node.localToScene(node.getLayoutBounds()).getMinX();
    });
  }

  private static TestWindow open(Language language, double width, double height, double scale) {
    TestWindow window =
        TestWindow.open(
            SampleYear.started(language), new Page.Checkpoint(CHECKPOINT), language, width, height);
    Fx.run(() -> window.session().zoom(scale));
    Fx.pulse();
    return window;
  }
}
