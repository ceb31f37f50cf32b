package ca.rmtreflect.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Hand;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.Walk;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Beside every date there is a calendar, worked by keyboard as by mouse, in the window's language.
class CalendarTest {

  private static final String FIELD = "next-review";

  @RegisterExtension
  private final TestWindow window =
      TestWindow.open(SampleYear.empty(), new Page.Outlook(), Language.EN, 1000, 560);

  private final Hand hand = new Hand(window);

  @Test
  void itOpensByKeyAndADayIsTakenByArrows() {
    Fx.run(() -> window.scene().lookup("#" + FIELD).requestFocus());
    Keyboard.press(KeyCode.ALT, KeyCode.DOWN);
    assertEquals("calendar-2026-11-22", focus());
    assertEquals("November\u00a02026", month());
    Keyboard.press(KeyCode.RIGHT);
    assertEquals("calendar-2026-11-23", focus());
    Keyboard.press(KeyCode.DOWN);
    assertEquals("calendar-2026-11-30", focus());
    Keyboard.press(KeyCode.HOME);
    assertEquals("calendar-2026-11-29", focus());
    Keyboard.press(KeyCode.END);
    assertEquals("calendar-2026-12-05", focus());
    Keyboard.press(KeyCode.PAGE_DOWN);
    assertEquals("calendar-2027-01-05", focus());
    Keyboard.press(KeyCode.UP);
    Keyboard.press(KeyCode.LEFT);
    assertEquals("calendar-2026-12-28", focus());
    Keyboard.press(KeyCode.ENTER);
    assertTrue(over().isEmpty());
    assertEquals("28\u00a0December\u00a02026", hand.written(FIELD));
    assertEquals(FIELD, hand.focus());
  }

  @Test
  void escClosesItAndGivesTheFocusBack() {
    Fx.run(() -> window.scene().lookup("#" + FIELD).requestFocus());
    Keyboard.press(KeyCode.F4);
    assertTrue(over().isPresent());
    Keyboard.press(KeyCode.ESCAPE);
    assertTrue(over().isEmpty());
    assertEquals(FIELD, hand.focus());
    assertEquals("", hand.written(FIELD));
  }

  @Test
  void itSpeaksTheLanguageOfTheWindowAndBeginsOnSunday() {
    Fx.run(() -> window.session().speak(Language.FR));
    Fx.pulse();
    hand.press(FIELD + "-calendar");
    Fx.pulse();
    assertEquals("novembre\u00a02026", month());
    List<Node> nodes = Fx.get(() -> TestWindow.visible(over().orElseThrow().getContentNode()));
    List<Node> weekdays =
        nodes.stream().filter(node -> node.getStyleClass().contains("month-weekday")).toList();
    assertEquals("dim.", ((Labeled) weekdays.getFirst()).getText());
    assertEquals("sam.", ((Labeled) weekdays.getLast()).getText());
    Node first = node("calendar-2026-11-01");
    assertEquals(weekdays.getFirst().getLayoutX(), first.getLayoutX(), "a Sunday");
    assertTrue(first.getAccessibleText().contains("dimanche 1er\u00a0novembre\u00a02026"));
    Walk walk = Fx.get(() -> Walk.over(over().orElseThrow().getContentNode()));
    assertEquals(List.of(), Fx.get(walk::unnamed));
    assertEquals(List.of(), Fx.get(walk::withoutRole));
    assertEquals(List.of(), Fx.get(walk::smallTargets));
  }

  @Test
  void aDateThatIsThereIsWhereItBegins() {
    hand.type(FIELD, "8 November 2027");
    hand.press(FIELD + "-calendar");
    Fx.pulse();
    assertEquals("calendar-2027-11-08", focus());
  }

  @ParameterizedTest
  @CsvSource({"6, 22 May 2027", "12, 22 November 2027"})
  void monthsAheadAreOnePress(int months, String day) {
    hand.press(FIELD + "-month-" + months);
    assertEquals(day.replace(' ', '\u00a0'), hand.written(FIELD));
    assertEquals(FIELD, hand.focus());
    assertFalse(hand.sees(FIELD + "-month-" + months), "there is a date by now");
    Fx.run(() -> window.session().undo());
    assertEquals("", hand.written(FIELD));
    hand.press(FIELD + "-calendar");
    Fx.pulse();
    Fx.run(() -> ((ButtonBase) node("calendar-" + FIELD + "-month-" + months)).fire());
    assertEquals(day.replace(' ', '\u00a0'), hand.written(FIELD));
    assertTrue(over().isEmpty());
    assertEquals(FIELD, hand.focus());
  }

  /// Examples of days to come lie in the future, and the others not, whatever day it is.
  @Test
  void examplesFollowFromToday() {
    assertTrue(hand.reads("For example 22\u00a0February\u00a02027, or 2027-02-22."));
    Fx.run(() -> window.session().goTo(new Page.Finish()));
    assertTrue(hand.reads("For example 22\u00a0November\u00a02026, or 2026-11-22."));
  }

  @ParameterizedTest
  @CsvSource({
    "checkpoint/disable-testimonials, action-due, true",
    "actions, action-c-disable-testimonials-due, true",
    "account/google, form-last-looked, false",
    "outlook, goal-due-0, true",
    "outlook, next-review, true",
    "finish, declaration-date, false"
  })
  void everyDateHasACalendarAndTheMonthsWhereItIsToCome(String path, String field, boolean toCome) {
    Page.OfYear page = Page.ofYear(path).orElseThrow();
    Fx.run(() -> {
      window.session().open(SampleYear.PACK, SampleYear.started(Language.EN), page);
      window.session().focus(field);
    });
    Fx.pulse();
    assertTrue(hand.sees(field + "-calendar"));
    assertEquals(toCome, hand.sees(field + "-month-6"));
    assertEquals(toCome && field.contains("due"), hand.sees(field + "-month-1"));
    Node box = Fx.get(() -> window.scene().lookup("#" + field));
    assertTrue(box.getAccessibleHelp().contains("Alt+↓"), box.getAccessibleHelp());
  }

  @Test
  void aFinishedYearHasNone() {
    Fx.run(() -> window.session().finish());
    assertFalse(hand.sees(FIELD + "-calendar"));
    Fx.run(() -> window.scene().lookup("#" + FIELD).requestFocus());
    Keyboard.press(KeyCode.F4);
    assertTrue(over().isEmpty());
  }

  private String month() {
    return Fx.get(() -> ((Labeled) node("calendar-month")).getText());
  }

  private String focus() {
    return Fx.get(() -> over().orElseThrow().getScene().getFocusOwner().getId());
  }

  private Node node(String id) {
    return over().orElseThrow().getContentNode().lookup("#" + id);
  }

  private static Optional<PopOver> over() {
    return Window.getWindows().stream()
        .filter(PopOver.class::isInstance)
        .map(PopOver.class::cast)
        .findFirst();
  }
}
