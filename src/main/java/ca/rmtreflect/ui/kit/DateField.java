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
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// A day, typed in any of the usual ways. What is typed so far lives in the state, so that nothing
/// is lost while it means nothing yet; the stored date stays until another one is understood.
public final class DateField extends Field {

  private static final String WORDS = "field.date.";
  private static final TypedDate NOTHING = new TypedDate(TypedDate.Kind.EMPTY, List.of());

  private final TextLine input;
  private final TextLink link;
  private final Function<State, Optional<LocalDate>> date;
  private final Consumer<Optional<LocalDate>> edit;
  private final DateSense sense;
  private final FlowPane offers = Buttons.row();
  private List<LocalDate> offered = List.of();
  private @Nullable Hyperlink today;

  public DateField(
      Context context,
      FieldLabel label,
      DateSense sense,
      Function<State, Optional<LocalDate>> date,
      Consumer<Optional<LocalDate>> edit) {
    TextLine input = new TextLine();
    String hint = label.hint().isEmpty() ? context.text("field.date.hint") : label.hint();
    super(context, new FieldLabel(label.id(), label.label(), hint), input);
    this.input = input;
    this.sense = sense;
    this.date = date;
    this.edit = edit;
    this.link = new TextLink(context, input, this::typed);
    input.getStyleClass().add(Styles.SHORT);
    input.focusedProperty().subscribe((_, focused) -> settle(!focused));
    input.setOnAction(_ -> settle(true));
    getChildren().add(offers);
    Boxes.present(offers, false);
  }

  /// Offers to fill in the present day.
  public DateField withToday() {
    Hyperlink link = Buttons.link(field() + "-today", context().text("field.today"), this::today);
    link.setAccessibleText(context().text("field.today.name", label()));
    link.getStyleClass().addAll(Styles.CAPTION, Styles.PLAIN);
    // A space that was meant for the next box would fill in the day; it can be typed as well.
    link.setFocusTraversable(false);
    besideLabel(link);
    today = link;
    return this;
  }

  private void today() {
    take(context().session().today());
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
    input.setEditable(!state.isReadOnly());
    if (today != null) {
      today.setVisible(!state.isReadOnly() && written.isEmpty());
    }
    TypedDate typed = draft.filter(Draft::unclear).map(one -> read(one.text())).orElse(NOTHING);
    offer(state.isReadOnly() ? List.of() : typed.days());
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
    return draft(state)
        .filter(Draft::unclear)
        .map(one -> new FieldProblem(field(), WORDS + Slug.of(read(one.text()).kind())));
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
