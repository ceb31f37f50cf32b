package ca.rmtreflect.app;

import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Drafts.Unclear;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Closes the window: at once where everything is on the device, and never silently where it is
/// not, nor where the disk does not say.
final class Goodbye {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  /// More texts than this would make no better question.
  private static final int MOST = 3;

  private static final int AGAIN = 0;
  private static final int ELSEWHERE = 1;
  private static final int ANYWAY = 2;

  private final Stage stage;
  private final Session session;
  private final Autosave autosave;
  private final Copies copies;
  private final Runnable leave;
  private boolean busy;

  Goodbye(Stage stage, Session session, Autosave autosave, Copies copies, Runnable leave) {
    this.stage = stage;
    this.session = session;
    this.autosave = autosave;
    this.copies = copies;
    this.leave = leave;
    stage.setOnCloseRequest(event -> {
      event.consume();
      say();
    });
  }

  /// Writes what waits, then leaves or asks. One farewell at a time: whoever closes the window
  /// again meanwhile is already being served.
  void say() {
    if (!busy) {
      busy = true;
      if (mayLeaveYear()) {
        tryToLeave();
      } else {
        busy = false;
      }
    }
  }

  /// Asks about what was typed in the open year and is not understood, and leads to it.
  boolean mayLeaveYear() {
    List<Unclear> unclear = session.state().unclear();
    if (unclear.isEmpty()) {
      return true;
    }
    Context context = new Context(session, Messages.of(session.state().language()));
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

  private void tryToLeave() {
    var _ =
        autosave
            .flush()
            .completeOnTimeout(false, LONGEST.toMillis(), TimeUnit.MILLISECONDS)
            .thenAccept(saved -> Platform.runLater(() -> end(saved)));
  }

  private void end(boolean saved) {
    if (saved || autosave.unsaved().isEmpty()) {
      leave.run();
      return;
    }
    switch (ask().orElse(-1)) {
      case AGAIN -> tryToLeave();
      case ELSEWHERE -> {
        List<Assessment> copied = unsaved();
        copies.saveUnsaved(safe -> {
          if (safe && copied.containsAll(unsaved())) {
            leave.run();
          } else {
            tryToLeave();
          }
        });
      }
      case ANYWAY -> leave.run();
      default -> busy = false;
    }
  }

  private List<Assessment> unsaved() {
    return autosave.unsaved().stream().map(KeptYear.Unsaved::entered).toList();
  }

  private Optional<Integer> ask() {
    Context context = new Context(session, Messages.of(session.state().language()));
    String years =
        autosave.unsaved().stream()
            .map(one -> Integer.toString(one.entered().year()))
            .distinct()
            .collect(Collectors.joining(context.text("list.comma")));
    String reason =
        session.state().saving() instanceof SaveStatus.Failed failed
            ? context.text("failure." + failed.reason())
            : context.text("save.closing.slow");
    return Dialogs.choose(
        stage.getScene(),
        context,
        context.text("save.closing.title"),
        Texts.paragraph(reason + " " + context.text("save.closing", years)),
        List.of(
            context.text("save.again"),
            context.text("save.elsewhere"),
            context.text("save.close-now")));
  }
}
