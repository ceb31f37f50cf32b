package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.storage.AssessmentReader;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.DataFolder;
import ca.rmtreflect.storage.OpenRequests;
import ca.rmtreflect.storage.Recovery;
import ca.rmtreflect.storage.Scheduler;
import ca.rmtreflect.storage.SettingsStore;
import ca.rmtreflect.storage.YearSave;
import ca.rmtreflect.storage.file.FileActions;
import ca.rmtreflect.storage.file.FolderLock;
import ca.rmtreflect.storage.file.PatientFiles;
import ca.rmtreflect.storage.file.Pause;
import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.ui.session.FolderAccess;
import ca.rmtreflect.ui.session.Place;
import ca.rmtreflect.ui.session.Program;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.YearFiles;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Puts the program together: the one place that knows all of its parts.
final class Wiring {

  private static final int ID_LENGTH = 8;

  /// The window waits for what it asks the disk before it appears.
  private static final Duration DISK_WAIT = Duration.ofSeconds(2);

  private final Stage stage;
  private final Desktop desktop;
  private final DataFolder folder;
  private final FileActions disk;
  private final EventLog log;
  private final AssessmentStore store;
  private final Scheduler scheduler = Scheduler.onThread("storage");
  private final BackgroundWork background = new BackgroundWork(scheduler);
  private final AnotherTry anotherTry = new AnotherTry(background);
  private final WindowSettings windowSettings;
  private final Session session;
  private final Autosave autosave;
  private final YearOpener years;
  private final YearComparer comparer;
  private final FolderCheck folderCheck;
  private final YearCreator beginning;
  private final YearVersions versions;
  private final YearBin bin;
  private final CopySaver copies;
  private final FileChoosers choosers;
  private final DesktopOpener opener;
  private final FileOpener fileOpener;
  private final ProgramWindow window;
  private final OpenRequests requests;
  private final RequestWatch requestWatch;
  private final Exports exports;
  private final WarmUp warmUp;
  private final CloseGuard closeGuard;
  private @Nullable FolderClaim claim;

  Wiring(
      Path data,
      Optional<Language> wanted,
      Stage stage,
      Desktop desktop,
      FileActions files,
      PackCatalog packs,
      Clock clock) {
    this.stage = stage;
    this.desktop = desktop;
    folder =
        TimedAnswer.ask(() -> DataFolder.at(data))
            .within(DISK_WAIT)
            .orElseGet(() -> new DataFolder(data.toAbsolutePath().normalize()));
    AssessmentFormat format = new AssessmentFormat(Main.version());
    log = new EventLog(folder.logs(), clock);
    disk = new PatientFiles(files, Pause.REAL);
    AssessmentReader reader = new AssessmentReader(folder, format, disk);
    store = new AssessmentStore(reader, clock);
    Recovery recovery = store.recovery();
    windowSettings =
        new WindowSettings(new SettingsStore(folder, new TimedFiles(files, DISK_WAIT)));
    Language language = wanted.or(windowSettings::language).orElseGet(Main::systemLanguage);
    session =
        new Session(
            State.initial(language, windowSettings.appearance(), windowSettings.textScale()),
            clock,
            () -> UUID.randomUUID().toString().substring(0, ID_LENGTH),
            program());
    YearSave save = new YearSave(store, store.followUps(), clock);
    autosave = new Autosave(session, save, scheduler, log, clock, folder.root().toString());
    windowSettings.wearLate(session, wanted);
    copies = new CopySaver(session, store, autosave, folder, desktop, log);
    closeGuard = new CloseGuard(stage, session, autosave, copies, this::leave);
    ErrorPages errorPages = new ErrorPages(session);
    years =
        new YearOpener(
            session,
            recovery,
            new LaterEntries(session, store.followUps(), reader, log),
            reader,
            packs,
            autosave,
            closeGuard,
            windowSettings,
            background,
            anotherTry,
            log,
            errorPages);
    comparer = new YearComparer(session, reader, packs, closeGuard, background);
    YearLister lister =
        new YearLister(reader, store.bin(), packs::shown, windowSettings::page, clock.getZone());
    requests = new OpenRequests(folder, disk, clock);
    requestWatch = new RequestWatch(requests, this::comeToFront);
    folderCheck =
        new FolderCheck(
            session,
            folder,
            recovery,
            lister,
            autosave::unsaved,
            years,
            windowSettings,
            background,
            anotherTry,
            requestWatch::begin,
            log);
    beginning =
        new YearCreator(
            session,
            store,
            new FileImport(store),
            reader,
            packs,
            autosave,
            closeGuard,
            years,
            errorPages,
            folderCheck::list,
            background,
            clock);
    fileOpener = new FileOpener(session, folder, years, beginning, background);
    versions = new YearVersions(session, reader, packs, autosave, closeGuard, years, background);
    bin = new YearBin(session, store.bin(), autosave, folderCheck::list, background);
    choosers = new FileChoosers(session, desktop, beginning);
    opener = new DesktopOpener(session, desktop.open());
    RecordExport export = new RecordExport();
    window = new ProgramWindow(stage, session, packs::newest, windowSettings, this::saveNow);
    warmUp = new WarmUp(export, packs, Pause.REAL);
    TakenNamesDialog takenNames = new TakenNamesDialog(stage, session);
    exports = new Exports(export, warmUp, packs, opener, autosave, reader, format, takenNames::ask);
  }

  /// Shows the window, and in it the file with which the program was started. Where another window
  /// is at work on the same folder, that one comes to the front. If it does not, this one says so
  /// and offers to read only.
  void open(Optional<Path> file) {
    FolderClaim here = new FolderClaim(() -> folder.lock(disk), DISK_WAIT, log);
    claim = here;
    if (here.standing().equals(Optional.of(FolderLock.Standing.HELD_ELSEWHERE))) {
      windowSettings.onlyRead();
      new SecondStart(requests, Pause.REAL)
          .ask(
              file,
              this::leave,
              () -> AlreadyOpen.show(stage, session, this::leave, () -> openToRead(file)));
      return;
    }
    // The hook also holds on to the lock, which goes with the last reference to it.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> lastSave(here), "last save"));
    start();
    folderCheck.prepare(here);
    file.ifPresent(fileOpener::open);
  }

  private void comeToFront(Optional<Path> file) {
    window.comeToFront();
    file.ifPresent(fileOpener::open);
  }

  private void openToRead(Optional<Path> file) {
    session.board().access(new FolderAccess.OtherWindow());
    start();
    folderCheck.list();
    file.ifPresent(fileOpener::open);
  }

  private void start() {
    Thread.setDefaultUncaughtExceptionHandler(
        new UncaughtErrors(stage, session, autosave, log, () -> closeGuard.requestClose()));
    log.note(Event.STARTED);
    session.export(exporting -> exporting.withFolder(desktop.exports().toString()));
    session.stateProperty().subscribe(this::changed);
    window.show();
  }

  Session session() {
    return session;
  }

  private void lastSave(FolderClaim here) {
    try {
      autosave.flushAndWait();
    } finally {
      Reference.reachabilityFence(here);
    }
  }

  private Program program() {
    return new Program(
        () -> autosave.retry(),
        () -> copies.save(),
        id -> years.open(id),
        (id, page) -> years.open(id, Optional.of(page), () -> {}),
        () -> years.sample(),
        wish -> beginning.begin(wish),
        () -> choosers.openCopy(),
        () -> opener.openItem(folder.root().toString()),
        uri -> opener.openLink(uri),
        path -> opener.openItem(path),
        path -> opener.showInFolder(path),
        () -> choosers.chooseFolder(),
        request -> exports.start(request),
        () -> exports.cancel(),
        (request, tell) -> exports.preview(request, tell),
        () -> closeGuard.requestClose(),
        () -> closeGuard.mayLeaveYear(),
        new YearFiles(
            folder.root().toString(),
            path -> years.view(Path.of(path)),
            path -> beginning.copyIn(Path.of(path)),
            id -> bin.moveToBin(id),
            id -> bin.takeBack(id),
            () -> bin.empty(),
            id -> versions.show(id),
            (id, version) -> versions.view(id, version),
            (id, version) -> versions.putBack(id, version),
            (one, other) -> comparer.compare(one, other),
            () -> folderCheck.lookAgain(claim)),
        AboutProgram.load());
  }

  private void saveNow() {
    var _ = autosave.flush();
  }

  private void changed(State before, State after) {
    windowSettings.note(before, after);
    if (after.place() instanceof Place.InYear) {
      warmUp.begin(after.language());
    }
    boolean cameHome =
        before.place() instanceof Place.InYear && after.place() instanceof Place.AtHome;
    boolean savedThere =
        after.place() instanceof Place.AtHome
            && after.saving() instanceof SaveStatus.Saved
            && !after.saving().equals(before.saving());
    if (cameHome || savedThere) {
      folderCheck.list();
    }
  }

  private void leave() {
    new Ending(
            stage,
            session,
            exports,
            autosave,
            windowSettings,
            scheduler,
            log,
            this::release,
            desktop.exit())
        .begin();
  }

  private void release() {
    requestWatch.close();
    if (claim != null) {
      claim.release();
    }
  }
}
