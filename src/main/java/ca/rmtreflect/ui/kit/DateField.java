package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.DateSense;
import ca.rmtreflect.domain.assessment.EnteredDate;
import ca.rmtreflect.domain.evaluation.DateRemark;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.session.Drafts.Draft;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// A day, typed in any of the usual ways. What is typed so far lives in the state, so that nothing
/// is lost while it means nothing yet; the stored date stays until another one is understood.
public final class DateField extends Field {

  private static final String WORDS = "field.date.";
  private static final List<Integer> SOON = List.of(1, 3, 6);
  private static final List<Integer> AFTER_A_YEAR = List.of(6, 12);
  private static final TypedDate NOTHING = new TypedDate(TypedDate.Kind.EMPTY, List.of());

  private final TextLine input;
  private final TextLink link;
  private final Function<State, Optional<LocalDate>> date;
  private final Consumer<Optional<LocalDate>> edit;
  private final DateSense sense;
  private final FlowPane offers = Buttons.row();
  private List<LocalDate> offered = List.of();
  private final Button calendar;
  private final List<Integer> months;
  private List<Hyperlink> shortcuts = List.of();

  public DateField(
      Context context,
      FieldLabel label,
      DateSense sense,
      Function<State, Optional<LocalDate>> date,
      Consumer<Optional<LocalDate>> edit) {
    this(context, label, sense, sense == DateSense.COMING ? SOON : List.of(), date, edit);
  }

  /// The day on which something is done again that is done about once a year.
  public static DateField nextTime(
      Context context,
      FieldLabel label,
      Function<State, Optional<LocalDate>> date,
      Consumer<Optional<LocalDate>> edit) {
    return new DateField(context, label, DateSense.COMING, AFTER_A_YEAR, date, edit);
  }

  /// `months`: so many from now are offered to be filled in at one press.
  private DateField(
      Context context,
      FieldLabel label,
      DateSense sense,
      List<Integer> months,
      Function<State, Optional<LocalDate>> date,
      Consumer<Optional<LocalDate>> edit) {
    TextLine input = new TextLine();
    super(context, new FieldLabel(label.id(), label.label(), hint(context, label, sense)), input);
    this.input = input;
    this.sense = sense;
    this.months = months;
    this.date = date;
    this.edit = edit;
    this.link = new TextLink(context, input, this::typed);
    input.getStyleClass().add(Styles.SHORT);
    input.focusedProperty().subscribe((_, focused) -> settle(!focused));
    input.setOnAction(_ -> settle(true));
    calendar = Buttons.secondary(label.id() + "-calendar", "", this::openCalendar);
    calendar.getStyleClass().add("calendar-button");
    calendar.setGraphic(Boxes.sign("calendar-sign"));
    calendar.setAccessibleText(context.text("field.date.calendar", label.label()));
    // Tab goes from box to box; Alt+Down opens it from within the box.
    calendar.setFocusTraversable(false);
    input.addEventHandler(KeyEvent.KEY_PRESSED, this::openByKey);
    HBox line = new HBox(input, calendar);
    line.getStyleClass().add("date-line");
    getChildren().addAll(line, offers);
    offerShortcuts(months.stream().map(this::inMonths).toList());
    Boxes.present(offers, false);
  }

  /// Offers to fill in the present day.
  public DateField withToday() {
    offerShortcuts(List.of(today()));
    return this;
  }

  private Hyperlink today() {
    return shortcut(
        "today",
        context().text("field.today"),
        context().text("field.today.name", label()),
        context().session().today());
  }

  private Hyperlink inMonths(int months) {
    LocalDate day = context().session().today().plusMonths(months);
    String words = context().text("field.date.months", months);
    return shortcut(
        "month-" + months,
        words,
        context().text("field.date.months.name", words, label(), context().day(day)),
        day);
  }

  private Hyperlink shortcut(String id, String words, String spoken, LocalDate day) {
    Hyperlink link = Buttons.link(field() + "-" + id, words, () -> take(day));
    link.setAccessibleText(spoken);
    link.getStyleClass().addAll(Styles.CAPTION, Styles.PLAIN);
    return link;
  }

  /// Days to be filled in at one press, beside the label.
  private void offerShortcuts(List<Hyperlink> links) {
    shortcuts = links;
    for (Hyperlink link : links) {
      // A space that was meant for the next box would fill in the day; it can be typed as well.
      link.setFocusTraversable(false);
      besideLabel(link);
    }
  }

  private void openByKey(KeyEvent event) {
    boolean asked =
        event.getCode() == KeyCode.F4 || (event.isAltDown() && event.getCode() == KeyCode.DOWN);
    if (asked && !calendar.isDisabled()) {
      event.consume();
      openCalendar();
    }
  }

  private void openCalendar() {
    LocalDate now = context().session().today();
    LocalDate chosen = date.apply(context().state()).filter(EnteredDate::isUsual).orElse(now);
    List<Hyperlink> choices =
        months.isEmpty() ? List.of(today()) : months.stream().map(this::inMonths).toList();
    choices.forEach(link -> link.setId("calendar-" + link.getId()));
    CalendarPopOver.show(context(), input, calendar, chosen, choices, this::take);
  }

  @Override
  public void show(State state) {
    show(state, !input.isFocused());
  }

  /// `left`: the person is not at work on the field, and may be told what is wrong with it.
  private void show(State state, boolean left) {
    Optional<Draft> draft = draft(state);
    Optional<LocalDate> stored = date.apply(state);
    String written = stored.map(day -> context().day(day)).orElse("");
    link.show(
        draft.filter(one -> one.unclear() || input.isFocused()).map(Draft::text).orElse(written));
    input.setEditable(!isLocked(state));
    calendar.setVisible(!isLocked(state));
    calendar.setDisable(isLocked(state));
    shortcuts.forEach(one -> one.setVisible(!isLocked(state) && written.isEmpty()));
    TypedDate typed = draft.filter(Draft::unclear).map(one -> read(one.text())).orElse(NOTHING);
    offer(isLocked(state) ? List.of() : typed.days());
    showProblem(state, remark(stored, typed, left));
  }

  private String remark(Optional<LocalDate> stored, TypedDate typed, boolean left) {
    if (typed.isUnclear() && (left || !typed.days().isEmpty())) {
      String kept =
          stored.map(day -> context().text("field.date.kept", context().day(day))).orElse("");
      return (context().word(WORDS, typed.kind()) + " " + kept).strip();
    }
    return stored
        .filter(day -> !typed.isUnclear() && !EnteredDate.isUsual(day))
        .map(day -> context().word("date.remark.", DateRemark.Kind.UNUSUAL, context().day(day)))
        .orElse("");
  }

  /// Every day that may be meant, to be pressed.
  private void offer(List<LocalDate> days) {
    if (!days.equals(offered)) {
      offered = days;
      offers.getChildren().setAll(days.stream().map(this::offer).toList());
      Boxes.present(offers, !days.isEmpty());
    }
  }

  private Button offer(LocalDate day) {
    String words = Dates.weekday(day, context().language());
    Button offer = Buttons.secondary(field() + "-" + Dates.iso(day), words, () -> take(day));
    offer.setAccessibleText(context().text("tasks.name", words, label()));
    return offer;
  }

  private void take(LocalDate day) {
    input.requestFocus();
    context().session().dropDraft(field());
    edit.accept(Optional.of(day));
  }

  /// A text that is no day holds the page back.
  @Override
  public Optional<FieldProblem> problem(State state) {
    return problem(state, field(), sense, context().session().today());
  }

  /// Likewise, for a field that is not shown at present.
  public static Optional<FieldProblem> problem(
      State state, String field, DateSense sense, LocalDate today) {
    return state
        .drafts()
        .at(state.page(), field)
        .filter(Draft::unclear)
        .map(one -> TypedDate.read(one.text(), sense, today).kind())
        .map(kind -> new FieldProblem(field, WORDS + Slug.of(kind)));
  }

  /// How a date may be written, by a day that may be meant.
  private static String hint(Context context, FieldLabel label, DateSense sense) {
    LocalDate today = context.session().today();
    LocalDate day =
        switch (sense) {
          case COMING -> today.plusMonths(3);
          case PAST -> today.minusMonths(1);
          case PRESENT -> today;
        };
    String example = context.text("field.date.hint", context.day(day), Dates.iso(day));
    return label.hint().isEmpty() ? example : label.hint() + " " + example;
  }

  /// What is not understood leaves the stored date as it was before the person began to type.
  private void typed(String text) {
    State state = context().state();
    Optional<LocalDate> before = draft(state).map(Draft::before).orElseGet(() -> date.apply(state));
    TypedDate typed = read(text);
    context().session().keepDraft(field(), new Draft(text, typed.isUnclear(), before));
    edit.accept(typed.isUnclear() ? before : typed.day());
  }

  private TypedDate read(String text) {
    return TypedDate.read(text, sense, context().session().today());
  }

  private Optional<Draft> draft(State state) {
    return state.drafts().at(state.page(), field());
  }

  /// Once the person has come or left, a day that was understood is shown in the usual form; what
  /// is wrong with another text is said once they have left.
  private void settle(boolean left) {
    State state = context().state();
    Optional<Draft> draft = draft(state);
    if (draft.filter(one -> !one.unclear()).isPresent()) {
      context().session().dropDraft(field());
    } else if (draft.isPresent() && left) {
      show(state, true);
    }
  }
}
