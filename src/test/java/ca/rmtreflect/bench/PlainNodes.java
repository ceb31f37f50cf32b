package ca.rmtreflect.bench;

import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// A window of plain JavaFX, in which as many nodes are put anew as the program puts for a page.
final class PlainNodes {

  /// Itself and its text.
  private static final int NODES_OF_A_LABEL = 2;

  private final Scene scene = new Scene(new VBox(), WindowBench.WIDTH, WindowBench.HEIGHT);
  private final int labels;
  private int turns;

  /// Call it on JavaFX's thread.
  PlainNodes(int nodes) {
    labels = Math.max(1, nodes / NODES_OF_A_LABEL);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  Scene scene() {
    return scene;
  }

  void turn() {
    turns++;
    scene.setRoot(
        new VBox(
            IntStream.range(0, labels)
                .mapToObj(i -> new Label("Plain words, line " + i + " of page " + turns))
                .toArray(Label[]::new)));
  }

  void close() {
    scene.getWindow().hide();
  }

  /// Everything below a node, the node included.
  static void collect(Node node, Set<Node> into) {
    into.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }
}
