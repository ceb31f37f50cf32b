package ca.rmtreflect.ui.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the parts of a checkpoint stand, for every one of them: its question and its answers are
/// taken in at a glance.
class CheckpointShapeTest {

  /// How far below the header the answers begin, without last year's answer and with it.
  private static final double BEGIN = 200;

  private static final double BEGIN_BELOW_FORMER = 300;

  @ParameterizedTest
  @CsvSource({"EN, false", "EN, true", "FR, false", "FR, true"})
  void theAnswersBeginBelowTheHeader(Language language, boolean former) {
    TestWindow window = open(language, former, 1240, 860);
    List<String> late = new ArrayList<>();
    for (Item.Checkpoint checkpoint : SampleYear.PACK.checkpoints()) {
      double begin =
          on(
              window,
              checkpoint,
              () -> bounds(window, "answer-yes").getMinY() - header(window).getMaxY());
      if (begin > (former ? BEGIN_BELOW_FORMER : BEGIN)) {
        late.add(checkpoint.id() + " " + begin);
      }
    }
    window.close();
    assertEquals(List.of(), late);
  }

  /// The laptop that most people have: 1366×768 at 125 %, less the frames of screen and window.
  @ParameterizedTest
  @CsvSource({"EN, false", "EN, true", "FR, false", "FR, true"})
  void aSmallWindowShowsQuestionAnswersAndFootTogether(Language language, boolean former) {
    TestWindow window = open(language, former, 1093, 545);
    Hand hand = new Hand(window);
    List<String> faults = new ArrayList<>();
    for (Item.Checkpoint checkpoint : SampleYear.PACK.checkpoints()) {
      int lines = on(window, checkpoint, () -> lines(window));
      if (lines > 2) {
        faults.add(checkpoint.id() + ": " + lines + " lines");
      }
      Stream.concat(
              Stream.of("title", "sources", "back", "continue"),
              Stream.of(AnswerValue.values()).map(value -> "answer-" + Slug.of(value)))
          .filter(id -> !hand.isInView(id))
          .forEach(id -> faults.add(checkpoint.id() + ": " + id));
    }
    window.close();
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @CsvSource({"EN, 1240, 860", "FR, 1240, 860", "EN, 1093, 545", "FR, 1093, 545"})
  void theSourcesTakeOneLine(Language language, double width, double height) {
    TestWindow window = open(language, false, width, height);
    List<String> broken = new ArrayList<>();
    for (Item.Checkpoint checkpoint : SampleYear.PACK.checkpoints()) {
      double line =
          on(window, checkpoint, () -> ((Region) window.root().lookup(".source-line")).getHeight());
      double link = on(window, checkpoint, () -> bounds(window, "sources").getHeight());
      if (line > 1.5 * link) {
        broken.add(checkpoint.id() + " " + line);
      }
    }
    window.close();
    assertEquals(List.of(), broken);
  }

  /// A year that asks everything, with nothing answered.
  private static TestWindow open(Language language, boolean former, double width, double height) {
    Assessment before = SampleYear.former(language);
    Assessment year = SampleYear.after(before);
    TestWindow window =
        TestWindow.open(
            former ? year : year.withCarried(null), new Page.Overview(), language, width, height);
    Fx.pulse();
    return window;
  }

  private static <T> T on(
      TestWindow window, Item.Checkpoint checkpoint, java.util.concurrent.Callable<T> measure) {
    return Fx.get(() -> {
      window.session().goTo(new Page.Checkpoint(checkpoint.id()));
      for (int i = 0; i < 2; i++) {
        window.root().applyCss();
        window.root().layout();
      }
      return measure.call();
    });
  }

  private static int lines(TestWindow window) {
    Label title = (Label) window.root().lookup("#title");
    Text measure = new Text("x");
    measure.setFont(title.getFont());
    return (int) Math.round(title.getHeight() / measure.getLayoutBounds().getHeight());
  }

  private static Bounds header(TestWindow window) {
    return inWindow(window.root().getTop());
  }

  private static Bounds bounds(TestWindow window, String id) {
    return inWindow(window.root().lookup("#" + id));
  }

  private static Bounds inWindow(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
