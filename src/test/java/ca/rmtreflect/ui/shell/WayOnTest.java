package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The way on and the way back are always in view, on every page that has them, so that nobody
/// scrolls to find them.
final class WayOnTest {

  /// One page of each kind, and the id of its way on.
  private static Map<Page.OfYear, String> pages() {
    Map<Page.OfYear, String> pages = new LinkedHashMap<>();
    for (Page.OfYear page :
        List.of(
            new Page.Profile(),
            new Page.Accounts(),
            new Page.AccountForm("clinic-page"),
            new Page.Checkpoint("disable-testimonials"),
            new Page.Checkpoint("replies-confirm-nobody"),
            new Page.Outlook(),
            new Page.Actions(),
            new Page.Check())) {
      pages.put(page, "continue");
    }
    pages.put(new Page.Finish(), "finish");
    pages.put(new Page.Export(), "export");
    return pages;
  }

  @ParameterizedTest
  @CsvSource({"EN, 1240, 860", "FR, 1240, 860", "EN, 1093, 545", "FR, 1093, 545", "FR, 1024, 640"})
  void theWayOnIsInViewWhereverThePageIsScrolled(Language language, double width, double height) {
    TestWindow window =
        TestWindow.open(SampleYear.started(language), new Page.Profile(), language, width, height);
    Hand hand = new Hand(window);
    pages()
        .forEach((page, wayOn) -> {
          Fx.run(() -> window.session().goTo(page));
          Fx.pulse();
          for (double scrolled : new double[] {0, 1}) {
            Fx.run(() -> host(window).setVvalue(scrolled));
            assertTrue(hand.isInView(wayOn), page + " scrolled to " + scrolled);
            assertTrue(hand.isInView("back"), page + " scrolled to " + scrolled);
          }
        });
    window.close();
  }

  /// Where the text is large or the window low, a foot that stays would leave no page.
  @ParameterizedTest
  @CsvSource({"1024, 640, 2", "1024, 768, 3", "1024, 420, 1"})
  void inALowWindowTheFootEndsThePage(double width, double height, double scale) {
    TestWindow window =
        TestWindow.open(
            SampleYear.started(Language.EN),
            new Page.Checkpoint("disable-testimonials"),
            Language.EN,
            width,
            height);
    Fx.run(() -> window.session().zoom(scale));
    Fx.pulse();
    Hand hand = new Hand(window);
    Fx.run(() -> host(window).setVvalue(1));
    Fx.pulse();
    assertTrue(hand.isInView("continue"));
    Fx.run(() -> host(window).setVvalue(0));
    Fx.pulse();
    assertFalse(hand.isInView("continue"));
    window.close();
  }

  /// Tab leaves the page for its foot only behind the last box.
  @ParameterizedTest
  @CsvSource({"1240, 860", "1024, 420"})
  void theFootComesBehindTheLastBox(double width, double height) {
    TestWindow window =
        TestWindow.open(
            SampleYear.started(Language.EN),
            new Page.Checkpoint("disable-testimonials"),
            Language.EN,
            width,
            height);
    List<Node> nodes = Fx.get(() -> TestWindow.visible(window.root()));
    int lastBox =
        nodes.lastIndexOf(
            nodes.stream().filter(TextInputControl.class::isInstance).toList().getLast());
    for (String id : List.of("back", "mark", "continue")) {
      int here = nodes.stream().map(Node::getId).toList().indexOf(id);
      assertTrue(here > lastBox, id);
    }
    window.close();
  }

  private static PageHost host(TestWindow window) {
    return (PageHost) window.root().lookup(".page-host");
  }
}
