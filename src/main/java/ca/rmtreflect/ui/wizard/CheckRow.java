package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LabelledLines;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.wizard.CheckLine.Remark;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// A line of the check page as it is shown: what was asked and what else there is to say, the
/// answer, and the way to change it.
final class CheckRow extends BorderPane {

  /// How wide the column of the answers is, in em.
  private static final double VALUE = 13.5;

  /// `spoken` is what the line is called where it is not seen.
  CheckRow(Context context, CheckLine line, String spoken) {
    getStyleClass().add("check-row");
    VBox left = Boxes.stack(Styles.TIGHT, Texts.label(line.name()));
    setCenter(
        switch (line.kind()) {
          case BRIEF -> new LabelledLines(left, Texts.label(line.value(), Styles.STRONG), VALUE);
          case MISSING -> new LabelledLines(left, Texts.label(line.value(), Styles.MUTED), VALUE);
          case WORDS -> {
            left.getChildren().add(Texts.label(line.value(), Styles.SECONDARY));
            yield left;
          }
        });
    line.remarks().forEach(remark -> left.getChildren().add(remark(remark)));
    setRight(change(context, line, spoken));
  }

  private static Node remark(Remark remark) {
    return remark.notice()
        ? Texts.label(remark.words(), Styles.CAPTION, Styles.NOTICE_TITLE)
        : Texts.caption(remark.words());
  }

  private static Hyperlink change(Context context, CheckLine line, String spoken) {
    boolean readOnly = context.state().isReadOnly();
    String id = "change-" + line.id();
    Hyperlink link =
        Buttons.link(
            id,
            context.text(readOnly ? "check.view" : "check.change"),
            () -> context.session().visit(line.page(), id));
    link.getStyleClass().add(Styles.PLAIN);
    link.setAccessibleText(
        context.text(readOnly ? "check.view.name" : "check.change.name", spoken));
    return link;
  }
}
