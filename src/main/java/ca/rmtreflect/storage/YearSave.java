package ca.rmtreflect.storage;

import ca.rmtreflect.domain.assessment.FollowedYear;
import java.time.InstantSource;
import java.util.Optional;

/// Saves a year and what was entered after it was finished, each in its own file and only where it
/// changed: what was signed is not written again.
public record YearSave(AssessmentStore store, FollowUpStore followUps, InstantSource clock) {

  /// How a save of both went.
  public record Result(StoredYear next, SaveState state) implements Saver.Outcome<StoredYear> {}

  /// What was signed first: a year that is opened again takes what was entered later into itself.
  public Result save(StoredYear stored, FollowedYear snapshot) {
    SaveResult year = year(stored.main(), snapshot);
    Stored main = year.next();
    if (year.state() instanceof SaveState.Failed || stored.later().isEmpty()) {
      return new Result(new StoredYear(main, stored.later()), year.state());
    }
    StoredFollowUp before = stored.later().get();
    boolean copied = !main.id().equals(before.id());
    boolean reopened =
        stored.main().assessment().isFinished() && !snapshot.assessment().isFinished();
    FollowUpStore.Saved later =
        followUps.save(
            copied ? StoredFollowUp.none(main.id()) : before, snapshot.followUp(), reopened);
    SaveState state =
        later.state() instanceof SaveState.Failed
            ? later.state()
            : later
                .setAside()
                .<SaveState>map(kept -> new SaveState.SavedBeside(clock.instant(), kept))
                .orElse(year.state());
    return new Result(new StoredYear(main, Optional.of(later.next())), state);
  }

  private SaveResult year(Stored main, FollowedYear snapshot) {
    boolean same =
        main.body() != null && main.assessment().equals(snapshot.assessment().withId(main.id()));
    return same
        ? new SaveResult(main, new SaveState.Saved(clock.instant()))
        : store.save(main, snapshot.assessment());
  }
}
