package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Everything that the window shows, at one moment. Views read it and keep nothing of their own.
///
/// `attended` are the fields of the page that somebody was led to or wrote in since coming to it.
public record State(
    Place place,
    YearList list,
    FolderAccess access,
    Language language,
    Appearance appearance,
    double textScale,
    Panels panels,
    SaveStatus saving,
    History history,
    Drafts drafts,
    Trail trail,
    ExportState exporting,
    List<FieldProblem> problems,
    List<Bulletin> posted,
    @Nullable Notice notice,
    @Nullable Focus focus,
    Set<String> attended) {

  public State {
    problems = List.copyOf(problems);
    posted = List.copyOf(posted);
    attended = Set.copyOf(attended);
  }

  /// The window as it starts, before any year is open.
  public static State initial(Language language, Appearance appearance, double textScale) {
    return new State(
        new Place.AtHome(new Page.Home()),
        YearList.UNSEEN,
        new FolderAccess.Full(),
        language,
        appearance,
        TextScale.within(textScale),
        new Panels(true, Panels.Opened.NONE),
        new SaveStatus.Nothing(),
        History.EMPTY,
        Drafts.NONE,
        Trail.NONE,
        ExportState.initial(language),
        List.of(),
        List.of(),
        null,
        null,
        Set.of());
  }

  public Page page() {
    return place.page();
  }

  /// The years that can be opened.
  public List<YearSummary> years() {
    return list.years();
  }

  /// Everything about the files that the person should know now: how the window and the open year
  /// stand, and what was put up.
  public List<Bulletin> bulletins() {
    List<Bulletin> all = new ArrayList<>();
    switch (access) {
      case FolderAccess.Full() -> {}
      case FolderAccess.OtherWindow() -> all.add(new Bulletin.OtherWindow());
      case FolderAccess.NotWritable(var words) -> all.add(new Bulletin.NotWritable(words));
    }
    switch (openYear().map(OpenYear::standing).orElse(new YearAccess.Ours())) {
      case YearAccess.Ours(), YearAccess.OnlyRead(), YearAccess.WithoutQuestions() -> {}
      case YearAccess.Newer(var program) -> all.add(new Bulletin.Newer(program));
      case YearAccess.OtherFile(var path) -> all.add(new Bulletin.OtherFile(path));
      case YearAccess.EarlierVersion(var path, var changedAt) ->
          all.add(new Bulletin.EarlierVersion(path, changedAt));
      case YearAccess.Sample() -> all.add(new Bulletin.Sample());
    }
    openYear()
        .map(OpenYear::pack)
        .filter(Pack::isRecorded)
        .ifPresent(pack -> all.add(new Bulletin.WithoutQuestions(pack.version())));
    all.addAll(posted);
    return List.copyOf(all);
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
    Page.@Nullable OfYear lastWorked = trail.lastWorked();
    return lastWorked == null
        ? PageOrder.resume(year().pack(), year().evaluation())
        : PageOrder.orNearest(lastWorked, year());
  }

  /// Whether nothing on the page can be changed.
  public boolean isReadOnly() {
    return openYear().filter(OpenYear::isReadOnly).isPresent();
  }

  /// Whether the year is finished, and what becomes of its plan can be entered.
  public boolean isFollowable() {
    return openYear().filter(OpenYear::isFollowable).isPresent();
  }

  /// Whether the year is finished, and could be opened again.
  public boolean isReopenable() {
    return openYear().filter(year -> year.isOurs() && year.isReadOnly()).isPresent();
  }

  /// The open year before the last change, if that was the one that a message names.
  public Optional<Assessment> before(String words) {
    return history
        .undo()
        .filter(step -> step.edit().words().equals(words))
        .map(History.Step::assessment);
  }

  /// What is to be put right in a field, after an attempt to leave the page.
  public Optional<FieldProblem> problem(String field) {
    return problems.stream().filter(problem -> problem.field().equals(field)).findFirst();
  }

  /// Text half-typed in a field of the page.
  public Optional<String> draft(String field) {
    return drafts.at(page(), field).map(Drafts.Draft::text);
  }

  /// What was typed in the open year, on whatever page, and is not understood.
  public List<Drafts.Unclear> unclear() {
    return openYear().map(drafts::unclear).orElse(List.of());
  }

  State edit(Consumer<StateDraft> change) {
    StateDraft draft = new StateDraft(this);
    change.accept(draft);
    return draft.build();
  }
}
