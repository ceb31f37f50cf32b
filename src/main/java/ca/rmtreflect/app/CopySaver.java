package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.Stored;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Saves copies wherever the person wants them. Each is written by a thread of its own: the disk of
/// the folder may be the very one that does not answer.
record CopySaver(
    Session session,
    AssessmentStore store,
    Autosave autosave,
    DataFolder folder,
    Desktop desktop,
    EventLog log) {

  /// A copy to be made: the year, and how it is written to a place.
  private record Job(Assessment year, Function<Path, Optional<FailureReason>> write) {}

  /// A copy of the open year, as it is on the screen, or of the one that was left unsaved.
  void save() {
    session
        .state()
        .openYear()
        .map(this::job)
        .orElseGet(this::unsaved)
        .ifPresent(job -> run(job, _ -> {}));
  }

  /// A copy of what is not on the device; `then` hears whether it is safe now.
  void saveUnsaved(Consumer<Boolean> then) {
    unsaved().ifPresentOrElse(job -> run(job, then), () -> then.accept(true));
  }

  private Optional<Job> unsaved() {
    return autosave.unsavedYear().flatMap(this::ours);
  }

  private Optional<Job> ours(FollowedYear year) {
    return autosave
        .stored()
        .map(stored ->
            new Job(
                year.assessment(),
                target ->
                    store
                        .saveCopy(stored, year.assessment(), target)
                        .or(() ->
                            store.followUps().saveCopy(stored.id(), year.followUp(), target))));
  }

  /// A copy to the byte, with what was entered later.
  private Optional<Job> asItLies(OpenYear year, String original) {
    Assessment assessment = year.assessment();
    return Optional.of(
        new Job(
            assessment,
            target ->
                store
                    .copyOut(Path.of(original), target)
                    .or(() ->
                        store.followUps().saveCopy(assessment.id(), year.followUp(), target))));
  }

  private Optional<Job> job(OpenYear year) {
    Assessment assessment = year.assessment();
    return switch (year.standing()) {
      case YearAccess.Ours() -> ours(year.followed());
      case YearAccess.Newer _, YearAccess.OnlyRead(), YearAccess.WithoutQuestions() ->
          Optional.of(
              new Job(
                  assessment,
                  target ->
                      store
                          .copyOut(assessment.id(), target)
                          .or(() ->
                              store
                                  .followUps()
                                  .saveCopy(assessment.id(), year.followUp(), target))));
      case YearAccess.Sample() ->
          Optional.of(
              new Job(
                  assessment,
                  target -> store.saveCopy(Stored.begin(assessment), assessment, target)));
      case YearAccess.EarlierVersion(var path, _) -> asItLies(year, path);
      case YearAccess.OtherFile(var path) -> asItLies(year, path);
    };
  }

  private void run(Job job, Consumer<Boolean> then) {
    Optional<Path> target = desktop.chooseTarget().apply(name(job.year()));
    if (target.isEmpty()) {
      then.accept(false);
    } else if (isInside(target.get())) {
      session.say(Notice.of("save.copied.inside"));
      then.accept(false);
    } else {
      Thread.ofVirtual()
          .start(() -> {
            Optional<FailureReason> reason = job.write().apply(target.get());
            Platform.runLater(() -> {
              tell(reason, target.get());
              then.accept(reason.isEmpty());
            });
          });
    }
  }

  private void tell(Optional<FailureReason> reason, Path target) {
    reason.ifPresent(why -> log.note(Event.COPY_FAILED, why));
    session.say(
        reason
            .map(why -> new Notice("save.copied.not", "failure." + Slug.of(why)))
            .orElseGet(() -> Notice.of("save.copied", target.toString())));
  }

  /// A copy among the files of the program would be taken for one of them, or replace one.
  private boolean isInside(Path target) {
    Path parent = target.toAbsolutePath().normalize().getParent();
    try {
      return parent != null && parent.toRealPath().startsWith(folder.root().toRealPath());
    } catch (IOException _) {
      return parent != null && parent.startsWith(folder.root());
    }
  }

  private String name(Assessment year) {
    LocalDate today = session.today();
    return "rmt-reflect-" + year.year() + "-copy-" + today + ".json";
  }
}
