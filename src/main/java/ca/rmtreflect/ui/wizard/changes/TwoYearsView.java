package ca.rmtreflect.ui.wizard.changes;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.FieldOption;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.SelectField;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.YearPair;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Any two years side by side, only to be looked at: which ones, and what is different.
public final class TwoYearsView extends PageView {

  private static final String EARLIER = "earlier-year";
  private static final String LATER = "later-year";

  private final Optional<YearPair> pair;
  private final List<YearSummary> years;

  public TwoYearsView(Context context, Optional<YearPair> pair) {
    super(context);
    this.pair = pair;
    years =
        context.state().years().stream()
            .sorted(
                Comparator.comparingInt(YearSummary::year)
                    .thenComparing(YearSummary::changedAt)
                    .reversed())
            .toList();
    wide();
    back();
    head(heading());
    lead(context.text("two-years.lead"));
    Field one = select(EARLIER, "two-years.earlier", this::earlier);
    Field other = select(LATER, "two-years.later", this::later);
    refresh(one::show);
    refresh(other::show);
    add(
        new FittingRow(
            "two-years",
            one,
            other,
            Buttons.secondary("compare", context.text("two-years.compare"), this::goOn)));
    check(this::problem);
    next(this::compare);
    pair.ifPresent(
        found -> add(new YearBars(context, found), new ChangeList(context, found, false)));
  }

  private String heading() {
    return pair.map(
            found -> context().text("two-years.named", found.earlierName(), found.laterName()))
        .orElseGet(() -> context().text("two-years.title"));
  }

  private Field select(String id, String words, Function<State, Optional<String>> chosen) {
    return new SelectField(
        context(),
        new FieldLabel(id, context().text(words)),
        years.stream().map(year -> new FieldOption(year.id(), name(year))).toList(),
        chosen,
        now -> session().keepDraft(id, now.orElse("")));
  }

  /// Several of the same year are told apart by their files.
  private String name(YearSummary year) {
    String number = Integer.toString(year.year());
    boolean twin = years.stream().filter(one -> one.year() == year.year()).count() > 1;
    return twin ? context().text("check.named", number, year.id() + ".json") : number;
  }

  private Optional<String> earlier(State state) {
    return chosen(state, EARLIER, pair.map(found -> found.earlier().assessment()), 1);
  }

  private Optional<String> later(State state) {
    return chosen(state, LATER, pair.map(found -> found.later().assessment()), 0);
  }

  /// What was chosen, else what is shown, else one of the two newest.
  private Optional<String> chosen(
      State state, String field, Optional<Assessment> shown, int place) {
    return state
        .draft(field)
        .or(() -> shown.map(Assessment::id))
        .or(() -> years.stream().skip(place).findFirst().map(YearSummary::id))
        .filter(id -> !id.isEmpty());
  }

  private Optional<FieldProblem> problem(State state) {
    Optional<String> one = earlier(state);
    Optional<String> other = later(state);
    return one.isPresent() && other.isPresent() && !one.equals(other)
        ? Optional.empty()
        : Optional.of(new FieldProblem(LATER, "two-years.two"));
  }

  private void compare() {
    State state = context().state();
    session()
        .program()
        .files()
        .compare()
        .accept(earlier(state).orElseThrow(), later(state).orElseThrow());
  }
}
