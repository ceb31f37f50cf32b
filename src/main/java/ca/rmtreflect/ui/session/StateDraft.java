package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A state in the middle of a change, so that a change names only what it changes.
final class StateDraft {

  Place place;
  YearList list;
  FolderAccess access;
  Language language;
  Appearance appearance;
  double textScale;
  Panels panels;
  SaveStatus saving;
  History history;
  Drafts drafts;
  Trail trail;
  ExportState exporting;
  List<FieldProblem> problems;
  List<Bulletin> posted;
  @Nullable Notice notice;
  @Nullable Focus focus;
  private final Set<String> attended;
  private final long formerFocus;

  StateDraft(State from) {
    place = from.place();
    list = from.list();
    access = from.access();
    language = from.language();
    appearance = from.appearance();
    textScale = from.textScale();
    panels = from.panels();
    saving = from.saving();
    history = from.history();
    drafts = from.drafts();
    trail = from.trail();
    exporting = from.exporting();
    problems = from.problems();
    posted = from.posted();
    notice = from.notice();
    focus = from.focus();
    attended = new HashSet<>(from.attended());
    formerFocus = focus == null ? 0 : focus.number();
  }

  /// On another page: what was said about the former one is gone.
  void turnTo(Place newPlace) {
    trail = trail.to(newPlace);
    problems = List.of();
    notice = null;
    posted = posted.stream().filter(bulletin -> outlasts(bulletin, newPlace)).toList();
    focus = opener(place, newPlace);
    if (!newPlace.page().equals(place.page())) {
      attended.clear();
    }
    place = newPlace;
    if (newPlace instanceof Place.AtHome) {
      history = History.EMPTY;
      drafts = Drafts.NONE;
      exporting = exporting.with(new ExportProgress.Nothing());
    }
    panels = new Panels(panels.help(), Panels.Opened.NONE);
  }

  /// In a year that was just opened.
  void open(OpenYear year, Page.OfYear page) {
    trail = Trail.NONE;
    turnTo(new Place.InYear(year, PageOrder.orNearest(page, year)));
    attended.clear();
    history = History.EMPTY;
    drafts = Drafts.NONE;
    exporting = exporting.with(new ExportProgress.Nothing());
    saving = new SaveStatus.Nothing();
  }

  void speak(Language newLanguage) {
    language = newLanguage;
    exporting = exporting.in(newLanguage);
  }

  /// Further in an export. Its end takes the focus.
  void export(UnaryOperator<ExportState> change) {
    boolean running = exporting.isRunning();
    exporting = change.apply(exporting);
    if (running && !exporting.isRunning() && isExporting(place.page())) {
      focusOn(Session.EXPORTED);
    }
  }

  private static boolean isExporting(Page page) {
    return page instanceof Page.Export || page instanceof Page.PaperForm;
  }

  /// News of a year goes with it; what answers the last thing done stays on this page only.
  private boolean outlasts(Bulletin bulletin, Place newPlace) {
    return switch (bulletin) {
      case Bulletin.OfYear _ -> year(newPlace).equals(year(place)) && year(place).isPresent();
      case Bulletin.Binned _, Bulletin.NotOpened _, Bulletin.AskedToOpen _ ->
          newPlace.equals(place);
      case Bulletin.NotWritable _,
          Bulletin.OtherWindow _,
          Bulletin.NoLock _,
          Bulletin.CloudFolder _ ->
          true;
    };
  }

  private static Optional<String> year(Place place) {
    return place instanceof Place.InYear(var year, _)
        ? Optional.of(year.assessment().id())
        : Optional.empty();
  }

  /// Whoever leaves a form finds the line of the list again that opened it.
  private @Nullable Focus opener(Place from, Place to) {
    return from.page() instanceof Page.AccountForm form && to.page() instanceof Page.Accounts
        ? new Focus(form.opener(), Focus.ANYWHERE, formerFocus + 1)
        : null;
  }

  /// Somebody is at work on a field: what was said about it has been heard.
  void attended(String field) {
    problems = problems.stream().filter(one -> !one.field().equals(field)).toList();
    attended.add(field);
  }

  /// A new wish for the focus, even for the field that was wished for last.
  void focusOn(String field) {
    focusOn(field, Focus.ANYWHERE);
  }

  void focusOn(String field, int caret) {
    focus = new Focus(field, caret, formerFocus + 1);
    attended.add(field);
  }

  State build() {
    return new State(
        place,
        list,
        access,
        language,
        appearance,
        textScale,
        panels,
        saving,
        history,
        drafts,
        trail,
        exporting,
        problems,
        posted,
        notice,
        focus,
        attended);
  }
}
