package ca.rmtreflect.ui.session;

import ca.rmtreflect.ui.session.Drafts.Draft;
import ca.rmtreflect.ui.session.History.Step;

/// Goes back and forth among the snapshots of a year, to the page that each change was made on.
record Undoing(StateDraft draft, YearClock clock) {

  void undo() {
    if (draft.place instanceof Place.InYear(var year, _)) {
      draft
          .history
          .undo()
          .ifPresent(step -> {
            draft.history = draft.history.afterUndo(year.assessment());
            show(year, step, "undo.undone");
          });
    }
  }

  void redo() {
    if (draft.place instanceof Place.InYear(var year, _)) {
      draft
          .history
          .redo()
          .ifPresent(step -> {
            draft.history = draft.history.afterRedo(year.assessment());
            show(year, step, "undo.redone");
          });
    }
  }

  private void show(OpenYear now, Step step, String words) {
    OpenYear restored = clock.changed(now, step.assessment());
    draft.turnTo(new Place.InYear(restored, PageOrder.orNearest(step.page(), restored)));
    if (draft.drafts.at(step.page(), step.edit().field()).filter(Draft::unclear).isEmpty()) {
      draft.drafts = draft.drafts.without(step.page(), step.edit().field());
    }
    draft.notice = new Notice(words, step.edit().words());
    draft.focusOn(step.edit().field());
  }
}
