package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.SaveStatus;
import ca.rmtreflect.ui.session.State;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Says that the last change could not be saved, why, and what can be done. It takes the focus when
/// it appears, as nothing else would make a screen reader say so.
final class Banner extends VBox {

  private final Context context;
  private @Nullable SaveStatus shown;

  Banner(Context context) {
    this.context = context;
    setId("banner");
    getStyleClass().add("banner");
    setAccessibleRole(AccessibleRole.TEXT);
    setVisible(false);
    setManaged(false);
  }

  /// `fresh` is false when the same failure was already shown in another language.
  void show(State state, boolean fresh) {
    if (state.saving().equals(shown)) {
      return;
    }
    boolean wasShown = isVisible();
    shown = state.saving();
    boolean failed = shown instanceof SaveStatus.Failed;
    setVisible(failed);
    setManaged(failed);
    if (shown instanceof SaveStatus.Failed(var words, var values)) {
      String title = context.text("save.failed.title");
      String reason = context.text(words, values.toArray());
      getChildren()
          .setAll(
              Texts.label(title, Styles.STRONG),
              Texts.label(reason, Styles.SECONDARY),
              Buttons.row(
                  Buttons.secondary(
                      "save-again",
                      context.text("save.again"),
                      () -> context.session().outside().saveNow().run()),
                  Buttons.secondary(
                      "save-elsewhere",
                      context.text("save.elsewhere"),
                      () -> context.session().outside().saveElsewhere().run())));
      setAccessibleText(title + " " + reason);
      if (fresh && !wasShown) {
        requestFocus();
      }
    }
  }
}
