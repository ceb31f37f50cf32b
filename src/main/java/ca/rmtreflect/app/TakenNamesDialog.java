package ca.rmtreflect.app;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Asks what to do where files of the names that an export needs are there already, and hold
/// something else. The export waits for the answer on a thread of its own.
record TakenNamesDialog(Stage stage, Session session) {

  /// What the person wants.
  enum Choice {
    KEEP_BOTH,
    REPLACE,
    CANCEL
  }

  private static final int KEEP_BOTH = 0;
  private static final int REPLACE = 1;

  Choice ask(List<String> names) {
    CompletableFuture<Choice> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(show(names));
      } finally {
        // Whatever goes wrong with the question, nothing is replaced.
        answer.complete(Choice.CANCEL);
      }
    });
    return answer.join();
  }

  private Choice show(List<String> names) {
    Context context = Context.of(session);
    Optional<Integer> way =
        Dialogs.choose(
            stage.getScene(),
            context,
            context.text("export.taken.title", names.size()),
            Boxes.stack(
                Styles.STACK,
                Texts.paragraph(context.text("export.taken", names.size())),
                Texts.bullets(names, Styles.BODY, Styles.PATH),
                Texts.paragraph(context.text("export.taken.ways", names.size()))),
            List.of(
                context.text("export.taken.keep-both"),
                context.text("export.taken.replace", names.size())));
    return switch (way.orElse(-1)) {
      case KEEP_BOTH -> Choice.KEEP_BOTH;
      case REPLACE -> Choice.REPLACE;
      default -> Choice.CANCEL;
    };
  }
}
