package ca.rmtreflect.ui.kit;

import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.session.Problem;
import ca.rmtreflect.ui.session.State;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;

/// A day, typed in any of the usual ways. What is typed so far lives in the state, so that nothing
/// is lost while it means nothing yet.
public final class DateField extends Field {

  private final TextLine input;
  private final TextLink link;
  private final Function<State, Optional<LocalDate>> date;
  private final Consumer<Optional<LocalDate>> edit;
  private @Nullable Hyperlink today;

  public DateField(
      Context context,
      String id,
      String label,
      String hint,
      Function<State, Optional<LocalDate>> date,
      Consumer<Optional<LocalDate>> edit) {
    this(context, new TextLine(id), label, hint, date, edit);
  }

  private DateField(
      Context context,
      TextLine input,
      String label,
      String hint,
      Function<State, Optional<LocalDate>> date,
      Consumer<Optional<LocalDate>> edit) {
    super(context, label, hint.isEmpty() ? context.text("field.date.hint") : hint, input);
    this.input = input;
    this.date = date;
    this.edit = edit;
    this.link = new TextLink(context, input, this::typed);
    input.getStyleClass().add(Styles.SHORT);
    input.focusedProperty().subscribe((_, focused) -> settle(focused));
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
    input.requestFocus();
    context().session().dropDraft(field());
    edit.accept(Optional.of(context().session().today()));
  }

  @Override
  public void show(State state) {
    String written = date.apply(state).map(day -> Dates.day(day, context().language())).orElse("");
    Optional<String> draft = state.draft(field());
    link.show(draft.orElse(written));
    input.setEditable(!state.isReadOnly());
    if (today != null) {
      today.setVisible(!state.isReadOnly() && written.isEmpty());
    }
    boolean unclear = !input.isFocused() && draft.filter(DateField::isUnclear).isPresent();
    showProblem(state, unclear ? context().text("field.date.unclear") : "");
  }

  /// A text that is no day holds the page back.
  @Override
  public Optional<Problem> problem(State state) {
    return state
        .draft(field())
        .filter(DateField::isUnclear)
        .map(_ -> new Problem(field(), "field.date.unclear"));
  }

  private void typed(String text) {
    context().session().keepDraft(field(), text);
    edit.accept(TypedDate.read(text));
  }

  /// Once the person has left, a day that was understood is shown in the usual form.
  private void settle(boolean focused) {
    Optional<String> draft = context().state().draft(field());
    if (!focused && draft.isPresent()) {
      if (isUnclear(draft.get())) {
        show(context().state());
      } else {
        context().session().dropDraft(field());
      }
    }
  }

  private static boolean isUnclear(String text) {
    return !text.isBlank() && TypedDate.read(text).isEmpty();
  }
}
