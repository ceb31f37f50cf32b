package ca.rmtreflect.ui.shell;

import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.State;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// Says that the last change could not be saved, why, and what can be done. It takes the focus
/// once, as nothing else would make a screen reader say so, and gives it back when it goes. While
/// somebody is in a text box it waits until they leave it.
final class Banner extends VBox {

  private final Context context;
  private final Label title = Texts.label("", Styles.STRONG);
  private final Label reason = Texts.label("", Styles.SECONDARY);
  private final Label tried = Texts.label("", Styles.SECONDARY, Styles.STRONG);
  private final Runnable giveBack;
  private boolean waiting;

  /// `giveBack` moves the focus back to the page.
  Banner(Context context, Runnable giveBack) {
    this.context = context;
    this.giveBack = giveBack;
    setId("banner");
    getStyleClass().add("banner");
    setAccessibleRole(AccessibleRole.TEXT);
    tried.setId("save-tried");
    tried.setAccessibleRole(AccessibleRole.TEXT);
    getChildren()
        .addAll(
            title,
            reason,
            tried,
            Buttons.row(
                Buttons.secondary(
                    "save-again",
                    context.text("save.again"),
                    () -> context.session().program().saveNow().run()),
                Buttons.secondary(
                    "save-elsewhere",
                    context.text("save.elsewhere"),
                    () -> context.session().program().saveElsewhere().run()),
                Buttons.link(
                    "save-close",
                    context.text("save.close-anyway"),
                    () -> context.session().program().quit().run())));
    Boxes.present(this, false);
    ObservableValue<Node> owner = sceneProperty().flatMap(Scene::focusOwnerProperty);
    owner.subscribe(_ -> Platform.runLater(this::takeTurn));
    owner.flatMap(Node::pressedProperty).subscribe(_ -> Platform.runLater(this::takeTurn));
  }

  /// Takes the focus if it has not yet, unless it would take it out of a text box or from under a
  /// click.
  private void takeTurn() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean busy = owner instanceof TextInputControl || (owner != null && owner.isPressed());
    if (waiting && !busy) {
      requestFocus();
    }
    waiting = waiting && busy;
  }

  /// `fresh` is false when the same failure was already shown in another language.
  void show(State state, boolean fresh) {
    boolean wasShown = isVisible();
    if (state.saving() instanceof SaveStatus.Failed failed) {
      write(failed);
      Boxes.present(this, true);
      if (fresh && !wasShown) {
        waiting = true;
        takeTurn();
      }
    } else if (wasShown) {
      boolean hadFocus = holdsFocus();
      waiting = false;
      Boxes.present(this, false);
      if (hadFocus) {
        giveBack.run();
      }
    }
  }

  private void write(SaveStatus.Failed failed) {
    title.setText(context.text("save.failed.title", failed.year()));
    reason.setText(
        String.join(
            " ",
            context.text("failure." + failed.reason()),
            context.text("save.remedy." + failed.reason(), failed.folder()),
            context.text("save.waiting")));
    String again =
        failed.triedAt() == null
            ? ""
            : context.text("save.tried", Dates.time(failed.triedAt(), context.language()));
    boolean news = !again.isEmpty() && !again.equals(tried.getText());
    tried.setText(again);
    Boxes.present(tried, !again.isEmpty());
    if (news && holdsFocus()) {
      tried.requestFocus();
    }
    setAccessibleText(title.getText() + ". " + reason.getText());
  }

  /// Whether the focus is on it or on one of its buttons.
  boolean holdsFocus() {
    Scene scene = getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    return owner != null && Columns.isIn(owner, this);
  }
}
