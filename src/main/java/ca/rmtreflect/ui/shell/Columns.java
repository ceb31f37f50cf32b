package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.PageFoot;
import ca.rmtreflect.ui.kit.PageView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Task list, page and help side by side, each scrolling by itself.
final class Columns extends HBox {

  private final ScrollPane tasks = side("task-side");
  private final PageHost host = new PageHost();
  private final ScrollPane help = side("help-side");
  private final VBox page = new VBox();
  private @Nullable PageFoot foot;
  private @Nullable HelpPanel helpPanel;

  Columns() {
    HBox pageAndHelp = new HBox(host, help);
    HBox.setHgrow(host, Priority.ALWAYS);
    VBox.setVgrow(pageAndHelp, Priority.ALWAYS);
    HBox.setHgrow(page, Priority.ALWAYS);
    page.setMinWidth(0);
    page.getChildren().add(pageAndHelp);
    getChildren().addAll(tasks, page);
  }

  PageHost host() {
    return host;
  }

  void setPage(Chrome chrome, PageView view, @Nullable HelpPanel panel) {
    tasks.setContent(chrome.tasks());
    page.getChildren().remove(foot);
    host.setPage(chrome.bulletins(), view);
    foot = view.foot();
    helpPanel = panel;
    help.setContent(panel);
    help.setVvalue(0);
  }

  /// Shows what there is room for; true when the focus was in something that has gone. In a low
  /// window the foot of the page scrolls with it.
  boolean arrange(Layout layout, boolean tall) {
    placeFoot(tall, layout);
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    present(tasks, layout.tasks(), !layout.page());
    present(host, layout.page(), false);
    present(help, layout.help(), !layout.page());
    setStyle(padding(0, layout.margin()));
    host.frame().setStyle(layout.wide() ? padding(1.5, 3, 2.5, layout.edge()) : "");
    Boxes.style(help, "roomy", layout.roomy());
    Boxes.style(host, "beside", layout.tasks());
    Boxes.style(host, "narrow", !layout.wide() && !layout.tasks() && !layout.help());
    return owner != null
        && layout.page()
        && ((isIn(owner, tasks) && !layout.tasks()) || (isIn(owner, help) && !layout.help()));
  }

  /// What keeps a margin free on either side, as a style.
  static String padding(double vertical, double horizontal) {
    return padding(vertical, horizontal, vertical, horizontal);
  }

  private static String padding(double top, double right, double bottom, double left) {
    return String.format(
        Locale.ROOT, "-fx-padding: %.3fem %.3fem %.3fem %.3fem", top, right, bottom, left);
  }

  private void placeFoot(boolean stays, Layout layout) {
    PageFoot now = foot;
    if (now == null) {
      return;
    }
    Boxes.present(now, layout.page() && !now.isEmpty());
    Boxes.style(now, "beside", layout.tasks());
    now.setStyle(stays && layout.wide() ? padding(0.625, layout.edge()) : "");
    Pane place = stays ? page : host.frame();
    if (!place.equals(now.getParent())) {
      boolean hadFocus = now.isFocusWithin();
      Node owner = hadFocus ? getScene().getFocusOwner() : null;
      page.getChildren().remove(now);
      host.frame().getChildren().remove(now);
      place.getChildren().add(now);
      if (owner != null) {
        owner.requestFocus();
      }
    }
  }

  void focusHelp() {
    if (helpPanel != null) {
      helpPanel.title().requestFocus();
    }
  }

  void focusTasks() {
    FocusMemory.firstStop(tasks.getContent()).ifPresent(node -> node.requestFocus());
  }

  /// Moves the focus from the region it is in to the next one on the screen.
  void nextRegion(Parent bar, Node title, boolean backwards) {
    List<Parent> regions =
        Stream.of(host, help, bar, tasks).filter(region -> region.isVisible()).toList();
    Node owner = getScene().getFocusOwner();
    int here = 0;
    for (int i = 0; i < regions.size(); i++) {
      here = owner != null && isIn(owner, regions.get(i)) ? i : here;
    }
    Parent next = regions.get(Math.floorMod(here + (backwards ? -1 : 1), regions.size()));
    if (next.equals(host)) {
      title.requestFocus();
    } else if (next.equals(help)) {
      focusHelp();
    } else if (next.equals(tasks)) {
      focusTasks();
    } else {
      Optional<Node> stop = FocusMemory.firstStop(bar);
      stop.ifPresent(node -> node.requestFocus());
    }
  }

  private static void present(Node column, boolean present, boolean alone) {
    Boxes.present(column, present);
    Boxes.style(column, "alone", alone);
  }

  static boolean isIn(Node node, Parent region) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(region)) {
        return true;
      }
    }
    return false;
  }

  private static ScrollPane side(String style) {
    ScrollPane side = new ScrollPane();
    side.getStyleClass().addAll("side", style);
    side.setFitToWidth(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.setFocusTraversable(false);
    return side;
  }
}
