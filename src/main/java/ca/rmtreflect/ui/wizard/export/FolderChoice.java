package ca.rmtreflect.ui.wizard.export;

import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.State;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The folder that files go to, and the way to another one.
final class FolderChoice extends VBox {

  /// The field that stands for it.
  static final String FIELD = "export-folder";

  private final Context context;
  private final Label path = Texts.label("", Styles.BODY, Styles.PATH);
  private final Button choose;

  FolderChoice(Context context) {
    this.context = context;
    getStyleClass().add(Styles.STACK);
    choose =
        Buttons.secondary(
            FIELD,
            context.text("export.folder.choose"),
            () -> context.session().program().chooseFolder().run());
    getChildren()
        .addAll(
            Texts.label(context.text("export.folder"), Styles.STRONG), path, Buttons.row(choose));
  }

  void show(State state) {
    String folder = state.exporting().folder();
    path.setText(folder.isEmpty() ? context.text("export.folder.none") : folder);
    choose.setAccessibleText(context.text("export.folder.name", choose.getText(), path.getText()));
  }
}
