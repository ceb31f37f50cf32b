package ca.rmtreflect.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// A calendar that stands over the page beside a date. It takes the focus, and gives it back to the
/// field when it goes: by a day, by Esc, or by a click elsewhere.
final class CalendarPopOver {

  private CalendarPopOver() {}

  /// `chosen` is the day to begin at, `choices` what else is offered, and `taken` what is done with
  /// a day before the field has the focus again.
  static void show(
      Context context,
      Node field,
      Node beside,
      LocalDate chosen,
      List<? extends Node> choices,
      Consumer<LocalDate> taken) {
    PopOver over = new PopOver();
    MonthGrid month =
        new MonthGrid(
            context,
            chosen,
            day -> {
              over.hide();
              taken.accept(day);
            });
    VBox content = Boxes.stack(Styles.STACK, month);
    content.getStyleClass().add("calendar");
    if (!choices.isEmpty()) {
      content.getChildren().add(Buttons.row(choices.toArray(Node[]::new)));
    }
    content.addEventHandler(
        ActionEvent.ACTION,
        event -> {
          if (choices.contains(event.getTarget())) {
            over.hide();
          }
        });
    over.setContentNode(content);
    over.setArrowLocation(ArrowLocation.TOP_LEFT);
    over.setDetachable(false);
    over.setAnimated(false);
    over.getRoot().getStylesheets().setAll(beside.getScene().getStylesheets());
    Theme.scale(over.getRoot(), context.state().textScale());
    over.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> month.focusDay());
    over.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> field.requestFocus());
    over.show(beside);
  }
}
