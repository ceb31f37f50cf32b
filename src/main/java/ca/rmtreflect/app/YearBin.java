package ca.rmtreflect.app;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.storage.Bin;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearList.BinnedYear;
import java.util.Optional;
import javafx.application.Platform;

/// Puts years away, takes them back, and empties the bin when the person says so.
record YearBin(
    Session session, Bin bin, Autosave autosave, Runnable list, BackgroundWork background) {

  /// Moves the open year away, under whatever id it is saved by now. What was entered last goes
  /// along, or the year stays where it is: else it would come back by itself with the next save.
  void moveToBin(String id) {
    String title = title(id);
    var _ =
        autosave
            .flush()
            .thenAccept(saved ->
                Platform.runLater(() -> {
                  if (saved) {
                    String ours = autosave.idOnDisk().orElse(id);
                    session.goTo(new Page.Home());
                    if (session.state().openYear().isEmpty()) {
                      background.run(() -> bin.moveIn(ours), reason -> moved(ours, title, reason));
                    }
                  } else {
                    session.say(Notice.of("years.unsaved-first"));
                  }
                }));
  }

  void takeBack(String id) {
    String title = title(id);
    background.run(
        () -> bin.moveBack(id),
        reason -> {
          session.board().dismiss(new Bulletin.Binned(id, title));
          list.run();
          tell(reason, Notice.of("years.kept", title));
        });
  }

  void empty() {
    background.run(
        bin::empty,
        reason -> {
          list.run();
          tell(reason, Notice.of("years.bin-emptied"));
        });
  }

  private void moved(String id, String title, Optional<FailureReason> reason) {
    list.run();
    if (reason.isEmpty()) {
      session.board().answer(new Bulletin.Binned(id, title));
    } else {
      tell(reason, Notice.of("years.absent"));
    }
  }

  private void tell(Optional<FailureReason> reason, Notice done) {
    session.say(
        reason.map(why -> new Notice("years.bin-failed", "failure." + Slug.of(why))).orElse(done));
  }

  private String title(String id) {
    return session
        .state()
        .openYear()
        .map(year -> Integer.toString(year.assessment().year()))
        .or(() ->
            session.state().list().bin().stream()
                .filter(one -> one.id().equals(id))
                .map(BinnedYear::title)
                .findFirst())
        .orElseGet(() -> FileTrouble.title(id));
  }
}
