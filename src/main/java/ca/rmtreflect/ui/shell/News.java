package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.State;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A line of news that takes no focus and goes with the next change.
final class News extends HBox {

  private final Context context;
  private final Label words = Texts.label("", Styles.SECONDARY);
  private final Hyperlink undo;

  News(Context context) {
    this.context = context;
    getStyleClass().add("news");
    undo = Buttons.link("news-undo", context.text("menu.undo"), context.session()::undo);
    undo.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(words, undo);
  }

  void show(State state) {
    Notice notice = state.notice();
    boolean shown = notice != null;
    if (notice != null) {
      String what = notice.what();
      words.setText(context.text(notice.words(), what == null ? "" : context.text(what)));
      undo.setVisible(notice.undo());
      undo.setManaged(notice.undo());
    }
    setVisible(shown);
    setManaged(shown);
  }
}
