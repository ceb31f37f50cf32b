package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.ui.kit.AnswerCounts.Count;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A bar with a part for each answer, as long as there are answers of the kind.
public final class AnswerShares extends Pane {

  private final List<Count> counts;
  private final boolean alone;

  /// `alone`: nothing beside the bar says the numbers, so that each part keeps the room for its
  /// own.
  AnswerShares(List<Count> counts, boolean alone) {
    this.counts = counts;
    this.alone = alone;
    getStyleClass().add("answer-shares");
    for (Count count : counts) {
      Label number = new Label(Integer.toString(count.number()));
      number.setMinWidth(Region.USE_PREF_SIZE);
      number.getStyleClass().addAll(Styles.STRONG, Styles.SECONDARY);
      HBox part = new HBox(new AnswerSign(count.value()), number);
      part.getStyleClass().addAll("answer-part", AnswerSign.slug(count.value()));
      getChildren().add(part);
    }
  }

  /// A bar that stands for itself, read as words by those who hear it.
  public static Node alone(Context context, Map<AnswerValue, Integer> counts, int asked) {
    AnswerShares bar = new AnswerShares(AnswerCounts.of(counts, asked), true);
    bar.getStyleClass().add("alone");
    bar.setAccessibleRole(AccessibleRole.TEXT);
    bar.setAccessibleText(AnswerCounts.words(context, counts, asked));
    return bar;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double kept = alone ? getChildren().stream().mapToDouble(part -> part.prefWidth(-1)).sum() : 0;
    double shared = getWidth() - kept;
    int sum = counts.stream().mapToInt(Count::number).sum();
    double right = 0;
    for (int i = 0; i < counts.size(); i++) {
      HBox part = (HBox) getChildren().get(i);
      double left = right;
      double own = alone && shared >= 0 ? part.prefWidth(-1) : 0;
      double width = shared >= 0 ? shared : getWidth();
      right += own + width * counts.get(i).number() / sum;
      double from = snapPositionX(left);
      double to = snapPositionX(right);
      boolean room = part.prefWidth(-1) <= to - from + 1;
      part.getChildren().forEach(node -> node.setVisible(room));
      part.resizeRelocate(from, 0, to - from, getHeight());
    }
  }
}
