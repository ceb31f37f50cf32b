package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.ui.session.Drafts.Draft;
import ca.rmtreflect.ui.session.History.Step;
import java.util.function.UnaryOperator;

/// Changes the assessment of the open year, and goes back and forth among its snapshots, to the
/// page that each change was made on.
record YearChanges(StateDraft draft, Place.InYear place, YearClock clock) {

  void update(Edit edit, UnaryOperator<Assessment> change) {
    if (place.year().isReadOnly()) {
      return;
    }
    make(edit, new FollowedYear(change.apply(before().assessment()), before().followUp()));
  }

  /// Enters what became of the plan of a finished year, beside what was signed.
  void follow(Edit edit, UnaryOperator<FollowUp> change) {
    if (place.year().isFollowable()) {
      make(edit, new FollowedYear(before().assessment(), change.apply(before().followUp())));
    }
  }

  private void make(Edit edit, FollowedYear after) {
    if (!after.equals(before())) {
      draft.place = new Place.InYear(changed(after), place.page());
      remember(edit);
      draft.notice = null;
      draft.attended(edit.field());
    }
  }

  void undo() {
    draft
        .history
        .undo()
        .ifPresent(step -> {
          draft.history = draft.history.afterUndo(before());
          show(step, "undo.undone");
        });
  }

  void redo() {
    draft
        .history
        .redo()
        .ifPresent(step -> {
          draft.history = draft.history.afterRedo(before());
          show(step, "undo.redone");
        });
  }

  void putBack(Assessment earlier, Edit edit) {
    if (place.year().isOurs()) {
      Assessment put = earlier.withId(before().assessment().id());
      OpenYear back = changed(new FollowedYear(put, before().followUp()));
      draft.turnTo(new Place.InYear(back, PageOrder.orNearest(place.page(), back)));
      remember(edit);
      draft.drafts = draft.drafts.onlyUnclear();
    }
  }

  /// A change that cannot be undone.
  void replace(UnaryOperator<FollowedYear> change) {
    if (place.year().isOurs()) {
      draft.place = new Place.InYear(changed(change.apply(before())), place.page());
      draft.history = History.EMPTY;
      draft.drafts = draft.drafts.onlyUnclear();
    }
  }

  private FollowedYear before() {
    return place.year().followed();
  }

  private OpenYear changed(FollowedYear year) {
    return clock.changed(place.year(), year);
  }

  private void remember(Edit edit) {
    draft.history = draft.history.and(new Step(before(), place.page(), edit, clock.now()));
  }

  private void show(Step step, String words) {
    OpenYear restored = changed(step.year());
    draft.turnTo(new Place.InYear(restored, PageOrder.orNearest(step.page(), restored)));
    if (draft.drafts.at(step.page(), step.edit().field()).filter(Draft::unclear).isEmpty()) {
      draft.drafts = draft.drafts.without(step.page(), step.edit().field());
    }
    draft.notice = new Notice(words, step.edit().words());
    draft.focusOn(step.edit().field());
  }
}
