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

  private static final String BUTTONS = "dialog-buttons";

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
    row.getStyleClass().add(BUTTONS);
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
    Buttons.keepWhole(button);
    if (type.getButtonData().isDefaultButton()) {
      button.getStyleClass().add(Styles.PRIMARY);
    }
    return button;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    double inside = room - scroll.snappedLeftInset() - scroll.snappedRightInset();
    Node buttons = lookup("." + BUTTONS);
    return scroll.snappedTopInset()
        + content.prefHeight(inside)
        + scroll.snappedBottomInset()
        + (buttons == null ? 0 : buttons.prefHeight(room));
  }
}
