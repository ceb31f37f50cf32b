package ca.rmtreflect.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.ComparedYears;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Edit;
import ca.rmtreflect.ui.session.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The list of sections stays where it is while a year is answered, and tells how far it has come.
final class TaskListTest {

  /// Where each row begins, and how high it is.
  private static Map<String, String> places(TestWindow window) {
    return Fx.get(() -> {
      window.picture();
      Map<String, String> places = new LinkedHashMap<>();
      for (Node node : window.root().lookupAll(".task")) {
        var bounds = node.localToScene(node.getLayoutBounds());
        places.put(
            node.getId(), Math.round(bounds.getMinY()) + "+" + Math.round(bounds.getHeight()));
      }
      return places;
    });
  }

  @ParameterizedTest
  @CsvSource({"EN, 1", "FR, 1", "EN, 1.5", "FR, 1.5"})
  void noRowMovesWhateverIsAnsweredAndShown(Language language, double scale) {
    TestWindow window =
        TestWindow.open(SampleYear.empty(), new Page.Profile(), language, 1280, 800);
    Fx.run(() -> window.session().zoom(scale));
    Map<String, String> before = places(window);
    assertTrue(before.size() > 8);
    UnaryOperator<Assessment> all =
        year -> {
          Assessment answered = year;
          for (Item.Checkpoint one : SampleYear.PACK.checkpoints()) {
            answered = SampleYear.answer(answered, one, AnswerValue.YES);
          }
          return answered.withAccountsComplete(true);
        };
    for (UnaryOperator<Assessment> change :
        Set.<UnaryOperator<Assessment>>of(_ -> SampleYear.started(language), all)) {
      Fx.run(() -> window.session().update(Edit.once("all", "edit.answer"), change));
      for (Page.OfYear page :
          new Page.OfYear[] {
            new Page.Profile(),
            new Page.Accounts(),
            new Page.Checkpoint("integrity-online"),
            new Page.Outlook(),
            new Page.Actions(),
            new Page.Check()
          }) {
        Fx.run(() -> window.session().goTo(page));
        assertEquals(before, places(window), page.toString());
      }
    }
    window.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theBarAndTheWordForEachSectionTellHowFarItHasCome(Language language) {
    TestWindow window =
        TestWindow.open(SampleYear.empty(), new Page.Profile(), language, 1280, 800);
    assertEquals(0, bar(window).getProgress());
    Item.Checkpoint first = SampleYear.PACK.checkpoints().getFirst();
    Fx.run(() ->
        window
            .session()
            .update(
                Edit.once("answer", "edit.answer"),
                year -> SampleYear.answer(year, first, AnswerValue.YES)));
    assertTrue(bar(window).getProgress() > 0);
    String said =
        Fx.get(() -> {
          Button row = (Button) window.root().lookup("#task-" + section(first));
          return row.getAccessibleText();
        });
    assertTrue(said.contains(language == Language.EN ? "1 of" : "1 sur"), said);
    window.close();
  }

  /// Its row is the current one, and not that of the section to which the page belongs.
  @Test
  void whatHasChangedHasARowWhereThereIsAYearBefore() {
    TestWindow first =
        TestWindow.open(SampleYear.empty(), new Page.Profile(), Language.EN, 1280, 800);
    assertFalse(new Hand(first).sees("task-changes"));
    first.close();
    TestWindow second =
        TestWindow.open(
            ComparedYears.pair(Language.EN).later().assessment(),
            new Page.Profile(),
            Language.EN,
            1280,
            800);
    new Hand(second).press("task-changes");
    assertEquals(new Page.Changes(), second.session().state().page());
    assertEquals(List.of("task-changes"), current(second));
    new Hand(second).press("task-finish");
    assertEquals(new Page.Check(), second.session().state().page());
    assertEquals(List.of("task-finish"), current(second));
    second.close();
  }

  private static List<String> current(TestWindow window) {
    return Fx.get(() ->
        window.root().lookupAll(".task").stream()
            .filter(row -> row.getStyleClass().contains("current"))
            .map(Node::getId)
            .toList());
  }

  private static String section(Item.Checkpoint one) {
    return SampleYear.PACK.sectionOf(one.id()).orElseThrow().id();
  }

  private static ProgressBar bar(TestWindow window) {
    return Fx.get(() -> (ProgressBar) window.root().lookup(".task-bar"));
  }
}
