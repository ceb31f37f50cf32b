package ca.rmtreflect.ui.wizard.changes;

import ca.rmtreflect.domain.assessment.AnswerValue;
import ca.rmtreflect.domain.evaluation.CheckpointChange;
import ca.rmtreflect.domain.evaluation.CheckpointChange.Kind;
import ca.rmtreflect.ui.kit.AnswerCounts;
import ca.rmtreflect.ui.kit.AnswerSign;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A checkpoint with its answers in two years, the earlier one on the left. Where there is no room
/// for both beside the name, both come below it.
final class ChangeRow extends FittingRow {

  /// `title` is what leads to the checkpoint, or only its name.
  ChangeRow(Context context, CheckpointChange change, Labeled title, String earlier, String later) {
    super("change-row");
    title.getStyleClass().add("change-name");
    title.setWrapText(true);
    boolean askedBefore = change.kind() != Kind.NEWLY_ASKED;
    boolean askedAfter = change.kind() != Kind.NO_LONGER_ASKED;
    getChildren()
        .addAll(
            title,
            new FittingRow(
                "change-answers",
                answer(context, earlier, change.before(), askedBefore),
                answer(context, later, change.after(), askedAfter)));
    title.setAccessibleText(
        context.text(
            "changes.row.name",
            title.getText(),
            named(context, earlier, words(context, change.before(), askedBefore)),
            named(context, later, words(context, change.after(), askedAfter))));
  }

  private static String named(Context context, String year, String answer) {
    return context.text("changes.answer", year, answer);
  }

  private static Node answer(
      Context context, String year, @Nullable AnswerValue value, boolean asked) {
    HBox answer = new HBox(Texts.caption(year));
    answer.getStyleClass().add("change-answer");
    if (asked) {
      answer.getChildren().add(new AnswerSign(value));
    }
    answer
        .getChildren()
        .add(
            Texts.label(
                words(context, value, asked),
                Styles.SECONDARY,
                value == null ? Styles.MUTED : Styles.STRONG));
    return answer;
  }

  private static String words(Context context, @Nullable AnswerValue value, boolean asked) {
    return asked ? AnswerCounts.name(context, value) : context.text("change.not-asked");
  }
}
