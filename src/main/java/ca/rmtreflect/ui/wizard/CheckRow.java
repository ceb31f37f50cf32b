package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Pair;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.wizard.CheckLine.Remark;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line of the check page as it is shown: what was asked and what else there is to say, the
/// answer, and the way to change it.
///
/// It lays itself out, as a box asks its growing children for their height at a width that it never
/// gives them.
final class CheckRow extends Pane {

  /// How wide the column of the answers is, in em.
  private static final double VALUE = 13.5;

  private final Region answered;
  private final Hyperlink change;

  /// `spoken` is what the line is called where it is not seen.
  CheckRow(Context context, CheckLine line, String spoken) {
    getStyleClass().add("check-row");
    VBox left = Boxes.stack(Styles.TIGHT, Texts.label(line.name()));
    answered =
        switch (line.kind()) {
          case BRIEF -> new Pair(left, Texts.label(line.value(), Styles.STRONG), VALUE);
          case MISSING -> new Pair(left, Texts.label(line.value(), Styles.MUTED), VALUE);
          case WORDS -> {
            left.getChildren().add(Texts.label(line.value(), Styles.SECONDARY));
            yield left;
          }
        };
    line.remarks().forEach(remark -> left.getChildren().add(remark(remark)));
    change = change(context, line, spoken);
    getChildren().addAll(answered, change);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double inside = Math.max(0, width - insets.getLeft() - insets.getRight());
    double height = Math.max(answered.prefHeight(rest(inside)), change.prefHeight(-1));
    return snapSizeY(insets.getTop() + height + insets.getBottom());
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double inside = getWidth() - insets.getLeft() - insets.getRight();
    double rest = rest(inside);
    answered.resizeRelocate(insets.getLeft(), insets.getTop(), rest, answered.prefHeight(rest));
    double width = snapSizeX(change.prefWidth(-1));
    change.resizeRelocate(
        snapPositionX(insets.getLeft() + inside - width),
        insets.getTop(),
        width,
        change.prefHeight(-1));
  }

  private double rest(double inside) {
    double gap = change.getFont().getSize();
    return Math.max(1, snapSizeX(inside - change.prefWidth(-1) - gap));
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
