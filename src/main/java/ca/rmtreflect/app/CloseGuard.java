package ca.rmtreflect.app;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Drafts.Unclear;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Closes the window, or goes on to another year: at once where everything is on the device, and
/// never silently where it is not, nor where the disk does not say.
final class CloseGuard {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  /// More texts than this would make no better question.
  private static final int MOST = 3;

  private static final int AGAIN = 0;
  private static final int ELSEWHERE = 1;
  private static final int ANYWAY = 2;

  /// What the person wants to do.
  private enum Purpose {
    CLOSE,
    OPEN
  }

  private final Stage stage;
  private final Session session;
  private final Autosave autosave;
  private final CopySaver copies;
  private final Runnable leave;
  private boolean busy;

  CloseGuard(Stage stage, Session session, Autosave autosave, CopySaver copies, Runnable leave) {
    this.stage = stage;
    this.session = session;
    this.autosave = autosave;
    this.copies = copies;
    this.leave = leave;
    stage.setOnCloseRequest(event -> {
      event.consume();
      requestClose();
    });
  }

  /// Writes what waits, then leaves or asks. Nothing else is asked meanwhile.
  void requestClose() {
    if (!busy) {
      busy = true;
      if (mayLeaveYear()) {
        whenSaved(Purpose.CLOSE, leave);
      } else {
        busy = false;
      }
    }
  }

  /// Opens another year once the last one is safe, or the person gives that one up.
  void beforeOpening(Runnable open) {
    if (autosave.isSettled()) {
      open.run();
    } else if (!busy) {
      busy = true;
      whenSaved(
          Purpose.OPEN,
          () -> {
            busy = false;
            if (autosave.isSettled()) {
              open.run();
            } else if (hasLeftYear()) {
              autosave.end();
              open.run();
            }
          });
    }
  }

  /// What is given up must not stay on the screen as if it were still saved.
  private boolean hasLeftYear() {
    if (session.state().openYear().isPresent()) {
      session.goTo(new Page.Home());
    }
    return session.state().openYear().isEmpty();
  }

  /// Asks about what was typed in the open year and is not understood, and leads to it.
  boolean mayLeaveYear() {
    List<Unclear> unclear = session.state().unclear();
    if (unclear.isEmpty()) {
      return true;
    }
    Context context = Context.of(session);
    String texts =
        unclear.stream()
            .limit(MOST)
            .map(one -> context.text("date.quoted", one.text()))
            .collect(Collectors.joining(context.text("list.comma")));
    Optional<Integer> way =
        Dialogs.choose(
            stage.getScene(),
            context,
            context.text("date.leaving.title", unclear.size()),
            Texts.paragraph(context.text("date.leaving", texts)),
            List.of(context.text("date.leaving.go"), context.text("date.leaving.anyway")));
    if (way.filter(index -> index == 0).isPresent()) {
      session.goTo(unclear.getFirst().page(), unclear.getFirst().field());
    }
    return way.filter(index -> index == 1).isPresent();
  }

  private void whenSaved(Purpose purpose, Runnable then) {
    var _ =
        autosave
            .flush()
            .completeOnTimeout(false, LONGEST.toMillis(), TimeUnit.MILLISECONDS)
            .thenAccept(_ -> Platform.runLater(() -> goOn(purpose, then)));
  }

  private void goOn(Purpose purpose, Runnable then) {
    Optional<Assessment> unsaved = autosave.unsaved();
    if (unsaved.isEmpty()) {
      then.run();
      return;
    }
    switch (ask(purpose, unsaved.get()).orElse(-1)) {
      case AGAIN -> whenSaved(purpose, then);
      case ELSEWHERE ->
          copies.saveUnsaved(safe -> {
            if (safe && autosave.unsaved().equals(unsaved)) {
              then.run();
            } else {
              whenSaved(purpose, then);
            }
          });
      case ANYWAY -> then.run();
      default -> busy = false;
    }
  }

  private Optional<Integer> ask(Purpose purpose, Assessment unsaved) {
    Context context = Context.of(session);
    String reason =
        session.state().saving() instanceof SaveStatus.Failed failed
            ? context.text("failure." + failed.reason())
            : context.text("save.closing.slow");
    String loss = context.text("save.losing." + Slug.of(purpose), Integer.toString(unsaved.year()));
    return Dialogs.choose(
        stage.getScene(),
        context,
        context.text("save.closing.title"),
        Texts.paragraph(reason + " " + loss),
        List.of(
            context.text("save.again"),
            context.text("save.elsewhere"),
            context.messages().word("save.anyway.", purpose)));
  }
}
