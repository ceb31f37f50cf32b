package ca.rmtreflect.ui.home;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.YearFiles;
import ca.rmtreflect.ui.session.YearList.OtherFile;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Files in the folder that are none of the years, such as the second copies that sync tools make.
/// They are never opened by themselves, nor changed.
final class OtherFilesBox extends VBox {

  private final Context context;

  OtherFilesBox(Context context, List<OtherFile> others, boolean writes) {
    this.context = context;
    getStyleClass().add(Styles.LOOSE);
    getChildren()
        .add(
            Boxes.stack(
                Styles.TIGHT,
                Texts.heading(context.text("home.others")),
                Texts.hint(context.text("home.others.hint"))));
    for (int i = 0; i < others.size(); i++) {
      getChildren().add(card(i, others.get(i), writes));
    }
  }

  private Node card(int number, OtherFile file, boolean writes) {
    YearFiles files = context.session().program().files();
    FlowPane row =
        Buttons.row(
            link(
                "other-view-" + number,
                "home.others.view",
                file,
                () -> files.view().accept(file.path())));
    if (writes) {
      row.getChildren()
          .add(
              link(
                  "other-copy-" + number,
                  "home.others.copy",
                  file,
                  () -> files.copyIn().accept(file.path())));
    }
    return Boxes.stack(Styles.TIGHT, Texts.label(file.name(), Styles.STRONG, Styles.PATH), row);
  }

  private Hyperlink link(String id, String key, OtherFile file, Runnable action) {
    Hyperlink link = Buttons.link(id, context.text(key), action);
    link.setAccessibleText(context.text("home.others.name", link.getText(), file.name()));
    return link;
  }
}
