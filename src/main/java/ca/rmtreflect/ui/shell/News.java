package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.State;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line of news that takes no focus and goes with the next change.
final class News extends HBox {

  private final Context context;
  private final Label words = Texts.label("", Styles.SECONDARY);

  News(Context context) {
    this.context = context;
    getStyleClass().add("news");
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().add(words);
  }

  void show(State state) {
    Notice notice = state.notice();
    boolean shown = notice != null;
    if (notice != null) {
      String what = notice.what();
      words.setText(context.text(notice.words(), what == null ? "" : context.text(what)));
    }
    setVisible(shown);
    setManaged(shown);
  }
}
