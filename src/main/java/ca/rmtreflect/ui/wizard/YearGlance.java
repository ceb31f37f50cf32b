package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.report.SectionGlance;
import ca.rmtreflect.ui.kit.AnswerCounts;
import ca.rmtreflect.ui.kit.AnswerSign;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.SplitRow;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.OpenYear;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The year at a glance, as the first page of the record has it: a row a section with a sign for
/// each question, and what the signs mean with how many there are of each. Nothing is scored.
final class YearGlance extends VBox {

  private final Context context;

  YearGlance(Context context) {
    this.context = context;
    getStyleClass().add(Styles.STACK);
    OpenYear year = context.year();
    VBox rows = Boxes.stack("plan-list");
    SectionGlance.of(year.pack(), year.assessment(), year.evaluation())
        .forEach(glance -> rows.getChildren().add(row(glance)));
    getChildren()
        .addAll(Texts.heading(context.text("report.strip")), rows, legend(year.evaluation()));
  }

  private FittingRow legend(Evaluation evaluation) {
    FittingRow legend =
        AnswerCounts.legend(
            context, AnswerCounts.of(evaluation.counts(), evaluation.askedCheckpoints()));
    long notAsked =
        evaluation.notAsked().stream().filter(one -> one.item() instanceof Item.Checkpoint).count();
    if (notAsked > 0) {
      String words = context.text("report.strip.not-asked", notAsked);
      legend.getChildren().add(Texts.label(words, Styles.SECONDARY, Styles.MUTED));
    }
    return legend;
  }

  private SplitRow row(SectionGlance glance) {
    int asked = glance.answers().size();
    HBox signs = new HBox();
    signs.getStyleClass().add("glance-signs");
    glance
        .answers()
        .forEach(answer -> signs.getChildren().add(new AnswerSign(answer.orElse(null))));
    signs.setAccessibleRole(AccessibleRole.TEXT);
    signs.setAccessibleText(spoken(glance));
    Label count =
        Texts.label(
            asked == 0
                ? context.text("report.strip.nothing")
                : context.text("status.count", glance.answered(), asked),
            Styles.SECONDARY,
            Styles.MUTED,
            "glance-count");
    HBox numbers = new HBox(signs, count);
    numbers.getStyleClass().add("glance-numbers");
    SplitRow row = new SplitRow(Texts.label(context.text(glance.title())), numbers);
    row.getStyleClass().add("glance-row");
    return row;
  }

  private String spoken(SectionGlance glance) {
    List<String> answers =
        glance.answers().stream()
            .map(answer -> AnswerCounts.name(context, answer.orElse(null)))
            .toList();
    return context.text("check.named", context.text(glance.title()), String.join(", ", answers));
  }
}
