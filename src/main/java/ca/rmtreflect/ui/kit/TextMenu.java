package ca.rmtreflect.ui.kit;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/// What can be done with the text in a box. The menu that JavaFX brings speaks the language of the
/// system, whatever that of the window is.
final class TextMenu extends ContextMenu {

  TextMenu(Context context, TextInputControl box) {
    MenuItem undo = item(context.text("menu.undo"), box::undo);
    MenuItem redo = item(context.text("menu.redo"), box::redo);
    MenuItem cut = item(context.text("text-menu.cut"), box::cut);
    MenuItem copy = item(context.text("text-menu.copy"), box::copy);
    MenuItem paste = item(context.text("text-menu.paste"), box::paste);
    MenuItem delete = item(context.text("text-menu.delete"), () -> box.replaceSelection(""));
    MenuItem selectAll = item(context.text("text-menu.select-all"), box::selectAll);
    getItems().addAll(undo, redo, cut, copy, paste, delete, new SeparatorMenuItem(), selectAll);
    setOnShowing(_ -> {
      undo.setDisable(!box.isUndoable());
      redo.setDisable(!box.isRedoable());
      paste.setDisable(!Clipboard.getSystemClipboard().hasString());
      boolean unselected = box.getSelection().getLength() == 0;
      List.of(cut, copy, delete).forEach(item -> item.setDisable(unselected));
      List.of(undo, redo, cut, paste, delete).forEach(item -> item.setVisible(box.isEditable()));
    });
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
