package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.State;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A line of news that takes no focus and goes with the next change, or after a while where it only
/// reassures. What was undone can be brought back from it.
final class NoticeBar extends HBox {

  /// Long enough to be read twice.
  private static final Duration WHILE = Duration.seconds(8);

  private final Context context;
  private final PauseTransition rest = new PauseTransition(WHILE);
  private final Label words = Texts.label("", Styles.SECONDARY);
  private final Hyperlink redo;
  private @Nullable Notice shown;

  /// What makes passing news go.
  PauseTransition rest() {
    return rest;
  }

  NoticeBar(Context context) {
    this.context = context;
    getStyleClass().add("news");
    redo = Buttons.link("news-redo", context.text("menu.redo"), context.session()::redo);
    redo.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(words, redo);
    rest.setOnFinished(_ -> context.session().dismissNotice());
  }

  void show(State state) {
    Notice notice = state.notice();
    if (!Objects.equals(notice, shown)) {
      shown = notice;
      rest.stop();
      if (notice != null && notice.isPassing()) {
        rest.playFromStart();
      }
    }
    if (notice != null) {
      String what = notice.what();
      words.setText(
          what == null
              ? context.text(notice.words(), notice.values().toArray())
              : context.text(notice.words(), context.text(what)));
      Boxes.present(redo, notice.words().equals("undo.undone"));
    }
    Boxes.present(this, notice != null);
  }
}
