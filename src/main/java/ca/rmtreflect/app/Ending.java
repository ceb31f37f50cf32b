package ca.rmtreflect.app;

import ca.rmtreflect.app.EventLog.Event;
import ca.rmtreflect.storage.Scheduler;
import ca.rmtreflect.ui.session.Session;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The end of the program: the window goes at once, then everything that is at work is put down.
/// `release` gives the data folder back, and `exit` ends the process.
record Ending(
    Stage stage,
    Session session,
    Exports exports,
    Autosave autosave,
    WindowSettings windowSettings,
    Scheduler scheduler,
    EventLog log,
    Runnable release,
    Runnable exit) {

  private static final int LONGEST = 3;

  /// A disk that does not answer must not keep the window from closing.
  void begin() {
    windowSettings.noteWindow(stage, session.state());
    stage.hide();
    var _ =
        CompletableFuture.runAsync(this::putDown, task -> Thread.ofVirtual().start(task))
            .completeOnTimeout(null, LONGEST, TimeUnit.SECONDS)
            .thenRun(() -> Platform.runLater(this::end));
  }

  private void putDown() {
    exports.close();
    autosave.flushAndWait();
    autosave.close();
    windowSettings.close();
    scheduler.close();
    log.note(Event.ENDED);
    log.close();
    release.run();
  }

  private void end() {
    Thread.setDefaultUncaughtExceptionHandler(null);
    exit.run();
  }
}
