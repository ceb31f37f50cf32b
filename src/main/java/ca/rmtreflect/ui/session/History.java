package ca.rmtreflect.ui.session;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowedYear;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be undone and redone, as earlier and later snapshots of the whole assessment.
public record History(List<Step> done, List<Step> undone) {

  /// Nothing to undo.
  public static final History EMPTY = new History(List.of(), List.of());

  /// A person who stops typing for this long begins something new.
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /// Snapshots share almost everything, so that this many cost little.
  private static final int MOST = 500;

  /// The year on the other side of a change, and where the change was made.
  public record Step(FollowedYear year, Page.OfYear page, Edit edit, Instant at) {

    /// What was entered in the year itself.
    public Assessment assessment() {
      return year.assessment();
    }

    private boolean continues(Step later) {
      return edit.typing()
          && edit.equals(later.edit())
          && page.equals(later.page())
          && Duration.between(at, later.at()).compareTo(PAUSE) <= 0;
    }
  }

  public History {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  /// This history after a change; `step` holds the assessment as it was before.
  History and(Step step) {
    List<Step> steps = new ArrayList<>(done);
    if (undone.isEmpty() && !done.isEmpty() && done.getLast().continues(step)) {
      Step first = steps.removeLast();
      steps.add(new Step(first.year(), step.page(), step.edit(), step.at()));
    } else {
      steps.add(step);
    }
    return new History(steps.subList(Math.max(0, steps.size() - MOST), steps.size()), List.of());
  }

  /// The next thing to undo.
  public Optional<Step> undo() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
  }

  /// The next thing to redo.
  public Optional<Step> redo() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
  }

  History afterUndo(FollowedYear now) {
    return new History(done.subList(0, done.size() - 1), plus(undone, done.getLast(), now));
  }

  History afterRedo(FollowedYear now) {
    return new History(plus(done, undone.getLast(), now), undone.subList(0, undone.size() - 1));
  }

  private static List<Step> plus(List<Step> steps, Step step, FollowedYear now) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(now, step.page(), step.edit(), step.at()));
    return more;
  }
}
