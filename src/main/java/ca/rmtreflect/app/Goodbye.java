package ca.rmtreflect.app;

import ca.rmtreflect.i18n.Messages;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Closes the window: at once where everything is on the device, and never silently where it is
/// not.
final class Goodbye {

  private static final int AGAIN = 0;
  private static final int ELSEWHERE = 1;
  private static final int ANYWAY = 2;

  private final Stage stage;
  private final Session session;
  private final Autosave autosave;
  private final Runnable saveElsewhere;
  private final Runnable leave;

  Goodbye(Stage stage, Session session, Autosave autosave, Runnable saveElsewhere, Runnable leave) {
    this.stage = stage;
    this.session = session;
    this.autosave = autosave;
    this.saveElsewhere = saveElsewhere;
    this.leave = leave;
    stage.setOnCloseRequest(event -> {
      event.consume();
      say();
    });
  }

  /// Writes what waits, then leaves or asks.
  void say() {
    var _ = autosave.flush().thenAccept(saved -> Platform.runLater(() -> end(saved)));
  }

  private void end(boolean saved) {
    if (saved) {
      leave.run();
      return;
    }
    Context context = new Context(session, Messages.of(session.state().language()));
    Optional<Integer> choice =
        Dialogs.choose(
            stage.getScene(),
            context,
            context.text("save.failed.title"),
            Texts.paragraph(context.text("save.closing")),
            List.of(
                context.text("save.again"),
                context.text("save.elsewhere"),
                context.text("save.close-anyway")));
    switch (choice.orElse(-1)) {
      case AGAIN -> say();
      case ELSEWHERE -> saveElsewhere.run();
      case ANYWAY -> leave.run();
      default -> {}
    }
  }
}
