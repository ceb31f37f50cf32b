package ca.rmtreflect.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Words that are read and not operated. Every label wraps and is never cut.
public final class Texts {

  private Texts() {}

  /// A label that wraps, with its style classes.
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// The heading of a page. It takes the focus when the page is shown, so that a screen reader
  /// reads it, and is no Tab stop.
  public static Label title(String text) {
    Label title = new PageTitle(text);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.setId("title");
    title.setAccessibleRole(AccessibleRole.TEXT);
    return title;
  }

  /// A heading inside a page.
  public static Label heading(String text) {
    return label(text, Styles.HEADING);
  }

  public static Label paragraph(String text) {
    return label(text, Styles.BODY);
  }

  /// Smaller words that explain.
  public static Label hint(String text) {
    return label(text, Styles.SECONDARY, Styles.MUTED);
  }

  public static Label caption(String text) {
    return label(text, Styles.CAPTION, Styles.MUTED);
  }

  /// Words in a small frame, for a state that a glance should find.
  public static Label tag(String text) {
    Label tag = label(text, Styles.CAPTION, Styles.TAG);
    tag.setMinWidth(Region.USE_PREF_SIZE);
    return tag;
  }

  /// A list with bullets. `styles` apply to each line.
  public static Node bullets(List<String> lines, String... styles) {
    VBox list = Boxes.stack(Styles.BULLETS);
    for (String line : lines) {
      Label text = label(line, styles);
      HBox.setHgrow(text, Priority.ALWAYS);
      Label bullet = label("•", styles);
      bullet.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = new HBox(bullet, text);
      row.getStyleClass().add(Styles.BULLET_ROW);
      list.getChildren().add(row);
    }
    return list;
  }
}
