package ca.rmtreflect.ui.wizard.export;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.ExportProgress;
import ca.rmtreflect.ui.session.Session;
import ca.rmtreflect.ui.session.State;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// How far an export is, and then its files or why there are none.
final class ExportOutcome extends VBox {

  private final Context context;
  private ExportProgress shown = new ExportProgress.Nothing();

  ExportOutcome(Context context) {
    this.context = context;
    getStyleClass().add(Styles.LOOSE);
    Boxes.present(this, false);
  }

  void show(State state) {
    ExportProgress progress = state.exporting().progress();
    if (progress.equals(shown)) {
      return;
    }
    shown = progress;
    getChildren()
        .setAll(
            switch (progress) {
              case ExportProgress.Nothing _ -> List.<Node>of();
              case ExportProgress.Running running -> running(running);
              case ExportProgress.Made made -> made(made);
              case ExportProgress.Failed failed -> failed(failed);
            });
    Boxes.present(this, !getChildren().isEmpty());
  }

  private List<Node> running(ExportProgress.Running running) {
    ProgressBar bar = new ProgressBar((double) running.done() / Math.max(1, running.files()));
    bar.setMaxWidth(Double.MAX_VALUE);
    String words =
        context.text(
            "export.running", Math.min(running.done() + 1, running.files()), running.files());
    bar.setAccessibleText(words);
    return List.of(Texts.paragraph(words), bar);
  }

  private List<Node> made(ExportProgress.Made made) {
    VBox card = Boxes.card(heading(context.text("export.made", made.paths().size())));
    for (int i = 0; i < made.paths().size(); i++) {
      card.getChildren().add(file(i, made.paths().get(i)));
    }
    if (made.notOnPaper() > 0) {
      card.getChildren().add(Texts.hint(context.text("export.not-on-paper", made.notOnPaper())));
    }
    return List.of(card, Texts.hint(context.text("export.then")));
  }

  private Node file(int number, String path) {
    Path file = Path.of(path);
    Path name = file.getFileName();
    String words = name == null ? path : name.toString();
    return Boxes.stack(
        Styles.TIGHT,
        Texts.label(words, Styles.STRONG, Styles.PATH),
        Buttons.row(
            link("exported-open-" + number, "export.open", words, () -> open(path)),
            link("exported-show-" + number, "export.show", words, () -> show(path))));
  }

  private Hyperlink link(String id, String key, String file, Runnable action) {
    Hyperlink link = Buttons.link(id, context.text(key), action);
    link.setAccessibleText(context.text("export.link.name", link.getText(), file));
    return link;
  }

  private void open(String path) {
    context.session().outside().openFile().accept(path);
  }

  private void show(String path) {
    context.session().outside().showInFolder().accept(path);
  }

  private List<Node> failed(ExportProgress.Failed failed) {
    VBox box = new VBox(heading(context.text("export.failed")));
    box.getStyleClass().add(Styles.ERROR_SUMMARY);
    box.getChildren()
        .add(Texts.label(context.text(failed.words(), failed.values().toArray()), Styles.BODY));
    return List.of(box);
  }

  /// What takes the focus when the export is over.
  private static Label heading(String words) {
    Label heading = Texts.heading(words);
    heading.setId(Session.EXPORTED);
    heading.setAccessibleRole(AccessibleRole.TEXT);
    return heading;
  }
}
