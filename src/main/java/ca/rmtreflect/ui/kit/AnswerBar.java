package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.ui.kit.AnswerCounts.Count;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A year at a glance: a bar with a part for each answer, as long as there are answers of the kind,
/// and below it what the signs mean. Colour, sign and number say the same thing three times.
public final class AnswerBar extends VBox {

  public AnswerBar(Context context, Map<AnswerValue, Integer> counts, int asked) {
    getStyleClass().add("answer-bar");
    List<Count> all = AnswerCounts.of(counts, asked);
    getChildren().addAll(new Parts(all), AnswerCounts.legend(context, all));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(AnswerCounts.words(context, counts, asked));
  }

  /// The parts side by side. Where one is too short for its number, the number stands below alone.
  private static final class Parts extends Pane {

    private final List<Count> counts;

    Parts(List<Count> counts) {
      this.counts = counts;
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

    @Override
    protected double computeMinWidth(double height) {
      return 0;
    }

    @Override
    protected void layoutChildren() {
      int sum = counts.stream().mapToInt(Count::number).sum();
      double width = getWidth();
      int before = 0;
      for (int i = 0; i < counts.size(); i++) {
        HBox part = (HBox) getChildren().get(i);
        double left = snapPositionX(width * before / sum);
        before += counts.get(i).number();
        double right = snapPositionX(width * before / sum);
        boolean room = part.prefWidth(-1) <= right - left;
        part.getChildren().forEach(node -> node.setVisible(room));
        part.resizeRelocate(left, 0, right - left, getHeight());
      }
    }
  }
}
