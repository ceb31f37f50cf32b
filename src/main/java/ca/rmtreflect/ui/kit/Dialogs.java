package ca.rmtreflect.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;

/// Dialogs, for what cannot wait and for what was asked for. Each is named, Esc closes it, and the
/// focus goes back to where it was.
public final class Dialogs {

  private Dialogs() {}

  /// Shows something and waits until it is closed.
  public static void tell(Scene owner, Context context, String title, Node content) {
    ButtonType close = new ButtonType(context.text("dialog.close"), ButtonData.CANCEL_CLOSE);
    dialog(owner, context, title, content, close).showAndWait();
  }

  /// Offers several ways to go on, the first of them by default, and gives the index of the one
  /// that was taken. Esc and closing the dialog take none.
  public static Optional<Integer> choose(
      Scene owner, Context context, String title, Node content, List<String> ways) {
    List<ButtonType> buttons = new ArrayList<>();
    for (String way : ways) {
      buttons.add(new ButtonType(way, buttons.isEmpty() ? ButtonData.OK_DONE : ButtonData.OTHER));
    }
    ButtonType back = new ButtonType(context.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    buttons.add(back);
    return dialog(owner, context, title, content, buttons.toArray(ButtonType[]::new))
        .showAndWait()
        .map(buttons::indexOf)
        .filter(index -> index < ways.size());
  }

  static Dialog<ButtonType> dialog(
      Scene owner, Context context, String title, Node content, ButtonType... buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.getWindow());
    dialog.setTitle(title);
    dialog.setResizable(true);
    DialogPane pane =
        new DialogSheet(Boxes.stack(Styles.LOOSE, Texts.label(title, Styles.TITLE), content));
    dialog.setDialogPane(pane);
    pane.getButtonTypes().addAll(buttons);
    pane.setAccessibleText(title);
    // Windows is told "dialog" otherwise, in English.
    pane.setAccessibleRoleDescription(context.text("dialog.role"));
    pane.getStylesheets().setAll(owner.getStylesheets());
    Theme.wear(pane.getScene(), context.state().appearance());
    Theme.scale(pane, context.state().textScale());
    pane.setPrefWidth(Math.min(owner.getWidth(), 560 * context.state().textScale()));
    pane.setMaxHeight(owner.getHeight());
    return dialog;
  }
}
