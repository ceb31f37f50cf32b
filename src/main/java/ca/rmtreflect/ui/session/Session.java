package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.Appearance;
import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.pack.Pack;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one cell that changes. Everything the person does ends in a new [State]; everything on the
/// screen follows from it.
///
/// It belongs to the thread that made it, which is JavaFX's, and knows nothing of files.
public final class Session {

  /// The field that stands for the list of what is to be put right, at the top of a page.
  public static final String PROBLEMS = "problems";

  /// The field that stands for what came out of an export.
  public static final String EXPORTED = "exported";

  private final ReadOnlyObjectWrapper<State> state;
  private final YearClock clock;
  private final Supplier<String> ids;
  private final Program program;
  private final Thread owner = Thread.currentThread();
  private final BulletinBoard board = new BulletinBoard(this::edit);

  /// `ids` makes the ids of new accounts, goals and actions.
  public Session(State initial, Clock clock, Supplier<String> ids, Program program) {
    this.state = new ReadOnlyObjectWrapper<>(initial);
    this.clock = new YearClock(clock);
    this.ids = ids;
    this.program = program;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public State state() {
    return state.get();
  }

  /// Where news about the files is put up.
  public BulletinBoard board() {
    return board;
  }

  public Program program() {
    return program;
  }

  public String newId() {
    return ids.get();
  }

  public LocalDate today() {
    return clock.today();
  }

  /// Day and time of an instant where the person is.
  public LocalDateTime moment(Instant instant) {
    return clock.moment(instant);
  }

  /// The years to list at home.
  public void list(YearList list) {
    edit(draft -> draft.list = list);
  }

  /// Opens a year on one of its pages, to be changed.
  public void open(Pack pack, Assessment assessment, Page.OfYear page) {
    open(pack, FollowedYear.of(assessment), new YearAccess.Ours(), true, page);
  }

  /// Opens a year on one of its pages, with what became of its plan, and whether that may be
  /// written. What could be undone belonged to the former one.
  public void open(
      Pack pack, FollowedYear opened, YearAccess standing, boolean followable, Page.OfYear page) {
    OpenYear year =
        OpenYear.of(pack, opened.assessment(), null, standing, today())
            .withFollowUp(opened.followUp(), followable);
    edit(draft -> draft.open(year, page));
  }

  /// Lays the year from which the open one was begun beside it.
  public void compare(EvaluatedYear former) {
    if (state().place() instanceof Place.InYear(var year, var page)
        && former.assessment().id().equals(year.assessment().previous())) {
      edit(draft -> draft.place = new Place.InYear(year.withFormer(former), page));
    }
  }

  /// Goes to a page. Pages of a year exist only while one is open; home pages close it.
  public void goTo(Page page) {
    go(page, _ -> {});
  }

  /// Goes to a field of a page.
  public void goTo(Page page, String field) {
    go(page, draft -> draft.focusOn(field));
  }

  /// Goes to a page of the year, to come back to this page, at `field`, by Continue or Back.
  public void visit(Page.OfYear to, String field) {
    if (state().place() instanceof Place.InYear(_, var from)) {
      go(
          to,
          draft ->
              draft.trail = new Trail(draft.trail.lastWorked(), new Trail.Visit(to, from, field)));
    }
  }

  /// The year is not left while something in it is not understood, unless the person says so.
  private void go(Page page, Consumer<StateDraft> then) {
    if (page instanceof Page.OfYear
        || state().unclear().isEmpty()
        || program.mayLeaveYear().getAsBoolean()) {
      Place place = Place.of(page, state());
      edit(draft -> {
        draft.turnTo(place);
        then.accept(draft);
      });
    }
  }

  /// The page that follows in the order of the year.
  public void next() {
    if (!isBackFromVisit() && state().place() instanceof Place.InYear(var year, var page)) {
      goTo(PageOrder.next(page, year.pack(), year.evaluation()));
    }
  }

  /// The page before in the order of the year, the overview before the first, home before all.
  public void back() {
    if (isBackFromVisit()) {
      return;
    }
    if (state().place() instanceof Place.InYear(var year, var page)) {
      boolean first = page instanceof Page.Overview;
      goTo(first ? new Page.Home() : PageOrder.back(page, year.pack(), year.evaluation()));
    } else {
      goTo(new Page.Home());
    }
  }

  /// Changes the open year. Nothing happens when it is finished or when nothing changes.
  public void update(Edit edit, UnaryOperator<Assessment> change) {
    changeYear(year -> year.update(edit, change));
  }

  /// Enters what became of the plan of the finished year. What was signed stays as it is.
  public void follow(Edit edit, UnaryOperator<FollowUp> change) {
    changeYear(year -> year.follow(edit, change));
  }

  /// Takes the last change back, shows where it was made, and says what it was.
  public void undo() {
    changeYear(YearChanges::undo);
  }

  /// Makes the last undone change again.
  public void redo() {
    changeYear(YearChanges::redo);
  }

  /// Closes the year: from here on it is read-only, and what was done before stands.
  public void finish() {
    changeYear(year -> year.replace(one -> one.finished(today())));
  }

  /// Opens a finished year again, with what became of its plan. Whoever saves keeps the finished
  /// version.
  public void reopen() {
    changeYear(year -> year.replace(FollowedYear::reopened));
  }

  /// Puts an earlier copy in the place of the open year, finished or not, as one change that can be
  /// undone.
  public void putBack(Assessment earlier, Edit edit) {
    changeYear(year -> year.putBack(earlier, edit));
  }

  /// Keeps text that means nothing yet beside the assessment.
  public void keepDraft(String field, String text) {
    keepDraft(field, new Drafts.Draft(text, false, Optional.empty()));
  }

  /// Likewise, with whether it is understood.
  public void keepDraft(String field, Drafts.Draft typed) {
    edit(draft -> {
      draft.drafts = draft.drafts.with(state().page(), field, typed);
      draft.attended(field);
    });
  }

  /// The text in a field has found its meaning, or is gone.
  public void dropDraft(String field) {
    edit(draft -> draft.drafts = draft.drafts.without(state().page(), field));
  }

  /// Stays on the page and names what is to be put right there.
  public void refuse(List<FieldProblem> problems) {
    edit(draft -> {
      draft.problems = problems;
      draft.focusOn(PROBLEMS);
    });
  }

  /// Moves the focus to a field of the page.
  public void focus(String field) {
    edit(draft -> draft.focusOn(field));
  }

  /// Likewise, to a place in its text.
  public void focus(String field, int caret) {
    edit(draft -> draft.focusOn(field, caret));
  }

  public void speak(Language language) {
    edit(draft -> draft.speak(language));
  }

  public void wear(Appearance appearance) {
    edit(draft -> draft.appearance = appearance);
  }

  /// Shows text at a multiple of its normal size.
  public void zoom(double scale) {
    edit(draft -> draft.textScale = TextScale.within(scale));
  }

  public void arrange(Panels panels) {
    edit(draft -> draft.panels = panels);
  }

  public void say(Notice notice) {
    edit(draft -> draft.notice = notice);
  }

  public void dismissNotice() {
    edit(draft -> draft.notice = null);
  }

  public void saving(SaveStatus status) {
    edit(draft -> draft.saving = status);
  }

  /// Changes what to export, where to, or how far it is.
  public void export(UnaryOperator<ExportState> change) {
    edit(draft -> draft.export(change));
  }

  /// Words typed in place of others. They keep the language in which the text was begun.
  public FreeText retyped(FreeText before, String text) {
    return new FreeText(text, before.text().isEmpty() ? state().language() : before.language());
  }

  private boolean isBackFromVisit() {
    Trail.Visit visit = state().trail().visit();
    if (visit == null || !visit.to().equals(state().page())) {
      return false;
    }
    goTo(visit.from(), visit.field());
    return true;
  }

  private void changeYear(Consumer<YearChanges> change) {
    if (state().place() instanceof Place.InYear place) {
      edit(draft -> change.accept(new YearChanges(draft, place, clock)));
    }
  }

  private void edit(Consumer<StateDraft> change) {
    if (!Thread.currentThread().equals(owner)) {
      throw new IllegalStateException("the session was changed from another thread");
    }
    State next = state().edit(change);
    if (!next.equals(state())) {
      state.set(next);
    }
  }
}
