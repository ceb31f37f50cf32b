package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.AssessmentState;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.ListedYears;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearPair;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing beside the bars of the years says the numbers in them, so these are there in large text
/// too, however many they are.
class AnswerSharesTest {

  private static final List<String> NUMBERS = List.of("10", "10", "10", "1", "2", "1");
  private static final int[] GIVEN = {10, 10, 10, 1, 2};

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3})
  void twoYearsSideBySideShowEveryNumber(double scale) {
    Assessment year = answered();
    EvaluatedYear one = EvaluatedYear.of(SampleYear.PACK, year);
    Page.TwoYears page = new Page.TwoYears(Optional.of(new YearPair(one, one)));
    assertEquals(twice(), numbers(page, scale));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3})
  void theLinesOfTheYearsShowEveryNumber(double scale) {
    assertEquals(twice(), numbers(new Page.Home(), scale));
  }

  private static List<String> twice() {
    List<String> twice = new ArrayList<>(NUMBERS);
    twice.addAll(NUMBERS);
    return twice;
  }

  private static Assessment answered() {
    List<AnswerValue> values = new ArrayList<>();
    AnswerValue[] kinds = AnswerValue.values();
    for (int kind = 0; kind < kinds.length; kind++) {
      values.addAll(Collections.nCopies(GIVEN[kind], kinds[kind]));
    }
    Assessment year = SampleYear.started(Language.EN).withAnswers(List.of());
    int place = 0;
    for (Item.Checkpoint checkpoint : SampleYear.PACK.checkpoints()) {
      if (place < values.size()) {
        year = SampleYear.answer(year, checkpoint, values.get(place++));
      }
    }
    return year;
  }

  /// The first has a card of its own.
  private static List<YearSummary> years() {
    return List.of(ListedYears.busy(Language.EN), finished(2026), finished(2025));
  }

  private static YearSummary finished(int year) {
    return ListedYears.counting(
        ListedYears.year(
            year + "-a", year, AssessmentState.FINISHED, false, 33, 34, SampleYear.TODAY),
        GIVEN);
  }

  /// What is seen and does not stand out of its bar.
  private static Stream<Node> within(Node bar) {
    double end = bar.localToScene(bar.getLayoutBounds()).getMaxX();
    return bar.lookupAll(".answer-part > .label").stream()
        .filter(Node::isVisible)
        .filter(number -> number.localToScene(number.getLayoutBounds()).getMaxX() <= end);
  }

  private static List<String> numbers(Page.OfHome page, double scale) {
    TestWindow window = TestWindow.atHome(years(), page, Language.EN, 1024, 640);
    Fx.run(() -> window.session().zoom(scale));
    Fx.pulse();
    List<String> numbers =
        Fx.get(() ->
            TestWindow.visible(window.root()).stream()
                .filter(node -> node.getStyleClass().contains("alone"))
                .flatMap(AnswerSharesTest::within)
                .map(number -> ((Label) number).getText())
                .toList());
    window.close();
    return numbers;
  }
}
