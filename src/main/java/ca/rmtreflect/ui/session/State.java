package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Everything that the window shows, at one moment. Views read it and keep nothing of their own.
public record State(
    Place place,
    List<YearSummary> years,
    Language language,
    double textScale,
    Panels panels,
    SaveStatus saving,
    History history,
    Drafts drafts,
    Trail trail,
    Exporting exporting,
    List<Problem> problems,
    @Nullable Notice notice,
    @Nullable Focus focus) {

  public State {
    years = List.copyOf(years);
    problems = List.copyOf(problems);
  }

  /// The window as it starts, before any year is open.
  public static State initial(Language language, double textScale, boolean help) {
    return new State(
        new Place.AtHome(new Page.Home()),
        List.of(),
        language,
        TextScale.within(textScale),
        new Panels(help, Panels.Opened.NONE),
        new SaveStatus.Nothing(),
        History.EMPTY,
        Drafts.NONE,
        Trail.NONE,
        new Exporting(ExportChoices.usual(language), "", new ExportProgress.Nothing()),
        List.of(),
        null,
        null);
  }

  public Page page() {
    return place.page();
  }

  /// The open year, if there is one.
  public Optional<OpenYear> openYear() {
    return place instanceof Place.InYear(var year, _) ? Optional.of(year) : Optional.empty();
  }

  /// The open year, for the pages that exist only in one.
  public OpenYear year() {
    return openYear().orElseThrow(() -> new IllegalStateException("no year is open"));
  }

  /// The page of the open year where work goes on: where it was left, or else the first that is not
  /// completed.
  public Page.OfYear resume() {
    Page.@Nullable OfYear left = trail.left();
    return left == null
        ? PageOrder.resume(year().pack(), year().evaluation())
        : PageOrder.orNearest(left, year());
  }

  /// Whether nothing on the page can be changed.
  public boolean isReadOnly() {
    return openYear().filter(OpenYear::isReadOnly).isPresent();
  }

  /// What is to be put right in a field, after an attempt to leave the page.
  public Optional<Problem> problem(String field) {
    return problems.stream().filter(problem -> problem.field().equals(field)).findFirst();
  }

  /// Text half-typed in a field of the page.
  public Optional<String> draft(String field) {
    return drafts.at(page(), field);
  }

  State edit(Consumer<StateDraft> change) {
    StateDraft draft = new StateDraft(this);
    change.accept(draft);
    return draft.build();
  }
}
