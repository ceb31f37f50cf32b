package ca.rmtreflect.ui.kit;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A line of a list: what it leads to on the left, how that stands on the right, a hairline below.
/// The whole line can be clicked.
public final class LinkRow extends LabelledLines {

  private final VBox left;
  private final Labeled title;

  private LinkRow(Labeled title, String status) {
    this(Boxes.stack(Styles.TIGHT, title), title, status);
  }

  private LinkRow(VBox left, Labeled title, String status) {
    super(left, Texts.hint(status));
    this.left = left;
    this.title = title;
    title.setAccessibleText(status.isEmpty() ? title.getText() : title.getText() + ", " + status);
    getStyleClass().add(Styles.LINK_ROW);
  }

  /// A line that leads somewhere.
  public static LinkRow of(String id, String title, String status, Runnable open) {
    Hyperlink link = Buttons.link(id, title, open);
    LinkRow row = new LinkRow(link, status);
    row.getStyleClass().add("active");
    link.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    row.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        open.run();
      }
    });
    return row;
  }

  /// A line that leads nowhere at present.
  public static LinkRow plain(String title, String status) {
    return new LinkRow(Texts.label(title, Styles.MUTED), status);
  }

  /// The title in larger letters.
  public LinkRow large() {
    title.getStyleClass().add(Styles.HEADING);
    return this;
  }

  /// A drawing before the title.
  public LinkRow with(LineIcon icon) {
    icon.before(title);
    return this;
  }

  /// Smaller words below the title.
  public LinkRow under(String words) {
    left.getChildren().add(Texts.caption(words));
    return named(words);
  }

  /// A word in a small frame beside the title.
  public LinkRow tagged(String words) {
    if (left.getChildren().getFirst() instanceof HBox tags) {
      tags.getChildren().add(Texts.tag(words));
      return named(words);
    }
    left.getChildren().removeFirst();
    HBox first = new HBox(title, Texts.tag(words));
    first.getStyleClass().add("title-row");
    left.getChildren().addFirst(first);
    return named(words);
  }

  /// What stands around the title is read with it, so that no two lines sound alike.
  private LinkRow named(String words) {
    title.setAccessibleText(title.getAccessibleText() + ", " + words);
    return this;
  }
}
