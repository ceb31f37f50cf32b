package ca.rmtreflect.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where the program around the window puts up what a person should know about the files.
public final class BulletinBoard {

  private final Consumer<Consumer<StateDraft>> edit;

  BulletinBoard(Consumer<Consumer<StateDraft>> edit) {
    this.edit = edit;
  }

  /// Puts something up. It takes the focus with the next page.
  public void post(Bulletin bulletin) {
    edit.accept(draft -> draft.posted = with(draft.posted, bulletin));
  }

  /// Puts up the outcome of what was just done, which takes the focus at once.
  public void answer(Bulletin bulletin) {
    edit.accept(draft -> {
      draft.posted = with(draft.posted, bulletin);
      draft.focusOn(bulletin.field());
    });
  }

  /// Takes something down.
  public void dismiss(Bulletin bulletin) {
    edit.accept(draft -> draft.posted = without(draft.posted, bulletin));
  }

  /// Says whether anything can be written from now on.
  public void access(FolderAccess access) {
    edit.accept(draft -> draft.access = access);
  }

  private static List<Bulletin> with(List<Bulletin> posted, Bulletin bulletin) {
    List<Bulletin> more = new ArrayList<>(posted);
    more.removeIf(one -> one.slug().equals(bulletin.slug()));
    more.add(bulletin);
    return more;
  }

  private static List<Bulletin> without(List<Bulletin> posted, Bulletin bulletin) {
    return posted.stream().filter(one -> !one.equals(bulletin)).toList();
  }
}
