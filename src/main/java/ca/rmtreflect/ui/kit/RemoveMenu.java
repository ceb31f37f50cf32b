package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.FreeText;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Takes something off the list of a page by keyboard. It stands at the foot of the page: on the
/// cards, Tab goes from box to box, and a space that was meant for a box must not remove anything.
public final class RemoveMenu extends MenuButton {

  private static final int LONGEST = 80;

  /// Something that can be removed: its words, of which the menu shows the beginning, and how.
  public record Entry(String words, Runnable remove) {}

  public RemoveMenu(String id, String words) {
    super(words);
    setId(id);
    setMnemonicParsing(false);
  }

  /// Offers what can be removed now; with nothing to offer it is not there.
  public void offer(List<Entry> entries) {
    Boxes.present(this, !entries.isEmpty());
    if (!isShowing()) {
      getItems().setAll(entries.stream().map(RemoveMenu::item).toList());
    }
  }

  private static MenuItem item(Entry entry) {
    MenuItem item = new MenuItem(FreeText.beginning(entry.words(), LONGEST));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> entry.remove().run());
    return item;
  }
}
