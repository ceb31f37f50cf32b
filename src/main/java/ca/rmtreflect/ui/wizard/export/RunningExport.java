package ca.rmtreflect.ui.wizard.export;

import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.ExportProgress;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// How far an export is, and the way to end it. Its nodes stay, so that the focus does.
final class RunningExport extends VBox {

  /// What takes the focus, so that it is read aloud and seen.
  static final String WORDS = "exporting";

  private final Context context;
  private final Label words = Texts.paragraph("");
  private final ProgressBar bar = new ProgressBar();

  RunningExport(Context context) {
    this.context = context;
    getStyleClass().add(Styles.STACK);
    words.setId(WORDS);
    words.setAccessibleRole(AccessibleRole.TEXT);
    bar.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .addAll(
            words,
            bar,
            Buttons.row(
                Buttons.secondary(
                    "export-cancel",
                    context.text("export.cancel"),
                    () -> context.session().program().cancelExport().run())));
  }

  void show(ExportProgress.Running running) {
    String now =
        running.file().isEmpty()
            ? context.text("export.preparing")
            : context.text("export.running", running.done() + 1, running.files(), running.file());
    words.setText(now);
    bar.setProgress((running.done() + running.part()) / Math.max(1, running.files()));
    bar.setAccessibleText(now);
  }
}
