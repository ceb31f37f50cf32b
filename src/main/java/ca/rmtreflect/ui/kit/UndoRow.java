package ca.rmtreflect.ui.kit;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Stands where something was removed, says so, and puts it back.
public final class UndoRow extends VBox {

  /// `id` is that of the link, `words` what happened.
  public UndoRow(Context context, String id, String words) {
    getStyleClass().add(Styles.CALM_BOX);
    Hyperlink link = Buttons.link(id, context.text("menu.undo"), context.session()::undo);
    // It has the focus when it comes; after that, Tab goes from box to box.
    link.setFocusTraversable(false);
    link.setAccessibleText(context.text("undo.name", words));
    getChildren().add(Buttons.row(Texts.label(words, Styles.SECONDARY), link));
  }
}
