package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.assessment.AnswerValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// How many questions have each answer and how many have none. What nobody answered with is left
/// out.
public final class AnswerCounts {

  /// So many of one answer; null for those without one.
  public record Count(@Nullable AnswerValue value, int number) {
    String words(Context context) {
      return context.text("counts.one", name(context), number);
    }

    String name(Context context) {
      return AnswerCounts.name(context, value);
    }
  }

  private AnswerCounts() {}

  /// The word for an answer, or for none.
  public static String name(Context context, @Nullable AnswerValue value) {
    return value == null ? context.text("answer.none") : context.word("answer.", value);
  }

  public static List<Count> of(Map<AnswerValue, Integer> counts, int asked) {
    List<Count> all = new ArrayList<>();
    int answered = 0;
    for (AnswerValue value : AnswerValue.values()) {
      int number = counts.getOrDefault(value, 0);
      answered += number;
      all.add(new Count(value, number));
    }
    all.add(new Count(null, asked - answered));
    return all.stream().filter(count -> count.number() > 0).toList();
  }

  /// What the signs mean, with how many there are of each.
  public static FittingRow legend(Context context, List<Count> counts) {
    FittingRow row = new FittingRow("answer-legend");
    for (Count count : counts) {
      row.getChildren()
          .add(pair(count, Texts.label(count.words(context), Styles.SECONDARY, Styles.MUTED)));
    }
    return row;
  }

  private static HBox pair(Count count, Label words) {
    HBox pair = new HBox(new AnswerSign(count.value()), words);
    pair.getStyleClass().add("answer-count");
    return pair;
  }

  /// "Yes 14, In part 6, Not answered 7".
  public static String words(Context context, Map<AnswerValue, Integer> counts, int asked) {
    return of(counts, asked).stream()
        .map(count -> count.words(context))
        .collect(Collectors.joining(context.text("list.comma")));
  }
}
