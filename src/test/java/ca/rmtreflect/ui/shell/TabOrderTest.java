package ca.rmtreflect.ui.shell;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.domain.assessment.ActionState;
import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.Goal;
import ca.rmtreflect.domain.assessment.Origin;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who goes from an answer to the note by Tab, and types, loses nothing on the way.
final class TabOrderTest extends WindowCase {

  private static final Assessment FULL = full();

  /// Something on every page: two goals, and actions of the person's own.
  private static Assessment full() {
    Assessment year = SampleYear.started(Language.EN);
    List<Goal> goals = new ArrayList<>();
    List<Action> actions = new ArrayList<>();
    for (String id : List.of("one", "two")) {
      FreeText words = new FreeText(id, Language.EN);
      goals.add(new Goal(id, words, null));
      actions.add(new Action(id, new Origin.Own(), words, SampleYear.TODAY, ActionState.OPEN));
    }
    return year.withGoals(goals).withActions(actions);
  }

  static Stream<Page.OfYear> pages() {
    return Stream.of(
        new Page.Profile(),
        new Page.Accounts(),
        new Page.AccountForm("clinic-page"),
        new Page.AccountForm("personal"),
        TESTIMONIALS,
        new Page.Outlook(),
        new Page.Actions(),
        new Page.Check(),
        new Page.Finish(),
        new Page.Export());
  }

  @Test
  void aSentenceTypedAfterTheAnswerGoesIntoTheNote() {
    for (Language language : Language.values()) {
      Fx.run(() -> {
        window.session().speak(language);
        window.session().goTo(new Page.Checkpoint("no-review-reuse"));
      });
      focusOn("answer-yes");
      press(DOWN);
      assertEquals("answer-in-part", focus());
      press(TAB);
      press(A);
      press(SPACE);
      press(B);
      press(SPACE);
      assertEquals("note", focus());
      assertEquals("a b ", text("note").toLowerCase(Locale.ROOT));
      assertEquals(Optional.of(AnswerValue.IN_PART), value("no-review-reuse"));
      Fx.run(() -> input("note").clear());
    }
  }

  @Test
  void theAnswerIsClearedByKeyboardAfterTheNoteAndNoSpaceAnswersAnew() {
    focusOn("note");
    for (int i = 0; i < 12 && !focus().equals("answer-clear"); i++) {
      press(TAB);
    }
    assertEquals("answer-clear", focus());
    press(SPACE);
    assertNull(note().value());
    press(SPACE);
    assertNull(note().value(), "the space after it chooses nothing");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingBeforeTheLastBoxTakesAnythingAway(Page.OfYear page) {
    Assessment before = FULL;
    List<String> ids = beforeTheLastBox(before, page);
    for (String id : ids) {
      TestWindow fresh = TestWindow.open(before, page, Language.EN, 1000, 800);
      Fx.pulse();
      Fx.run(() -> ((ButtonBase) find(fresh, id)).fire());
      Fx.pulse();
      Assessment after = Fx.get(() -> fresh.session().state().year().assessment());
      Fx.run(fresh::close);
      assertEquals(before.answers(), after.answers(), id);
      assertEquals(before.profile(), after.profile(), id);
      assertEquals(before.reflections(), after.reflections(), id);
      assertEquals(before.accounts(), after.accounts(), id);
      assertEquals(before.declaration(), after.declaration(), id);
      assertTrue(after.goals().containsAll(before.goals()), id);
      assertTrue(after.actions().containsAll(before.actions()), id);
    }
  }

  /// What the walk above looks at is what Tab comes to, in that order.
  @Test
  void tabMeetsTheStopsThatTheWalkSees() {
    Fx.run(() -> window.session().open(SampleYear.PACK, FULL, new Page.Outlook()));
    Fx.pulse();
    List<Node> stops = Fx.get(() -> Walk.over(host()).stops());
    Fx.run(() -> stops.getFirst().requestFocus());
    for (Node stop : stops) {
      assertEquals(stop, Fx.get(() -> owner()));
      press(TAB);
    }
  }

  @Test
  void goalsAreRemovedByKeyboardFromTheFootOfThePageAndActionsInTheirLine() {
    Fx.run(() -> window.session().open(SampleYear.PACK, FULL, new Page.Outlook()));
    removeFirst("goal-remove");
    assertEquals(
        List.of("two"), state().year().assessment().goals().stream().map(Goal::id).toList());
    Fx.run(() -> window.session().goTo(new Page.Actions()));
    focusOn("action-o-one-edit");
    press(SPACE);
    for (int i = 0; i < 12 && !focus().equals("action-o-one-remove"); i++) {
      press(TAB);
    }
    assertEquals("action-o-one-remove", focus());
    press(SPACE);
    assertEquals("actions-undo", focus());
    assertFalse(
        state().year().assessment().actions().stream().anyMatch(one -> one.id().equals("one")));
    assertTrue(
        state().year().assessment().actions().stream().anyMatch(one -> one.id().equals("two")));
  }

  private void removeFirst(String menu) {
    focusOn(menu);
    press(SPACE);
    Fx.run(() -> {
      MenuButton button = (MenuButton) node(menu);
      assertTrue(button.isShowing());
      button.getItems().getFirst().fire();
      button.hide();
    });
    Fx.pulse();
  }

  /// The buttons and links that Tab comes to before the last box of a page.
  private static List<String> beforeTheLastBox(Assessment year, Page.OfYear page) {
    TestWindow window = TestWindow.open(year, page, Language.EN, 1000, 800);
    Fx.pulse();
    List<Node> stops = Fx.get(() -> Walk.over(host(window)).stops());
    int last = 0;
    for (int i = 0; i < stops.size(); i++) {
      last = isAnswered(stops.get(i)) ? i : last;
    }
    window.close();
    return stops.subList(0, last).stream()
        .filter(stop -> stop instanceof Labeled && !isAnswered(stop))
        .filter(ButtonBase.class::isInstance)
        .map(Node::getId)
        .toList();
  }

  private static boolean isAnswered(Node stop) {
    return stop instanceof TextInputControl || stop instanceof Toggle || stop instanceof ComboBox;
  }

  private static Node host(TestWindow window) {
    return Objects.requireNonNull(window.root().lookup(".page-host"));
  }

  private static Node find(TestWindow window, String id) {
    return TestWindow.visible(window.root()).stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<AnswerValue> value(String checkpoint) {
    return Optional.ofNullable(state().year().assessment().answers().get(checkpoint))
        .map(answer -> answer.value());
  }
}
