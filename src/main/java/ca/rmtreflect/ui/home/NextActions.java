package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.FreeText;
import ca.rmtreflect.domain.assessment.Action;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.YearSummary;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the person meant to do next, the one that is due first at the top.
final class NextActions extends VBox {

  /// The others are on their own page.
  private static final int MOST = 3;

  /// About two lines.
  private static final int LONGEST = 110;

  private final Context context;

  NextActions(Context context, YearSummary year) {
    this.context = context;
    getStyleClass().addAll(Styles.CARD, "next-actions");
    List<Action> actions = year.actions();
    getChildren().add(Texts.label(context.text("home.next"), Styles.STRONG));
    actions.stream().limit(MOST).forEach(action -> getChildren().add(entry(action)));
    getChildren()
        .add(
            Buttons.link(
                "actions",
                context.text("home.next.all", actions.size()),
                () ->
                    context
                        .session()
                        .program()
                        .openYearAt()
                        .accept(year.id(), new Page.Actions())));
  }

  private Node entry(Action action) {
    return Boxes.stack(
        Styles.TIGHT,
        due(action.due()),
        Texts.paragraph(FreeText.beginning(action.text().text(), LONGEST)));
  }

  /// What is overdue says so in words; its colour only helps to find it.
  private Label due(@Nullable LocalDate due) {
    if (due == null) {
      return chip(context.text("home.next.undated"), "undated");
    }
    LocalDate today = context.session().today();
    String day = context.day(due);
    return due.isBefore(today)
        ? chip(context.text("home.next.overdue", day), "overdue")
        : chip(context.text("home.next.due", day), "due");
  }

  private static Label chip(String words, String style) {
    Label chip = Texts.label(words, Styles.CAPTION, Styles.STRONG, "chip", style);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }
}
