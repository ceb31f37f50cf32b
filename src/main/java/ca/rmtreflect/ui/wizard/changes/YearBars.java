package ca.rmtreflect.ui.wizard.changes;

import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.ui.kit.AnswerShares;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.YearPair;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A bar for each of two years, the earlier one above.
final class YearBars extends VBox {

  YearBars(Context context, YearPair pair) {
    getStyleClass().add("year-bars");
    getChildren()
        .addAll(
            bar(context, pair.earlierName(), pair.earlier()),
            bar(context, pair.laterName(), pair.later()));
  }

  private static Node bar(Context context, String name, EvaluatedYear year) {
    Evaluation evaluation = year.evaluation();
    Label label = Texts.label(name, Styles.STRONG);
    label.setMinWidth(Region.USE_PREF_SIZE);
    Node bar = AnswerShares.alone(context, evaluation.counts(), evaluation.askedCheckpoints());
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox row = new HBox(label, bar);
    row.getStyleClass().add("year-bar");
    return row;
  }
}
