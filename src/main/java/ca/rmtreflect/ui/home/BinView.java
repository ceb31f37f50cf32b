package ca.rmtreflect.ui.home;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.State;
import ca.rmtreflect.ui.session.YearFiles;
import ca.rmtreflect.ui.session.YearList.BinnedYear;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The years that were put away. Each can be taken back, and only the person empties the bin.
public final class BinView extends PageView {

  private final VBox list = Boxes.stack(Styles.SPACED);
  private @Nullable List<BinnedYear> shown;

  public BinView(Context context) {
    super(context);
    wide();
    back();
    head(context.text("bin.title"));
    lead(context.text("bin.lead"));
    add(list);
    next(context.session()::back);
    refresh(this::showBin);
  }

  private void showBin(State state) {
    List<BinnedYear> now = state.list().bin();
    if (now.equals(shown)) {
      return;
    }
    boolean changed = shown != null;
    shown = now;
    list.getChildren().clear();
    if (now.isEmpty()) {
      list.getChildren().add(Texts.paragraph(context().text("bin.empty")));
    } else {
      VBox rows = new VBox();
      now.forEach(year -> rows.getChildren().add(row(year)));
      list.getChildren()
          .addAll(
              rows,
              Buttons.row(
                  Buttons.secondary("bin-clear", context().text("bin.clear"), this::clear)));
    }
    if (changed) {
      title().requestFocus();
    }
  }

  private HBox row(BinnedYear year) {
    Label title = Texts.label(year.title(), Styles.HEADING);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Hyperlink link =
        Buttons.link(
            "take-back-" + year.id(),
            context().text("bin.back"),
            () -> files().takeFromBin().accept(year.id()));
    link.setAccessibleText(context().text("bin.back.name", link.getText(), year.title()));
    HBox row = new HBox(title, link);
    row.getStyleClass().add(Styles.LINK_ROW);
    return row;
  }

  private void clear() {
    boolean agreed =
        Dialogs.choose(
                getScene(),
                context(),
                context().text("bin.clear.title"),
                Texts.paragraph(
                    context()
                        .text(
                            "bin.clear.text",
                            String.join(
                                context().text("list.comma"),
                                context().state().list().bin().stream()
                                    .map(BinnedYear::title)
                                    .toList()))),
                List.of(context().text("bin.clear.yes")))
            .isPresent();
    if (agreed) {
      files().emptyBin().run();
    }
  }

  private YearFiles files() {
    return session().program().files();
  }
}
