package ca.rmtreflect.app;

import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Session;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;

/// What happens when a mistake in the program comes to light, or memory or the stack runs out: what
/// waits is saved, and the person is told once. A mistake that comes back at every turn of the
/// toolkit stays quiet from then on.
final class UncaughtErrors implements Thread.UncaughtExceptionHandler {

  private static final int LONGEST_SAVE = 5;
  private static final int CLOSE = 1;

  private final Stage stage;
  private final Session session;
  private final Autosave autosave;
  private final EventLog log;
  private final Runnable close;
  private final AtomicBoolean told = new AtomicBoolean();

  UncaughtErrors(Stage stage, Session session, Autosave autosave, EventLog log, Runnable close) {
    this.stage = stage;
    this.session = session;
    this.autosave = autosave;
    this.log = log;
    this.close = close;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable mistake) {
    var saved = autosave.flush().completeOnTimeout(false, LONGEST_SAVE, TimeUnit.SECONDS);
    log.note(mistake);
    if (isOurs(mistake) && told.compareAndSet(false, true)) {
      var _ = saved.thenAccept(done -> Platform.runLater(() -> tell(done)));
    }
  }

  /// What never passed through our code, such as a picture that could not be painted or a screen
  /// reader's question, touches nothing that was entered, and a person can do nothing about it.
  private static boolean isOurs(Throwable mistake) {
    return Stream.of(mistake.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(EventLog.OURS));
  }

  private void tell(boolean saved) {
    Context context = Context.of(session);
    int choice =
        Dialogs.choose(
                stage.getScene(),
                context,
                context.text("mishap.title"),
                Texts.paragraph(context.text(saved ? "mishap.saved" : "mishap.unsaved")),
                List.of(context.text("mishap.go-on"), context.text("menu.quit")))
            .orElse(0);
    if (choice == CLOSE) {
      close.run();
    }
  }
}
