package ca.rmtreflect.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A dialog as tall as what it says, whose buttons take a second line before they lose a word. The
/// library's own makes all buttons as wide as the longest, and measures a text as if it stood on
/// one line.
final class DialogSheet extends DialogPane {

  private static final String BUTTONS = "dialog-buttons";

  /// So many presses of an arrow go through what is in view.
  private static final int LINES = 10;

  private final ScrollPane scroll;
  private final Region content;

  DialogSheet(Region content) {
    this.content = content;
    content.getStyleClass().add("dialog-words");
    scroll = new ScrollPane(content);
    scroll.getStyleClass().add("side");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setContent(scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::scroll);
  }

  /// Long words can be read to their end by keyboard, although only buttons take the focus. What
  /// takes it among the words has the arrows for itself.
  private void scroll(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || event.getTarget() instanceof Hyperlink) {
      return;
    }
    double page = scroll.getViewportBounds().getHeight();
    double hidden = content.getHeight() - page;
    double way =
        switch (event.getCode()) {
          case DOWN -> page / LINES;
          case UP -> -page / LINES;
          case PAGE_DOWN -> page;
          case PAGE_UP -> -page;
          case END -> hidden;
          case HOME -> -hidden;
          default -> 0;
        };
    if (way != 0 && hidden > 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + way / hidden, 0, 1));
      event.consume();
    }
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

  /// A dialog is put in the middle of its window by this height, so it is never more than it gets.
  @Override
  protected double computePrefHeight(double width) {
    double whole = wholeHeight(width);
    return getMaxHeight() > 0 ? Math.min(whole, getMaxHeight()) : whole;
  }

  private double wholeHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    double inside = room - scroll.snappedLeftInset() - scroll.snappedRightInset();
    Node buttons = lookup("." + BUTTONS);
    return scroll.snappedTopInset()
        + content.prefHeight(inside)
        + scroll.snappedBottomInset()
        + (buttons == null ? 0 : buttons.prefHeight(room));
  }
}
