package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.YearPart;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.CheckField;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Field;
import ca.rmtreflect.ui.kit.FieldLabel;
import ca.rmtreflect.ui.kit.FieldOption;
import ca.rmtreflect.ui.kit.OptionsField.Layout;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.YearField;
import ca.rmtreflect.ui.session.FieldProblem;
import ca.rmtreflect.ui.session.NewYear;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The year to begin, and what is brought from the one before. A year that exists already is said,
/// and offered to be opened.
final class NewYearView extends VBox {

  private static final String BRING = "bring";
  private static final String SEPARATOR = " ";

  private final Context context;
  private final Pack pack;
  private final YearField year;
  private final VBox taken = new VBox();
  private final VBox along = Boxes.stack(Styles.SPACED);
  private Optional<YearSummary> existing = Optional.empty();
  private Optional<YearSummary> previous = Optional.empty();
  private @Nullable Field bring;

  /// `pack` is the questionnaire that the year would answer.
  NewYearView(Context context, Pack pack) {
    this.context = context;
    this.pack = pack;
    getStyleClass().add(Styles.SPACED);
    int thisYear = context.session().today().getYear();
    year =
        new YearField(
            context,
            new FieldLabel("year", context.text("start.year")),
            state -> YearOrder.next(thisYear, state.years()),
            _ -> {});
    getChildren().addAll(year, taken, along);
    Boxes.present(taken, false);
    Boxes.present(along, false);
  }

  void show(State state) {
    year.show(state);
    Optional<Integer> typed = year.typed(state);
    showTaken(typed.flatMap(number -> YearOrder.of(number, state.years())));
    showBring(state, typed.flatMap(number -> YearOrder.before(number, state.years())));
  }

  Optional<FieldProblem> problem(State state) {
    return year.problem(state)
        .or(() ->
            year.typed(state)
                .flatMap(number -> YearOrder.of(number, state.years()))
                .map(_ -> new FieldProblem("year", "start.year.taken")));
  }

  void begin() {
    State state = context.state();
    int number = year.typed(state).orElseThrow();
    Set<YearPart> brought = chosen(state);
    NewYear beginning =
        YearOrder.before(number, state.years())
            .filter(_ -> !brought.isEmpty())
            .map(from -> new NewYear(number, from.id(), brought))
            .orElseGet(() -> new NewYear(number, null, Set.of()));
    context.session().program().beginYear().accept(beginning);
  }

  private void showTaken(Optional<YearSummary> now) {
    if (now.equals(existing)) {
      return;
    }
    existing = now;
    taken.getChildren().clear();
    now.ifPresent(summary -> {
      String number = Integer.toString(summary.year());
      taken
          .getChildren()
          .add(
              Boxes.notice(
                  context.text("start.year.exists", number),
                  Texts.hint(context.text("start.year.exists.text")),
                  Buttons.link(
                      "open-year",
                      context.text("start.year.open", number),
                      () -> context.session().program().openYear().accept(summary.id()))));
    });
    Boxes.present(taken, now.isPresent());
  }

  private void showBring(State state, Optional<YearSummary> now) {
    if (!now.equals(previous)) {
      previous = now;
      bring = now.map(this::offer).orElse(null);
      along.getChildren().clear();
      now.ifPresent(former -> along.getChildren().add(new PackChanges(context, pack, former)));
      if (bring != null) {
        along.getChildren().add(bring);
      }
    }
    Boxes.present(along, now.isPresent() && existing.isEmpty());
    if (bring != null) {
      bring.show(state);
    }
  }

  private Field offer(YearSummary summary) {
    List<FieldOption> parts =
        Stream.of(YearPart.values())
            .map(part -> new FieldOption(Slug.of(part), context.word("start.bring.", part)))
            .toList();
    return new CheckField(
        context,
        new FieldLabel(
            BRING,
            context.text("start.bring", Integer.toString(summary.year())),
            context.text("start.bring.hint")),
        Layout.LIST,
        parts,
        state -> chosen(state).stream().map(Slug::of).toList(),
        ids -> context.session().keepDraft(BRING, String.join(SEPARATOR, ids)));
  }

  /// Unless the person says otherwise, everything comes.
  private static Set<YearPart> chosen(State state) {
    return state
        .draft(BRING)
        .map(ids ->
            Stream.of(ids.split(SEPARATOR))
                .flatMap(id -> Slug.parse(YearPart.class, id).stream())
                .collect(Collectors.toSet()))
        .orElseGet(() -> EnumSet.allOf(YearPart.class));
  }
}
