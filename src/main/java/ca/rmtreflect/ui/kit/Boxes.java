package ca.rmtreflect.ui.kit;

import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Containers: stacks, cards, notices, and names beside their values.
public final class Boxes {

  private Boxes() {}

  /// Nodes under each other, mostly at one of the distances [Styles#TIGHT], [Styles#STACK],
  /// [Styles#LOOSE].
  public static VBox stack(String style, Node... nodes) {
    VBox stack = new VBox(nodes);
    stack.getStyleClass().add(style);
    return stack;
  }

  /// A part of the help under its title.
  public static VBox part(String title, Node... nodes) {
    VBox part = stack(Styles.TIGHT, Texts.label(title, Styles.STRONG, Styles.SECONDARY));
    part.getChildren().addAll(nodes);
    return part;
  }

  /// A drawn sign, whose shape and colour the style sheet gives.
  public static Region sign(String style) {
    Region sign = new Region();
    sign.getStyleClass().addAll("sign", style);
    return sign;
  }

  /// A hairline between two parts of a page.
  public static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add(Styles.RULE);
    return rule;
  }

  /// Shows a node, or leaves it out without a gap.
  public static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  /// Gives a node a style class, or takes it away.
  public static void style(Node node, String style, boolean given) {
    node.getStyleClass().remove(style);
    if (given) {
      node.getStyleClass().add(style);
    }
  }

  /// Gives a pane these children, and leaves alone those that it has: what is put in anew is styled
  /// anew, which takes long.
  public static void update(Pane pane, List<Node> nodes) {
    List<Node> children = pane.getChildren();
    children.retainAll(nodes);
    for (int i = 0; i < nodes.size(); i++) {
      if (i == children.size() || !children.get(i).equals(nodes.get(i))) {
        if (children.contains(nodes.get(i))) {
          pane.getChildren().setAll(nodes);
          return;
        }
        children.add(i, nodes.get(i));
      }
    }
  }

  /// A bordered surface for one thing of a list.
  public static VBox card(Node... nodes) {
    return stack(Styles.CARD, nodes);
  }

  /// News that invites a second look. It is never an error.
  public static VBox notice(String title, Node... nodes) {
    VBox box = stack(Styles.NOTICE_BOX, Texts.label(title, Styles.STRONG, Styles.NOTICE_TITLE));
    box.getChildren().addAll(nodes);
    return box;
  }

  /// Names on the left, values on the right, in the map's order.
  public static GridPane keyValues(Map<String, String> values) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add(Styles.KEY_VALUES);
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(32);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, rest);
    values.forEach((name, value) -> {
      Label key = Texts.hint(name);
      Label words = Texts.label(value, Styles.SECONDARY);
      GridPane.setValignment(key, VPos.TOP);
      GridPane.setValignment(words, VPos.TOP);
      grid.addRow(grid.getRowCount(), key, words);
    });
    return grid;
  }
}
