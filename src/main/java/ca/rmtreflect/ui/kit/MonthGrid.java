package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.assessment.EnteredDate;
import ca.rmtreflect.i18n.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A month, from which a day is taken. It is one stop for Tab: arrows go from day to day, Page Up
/// and Page Down from month to month, Home and End to the ends of the week.
final class MonthGrid extends VBox {

  private static final int WEEK = 7;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

  private final Context context;
  private final LocalDate chosen;
  private final Consumer<LocalDate> take;
  private final Label name = Texts.label("", Styles.STRONG);
  private final GridPane days = new GridPane();
  private final Button previous;
  private final Button next;
  private LocalDate here;

  /// `chosen` is the day to begin at, and `take` is told which one was taken.
  MonthGrid(Context context, LocalDate chosen, Consumer<LocalDate> take) {
    this.context = context;
    this.chosen = chosen;
    this.here = chosen;
    this.take = take;
    getStyleClass().add("month");
    previous = turner("calendar-previous", "‹", -1);
    next = turner("calendar-next", "›", 1);
    name.setId("calendar-month");
    BorderPane head = new BorderPane(name, null, next, null, previous);
    days.getStyleClass().add("month-days");
    days.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    getChildren().addAll(head, days);
    show();
  }

  /// Gives the focus to the day that is at hand.
  void focusDay() {
    days.getChildren().stream()
        .filter(node -> node.isFocusTraversable())
        .forEach(node -> node.requestFocus());
  }

  private Button turner(String id, String sign, int months) {
    Button button = Buttons.secondary(id, sign, () -> turn(months));
    button.getStyleClass().add("month-turner");
    button.setAccessibleText(
        sign + " " + context.text(months < 0 ? "month.previous" : "month.next"));
    return button;
  }

  private void turn(int months) {
    LocalDate to = here.plusMonths(months);
    if (EnteredDate.isUsual(to)) {
      here = to;
      show();
    }
  }

  private void steer(KeyEvent event) {
    LocalDate to =
        switch (event.getCode()) {
          case LEFT -> here.minusDays(1);
          case RIGHT -> here.plusDays(1);
          case UP -> here.minusWeeks(1);
          case DOWN -> here.plusWeeks(1);
          case PAGE_UP -> here.minusMonths(1);
          case PAGE_DOWN -> here.plusMonths(1);
          case HOME -> here.minusDays(column(here));
          case END -> here.plusDays(WEEK - 1L - column(here));
          case ENTER -> {
            take.accept(here);
            yield here;
          }
          default -> null;
        };
    if (to != null) {
      event.consume();
      if (!to.equals(here) && EnteredDate.isUsual(to)) {
        here = to;
        show();
        focusDay();
      }
    }
  }

  private void show() {
    YearMonth month = YearMonth.from(here);
    name.setText(Dates.month(month, context.language()));
    days.getChildren().clear();
    int column = 0;
    for (String weekday : Dates.weekdays(context.language())) {
      days.add(Texts.label(weekday, Styles.CAPTION, Styles.MUTED, "month-weekday"), column++, 0);
    }
    int row = 1;
    for (int number = 1; number <= month.lengthOfMonth(); number++) {
      LocalDate day = month.atDay(number);
      days.add(day(day), column(day), row);
      row += column(day) == WEEK - 1 ? 1 : 0;
    }
    previous.setDisable(!EnteredDate.isUsual(here.minusMonths(1)));
    next.setDisable(!EnteredDate.isUsual(here.plusMonths(1)));
  }

  private Button day(LocalDate day) {
    String number = Integer.toString(day.getDayOfMonth());
    Button button = new Button(number);
    button.setId("calendar-" + Dates.iso(day));
    button.getStyleClass().setAll("month-day");
    button.setMaxWidth(Double.MAX_VALUE);
    boolean isToday = day.equals(context.session().today());
    String words = Dates.weekday(day, context.language());
    button.setAccessibleText(
        number + " – " + (isToday ? context.text("month.today", words) : words));
    button.pseudoClassStateChanged(CHOSEN, day.equals(chosen));
    button.pseudoClassStateChanged(TODAY, isToday);
    button.setFocusTraversable(day.equals(here));
    button.setOnAction(_ -> take.accept(day));
    return button;
  }

  /// Weeks begin on Sunday.
  private static int column(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : day.getDayOfWeek().getValue();
  }
}
