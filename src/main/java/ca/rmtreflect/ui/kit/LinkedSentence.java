package ca.rmtreflect.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A sentence with links in it. A link that is wider than the line wraps within itself.
public final class LinkedSentence extends TextFlow {

  /// `links` stand between `before` and `after`, parted by `comma`. A mark right behind a link is
  /// part of it, so that it never begins a line.
  public LinkedSentence(String before, List<Hyperlink> links, String comma, String after) {
    getStyleClass().add(Styles.SECONDARY);
    getChildren().add(words(before));
    for (Hyperlink link : links) {
      String next = link.equals(links.getLast()) ? after : comma;
      String mark = next.split(" ", 2)[0];
      link.setText(link.getText() + mark);
      link.getStyleClass().add(Styles.PLAIN);
      getChildren().addAll(link, words(next.substring(mark.length())));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    fit(width);
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  private void fit(double width) {
    if (width <= 0) {
      return;
    }
    for (Node node : getChildren()) {
      if (node instanceof Hyperlink link) {
        link.setPrefWidth(Hyperlink.USE_COMPUTED_SIZE);
        if (link.prefWidth(-1) > width) {
          link.setPrefWidth(width);
        }
      }
    }
  }

  /// Words in a flow, with their style classes.
  public static Text words(String words, String... styles) {
    Text text = new Text(words);
    text.getStyleClass().add(Styles.WORDS);
    text.getStyleClass().addAll(styles);
    return text;
  }
}
