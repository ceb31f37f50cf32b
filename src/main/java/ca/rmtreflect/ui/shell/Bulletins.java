package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.Bulletin;
import ca.rmtreflect.ui.session.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What is put up about the files, above the page and scrolling with it.
final class Bulletins extends VBox {

  private final Context context;
  private final VBox list = new VBox();
  private Map<Bulletin, Node> shown = Map.of();

  Bulletins(Context context) {
    this.context = context;
    getStyleClass().add("bulletins");
    list.getStyleClass().add("bulletin-list");
    getChildren().add(list);
  }

  /// Whether there is air below, for something that stands here besides what is put up.
  void setSpaced(boolean spaced) {
    Boxes.style(this, "spaced", spaced);
  }

  void show(State state) {
    List<Bulletin> bulletins = state.bulletins();
    if (bulletins.equals(List.copyOf(shown.keySet()))) {
      return;
    }
    Map<Bulletin, Node> now = new LinkedHashMap<>();
    for (Bulletin bulletin : bulletins) {
      Node node = shown.get(bulletin);
      now.put(bulletin, node == null ? new BulletinBox(context, bulletin) : node);
    }
    shown = now;
    Boxes.update(list, List.copyOf(now.values()));
    Boxes.present(list, !now.isEmpty());
  }
}
