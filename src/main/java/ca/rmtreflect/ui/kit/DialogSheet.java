package ca.rmtreflect.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A dialog as tall as what it says, whose buttons take a second line before they lose a word. The
/// library's own makes all buttons as wide as the longest, and measures a text as if it stood on
/// one line.
final class DialogSheet extends DialogPane {

  private final ScrollPane scroll;
  private final Region content;

  DialogSheet(Region content) {
    this.content = content;
    scroll = new ScrollPane(content);
    scroll.getStyleClass().add("side");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setContent(scroll);
  }

  @Override
  protected Node createButtonBar() {
    FlowPane row = Buttons.row();
    row.getStyleClass().add("dialog-buttons");
    getButtonTypes().addListener((ListChangeListener<ButtonType>) _ -> fill(row));
    fill(row);
    return row;
  }

  private void fill(FlowPane row) {
    row.getChildren().setAll(getButtonTypes().stream().map(this::lookupButton).toList());
  }

  @Override
  protected Node createButton(ButtonType type) {
    Button button = (Button) super.createButton(type);
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    if (type.getButtonData().isDefaultButton()) {
      button.getStyleClass().add(Styles.PRIMARY);
    }
    return button;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    double inside = room - scroll.snappedLeftInset() - scroll.snappedRightInset();
    double height =
        scroll.snappedTopInset() + scroll.snappedBottomInset() + content.prefHeight(inside);
    for (ButtonType type : getButtonTypes()) {
      Node row = lookupButton(type).getParent();
      return height + (row == null ? 0 : row.prefHeight(room));
    }
    return height;
  }
}
