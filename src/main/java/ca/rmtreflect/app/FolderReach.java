package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FolderLock;
import ca.rmtreflect.ui.session.Access;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.Standing;
import java.util.Optional;

/// Finds out what can be done with the data folder, says so, and lists what is in it. All of it in
/// the background, as the folder may lie on a disk that does not answer.
record FolderReach(
    Session session,
    DataFolder folder,
    AssessmentStore store,
    YearLister lister,
    YearShelf years,
    Remembered remembered,
    Background background,
    EventLog log) {

  private static final String CLOUD_FOLDER = "cloud-folder";

  /// Makes the folder ready for this window, which has asked for its lock.
  void prepare(FolderLock.Standing lock) {
    background.run(
        store::prepare,
        unfit -> {
          reached(unfit);
          if (unfit.isEmpty()) {
            warn(lock);
          }
          list();
        });
  }

  /// Tries once more.
  void lookAgain() {
    if (session.state().access() instanceof Access.OtherWindow) {
      list();
    } else {
      background.run(
          store::prepare,
          unfit -> {
            reached(unfit);
            list();
          });
    }
  }

  /// Reads the list afresh.
  void list() {
    background.run(lister::list, session::list);
  }

  /// A year that could only be read is opened again as soon as it can be written.
  private void reached(Optional<FailureReason> unfit) {
    boolean wasFull = session.state().access().isFull();
    if (unfit.isPresent()) {
      log.note(Event.FOLDER_UNFIT, unfit.get());
      String words = "failure." + Slug.of(unfit.get());
      session.board().access(new Access.NotWritable(words));
      session.focus(new Bulletin.NotWritable(words).field());
      return;
    }
    session.board().access(new Access.Full());
    if (!wasFull) {
      session
          .state()
          .openYear()
          .filter(year -> year.standing() instanceof Standing.OnlyRead)
          .ifPresent(year -> years.open(year.assessment().id()));
    }
  }

  private void warn(FolderLock.Standing lock) {
    if (lock == FolderLock.Standing.NOT_SUPPORTED) {
      session.board().answer(new Bulletin.NoLock());
    }
    CloudFolders.toolOf(folder.root(), System.getenv())
        .filter(_ -> remembered.isFirst(CLOUD_FOLDER))
        .ifPresent(tool -> session.board().answer(new Bulletin.CloudFolder(tool)));
  }
}
