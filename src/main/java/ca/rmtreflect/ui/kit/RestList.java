package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// A list of which the beginning is shown, and the rest at one press. What was opened stays open,
/// and opens by itself for who comes back to a line of it.
public final class RestList extends VBox {

  private final Context context;
  private final String id;
  private final List<Node> all;
  private final int most;

  /// `id` is that of the link, and the name of the list among the drafts of its page; `about` says
  /// of what there is more.
  public RestList(Context context, String id, String about, int most, List<? extends Node> nodes) {
    this.context = context;
    this.id = id;
    this.all = List.copyOf(nodes);
    this.most = most;
    getStyleClass().add(Styles.TIGHT);
    if (all.size() <= most || isOpen(context.state())) {
      getChildren().setAll(all);
    } else {
      List<Node> shown = new ArrayList<>(all.subList(0, most));
      shown.add(opener(about));
      getChildren().setAll(shown);
    }
  }

  private Hyperlink opener(String about) {
    String words = context.text("check.more", all.size() - most);
    Hyperlink link = Buttons.link(id, words, this::open);
    link.setAccessibleText(context.text("tasks.name", words, about));
    return link;
  }

  private boolean isOpen(State state) {
    String wished = state.focus() == null ? "" : state.focus().field();
    return state.draft(id).isPresent()
        || all.stream().skip(most).anyMatch(node -> wished.equals(node.getId()));
  }

  private void open() {
    getChildren().setAll(all);
    context.session().keepDraft(id, "open");
    context.session().focus(all.get(most).getId());
  }
}
