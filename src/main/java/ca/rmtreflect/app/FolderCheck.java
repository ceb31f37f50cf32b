package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.Recovery;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.FolderLock;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.FileTrouble;
import ca.rmtreflect.ui.session.FolderAccess;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Place;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.YearAccess;
import ca.rmtreflect.ui.session.YearList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds out what can be done with the data folder, says so, and lists what is in it. All of it in
/// the background, as the folder may lie on a disk that does not answer.
record FolderCheck(
    Session session,
    DataFolder folder,
    Recovery recovery,
    YearLister lister,
    Supplier<Optional<Assessment>> unsaved,
    YearOpener years,
    WindowSettings windowSettings,
    BackgroundWork background,
    AnotherTry anotherTry,
    Runnable whenOurs,
    EventLog log) {

  private static final String CLOUD_FOLDER = "cloud-folder";

  /// What came of trying the folder: whose it is, and why it takes no files.
  private record Tried(Optional<FolderLock.Standing> lock, Optional<FailureReason> unfit) {}

  /// Makes the folder ready for this window.
  void prepare(FolderClaim claim) {
    background.run(() -> attempt(claim), tried -> show(claim, tried));
  }

  /// What another program holds it gives back: nobody has to ask for another try.
  private void tryAgain(FolderClaim claim) {
    anotherTry.soon(
        "folder",
        () -> {
          if (session.state().access().equals(notWritable(FailureReason.HELD))) {
            prepare(claim);
          }
        });
  }

  /// Tries once more.
  void lookAgain(@Nullable FolderClaim claim) {
    if (claim == null || session.state().access() instanceof FolderAccess.OtherWindow) {
      list();
    } else {
      prepare(claim);
    }
  }

  /// What looks left over may be what another window is writing: first whose the folder is.
  private Tried attempt(FolderClaim claim) {
    Optional<FolderLock.Standing> lock = claim.tryAgain();
    return new Tried(
        lock,
        switch (lock.orElse(null)) {
          case null -> Optional.of(FailureReason.NOT_ANSWERING);
          case HELD_ELSEWHERE -> Optional.empty();
          case NOT_OPENED -> recovery.whyUnfit().or(() -> Optional.of(FailureReason.HELD));
          case HELD, NOT_SUPPORTED -> recovery.prepare();
        });
  }

  private void show(FolderClaim claim, Tried tried) {
    if (tried.lock().equals(Optional.of(FolderLock.Standing.HELD_ELSEWHERE))) {
      windowSettings.onlyRead();
      session.board().access(new FolderAccess.OtherWindow());
      openAgain(OpenYear::isOurs);
    } else {
      showAccess(tried.unfit());
      if (tried.unfit().isEmpty()) {
        whenOurs.run();
        tried.lock().ifPresent(this::warn);
      } else if (tried.unfit().get() == FailureReason.HELD) {
        tryAgain(claim);
      }
    }
    list();
  }

  /// Reads the list afresh.
  void list() {
    LatestOnly<YearList> soFar = new LatestOnly<>(this::showSoFar);
    background.run(
        () -> lister.list(soFar),
        list -> {
          session.list(lister.with(list, unsaved.get()));
          if (isWorthAnotherLook(list)) {
            anotherTry.soon("list", this::listAtHome);
          }
        });
  }

  /// A list that is there already stays until the new one is whole, so that nothing flickers.
  private void showSoFar(YearList list) {
    YearList.Reach reach = session.state().list().reach();
    if (reach instanceof YearList.Reach.NotYet || reach instanceof YearList.Reach.Reading) {
      session.list(lister.with(list, unsaved.get()));
    }
  }

  private static boolean isWorthAnotherLook(YearList list) {
    return list.reach() instanceof YearList.Reach.Failed
        || list.inTrouble().stream().anyMatch(year -> year.kind() == FileTrouble.Kind.NOT_FETCHED);
  }

  private void listAtHome() {
    if (session.state().place() instanceof Place.AtHome) {
      list();
    }
  }

  /// A year that could only be read is opened again as soon as it can be written.
  private void showAccess(Optional<FailureReason> unfit) {
    boolean wasFull = session.state().access().isFull();
    if (unfit.isPresent()) {
      log.note(Event.FOLDER_UNFIT, unfit.get());
      FolderAccess.NotWritable access = notWritable(unfit.get());
      boolean known = session.state().access().equals(access) && unfit.get() == FailureReason.HELD;
      session.board().access(access);
      if (!known) {
        session.focus(new Bulletin.NotWritable(access.words()).field());
      }
      return;
    }
    session.board().access(new FolderAccess.Full());
    if (!wasFull) {
      openAgain(year -> year.standing() instanceof YearAccess.OnlyRead);
    }
  }

  private static FolderAccess.NotWritable notWritable(FailureReason reason) {
    return new FolderAccess.NotWritable("failure." + Slug.of(reason));
  }

  /// As it may be changed or only read from now on.
  private void openAgain(Predicate<OpenYear> which) {
    session.state().openYear().filter(which).ifPresent(year -> years.open(year.assessment().id()));
  }

  private void warn(FolderLock.Standing lock) {
    if (lock == FolderLock.Standing.NOT_SUPPORTED) {
      session.board().answer(new Bulletin.NoLock());
    } else {
      session.board().dismiss(new Bulletin.NoLock());
    }
    CloudFolders.toolOf(folder.root(), System.getenv())
        .filter(_ -> windowSettings.isFirst(CLOUD_FOLDER))
        .ifPresent(tool -> session.board().answer(new Bulletin.CloudFolder(tool)));
  }
}
