package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.ui.kit.AnswerCounts.Count;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/// A year at a glance: a bar with a part for each answer, as long as there are answers of the kind,
/// and below it what the signs mean. Colour, sign and number say the same thing three times.
public final class AnswerBar extends VBox {

  public AnswerBar(Context context, Map<AnswerValue, Integer> counts, int asked) {
    getStyleClass().add("answer-bar");
    List<Count> all = AnswerCounts.of(counts, asked);
    getChildren().addAll(new AnswerShares(all, false), AnswerCounts.legend(context, all));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(AnswerCounts.words(context, counts, asked));
  }
}
