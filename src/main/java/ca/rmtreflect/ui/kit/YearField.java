package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.Drafts.Draft;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A year, which is always required. What is typed so far lives in the state, so that nothing is
/// lost while it means nothing yet.
public final class YearField extends Field {

  private static final Pattern YEAR = Pattern.compile("2[01]\\d\\d");

  private final TextLine input;
  private final TextLink link;
  private final Function<State, Integer> year;

  /// `edit` is told every year that was understood.
  public YearField(
      Context context, FieldLabel label, Function<State, Integer> year, Consumer<Integer> edit) {
    TextLine input = new TextLine();
    super(context, label, input);
    this.input = input;
    this.year = year;
    this.link =
        new TextLink(
            context,
            input,
            typed -> {
              Optional<Integer> read = read(typed);
              boolean unclear = read.isEmpty() && !typed.isBlank();
              context.session().keepDraft(field(), new Draft(typed, unclear, Optional.empty()));
              read.ifPresent(edit);
            });
    input.getStyleClass().add(Styles.SHORTEST);
  }

  @Override
  public void show(State state) {
    link.show(state.draft(field()).orElseGet(() -> Integer.toString(year.apply(state))));
    input.setEditable(!state.isReadOnly());
    showProblem(state, "");
  }

  /// The year that a text names; empty when it names none between 2000 and 2199.
  static Optional<Integer> read(String typed) {
    return Optional.of(typed.strip())
        .filter(text -> YEAR.matcher(text).matches())
        .map(Integer::valueOf);
  }

  /// The year that is written there, as far as it is one.
  public Optional<Integer> typed(State state) {
    return state
        .draft(field())
        .map(YearField::read)
        .orElseGet(() -> Optional.of(year.apply(state)));
  }

  /// What stands in the way of leaving the page: a text that is no year.
  @Override
  public Optional<FieldProblem> problem(State state) {
    return typed(state).isPresent()
        ? Optional.empty()
        : Optional.of(new FieldProblem(field(), "year.unclear"));
  }
}
