package ca.rmtreflect.ui.shell;

import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.State;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Says that the last change could not be saved, why, and what can be done. It takes the focus when
/// it appears, as nothing else would make a screen reader say so, and gives it back when it goes.
final class Banner extends VBox {

  private final Context context;
  private final Label title = Texts.label("", Styles.STRONG);
  private final Label reason = Texts.label("", Styles.SECONDARY);
  private final Label tried = Texts.label("", Styles.SECONDARY, Styles.STRONG);
  private final Runnable focusPage;
  private @Nullable Node before;

  /// `focusPage` moves the focus to the page, for when nothing else is left of where it was.
  Banner(Context context, Runnable focusPage) {
    this.context = context;
    this.focusPage = focusPage;
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
                    () -> context.session().outside().saveNow().run()),
                Buttons.secondary(
                    "save-elsewhere",
                    context.text("save.elsewhere"),
                    () -> context.session().outside().saveElsewhere().run()),
                Buttons.link(
                    "save-close",
                    context.text("save.close-anyway"),
                    () -> context.session().outside().quit().run())));
    Boxes.present(this, false);
  }

  /// `fresh` is false when the same failure was already shown in another language.
  void show(State state, boolean fresh) {
    boolean wasShown = isVisible();
    if (state.saving() instanceof SaveStatus.Failed failed) {
      write(failed);
      Boxes.present(this, true);
      if (fresh && !wasShown) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        requestFocus();
      }
    } else if (wasShown) {
      boolean hadFocus = holdsFocus();
      Boxes.present(this, false);
      if (hadFocus) {
        giveBack();
      }
      before = null;
    }
  }

  private void giveBack() {
    if (before != null && before.getScene() != null && before.isVisible()) {
      before.requestFocus();
    } else {
      focusPage.run();
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
