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

  private final TextInputControl box;
  private final MenuItem undo;
  private final MenuItem redo;
  private final MenuItem cut;
  private final MenuItem copy;
  private final MenuItem paste;
  private final MenuItem delete;

  TextMenu(Context context, TextInputControl box) {
    this.box = box;
    undo = item(context.text("menu.undo"), box::undo);
    redo = item(context.text("menu.redo"), box::redo);
    cut = item(context.text("text-menu.cut"), box::cut);
    copy = item(context.text("text-menu.copy"), box::copy);
    paste = item(context.text("text-menu.paste"), box::paste);
    delete = item(context.text("text-menu.delete"), () -> box.replaceSelection(""));
    getItems()
        .addAll(
            undo,
            redo,
            cut,
            copy,
            paste,
            delete,
            new SeparatorMenuItem(),
            item(context.text("text-menu.select-all"), box::selectAll));
    setOnShowing(_ -> offer());
  }

  private void offer() {
    boolean unselected = box.getSelection().getLength() == 0;
    undo.setDisable(!box.isUndoable());
    redo.setDisable(!box.isRedoable());
    cut.setDisable(unselected);
    copy.setDisable(unselected);
    paste.setDisable(!Clipboard.getSystemClipboard().hasString());
    delete.setDisable(unselected);
    List.of(undo, redo, cut, paste, delete).forEach(item -> item.setVisible(box.isEditable()));
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
