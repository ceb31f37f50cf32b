package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.report.AnswerMark;
import ca.rmtreflect.report.SectionGlance;
import ca.rmtreflect.ui.kit.AnswerCounts;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.SplitRow;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.OpenYear;
import java.util.ArrayList;
import java.util.List;
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
        .addAll(
            Texts.heading(context.text("report.strip")),
            rows,
            Texts.hint(
                legend(year.evaluation()).stream()
                    .reduce((one, other) -> context.text("status.both", one, other))
                    .orElse("")));
  }

  private SplitRow row(SectionGlance glance) {
    int asked = glance.answers().size();
    Label signs = Texts.label(signs(glance), "glance-signs");
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

  /// With some air between them, which paper does without.
  private static String signs(SectionGlance glance) {
    return String.join(" ", glance.signs().split(""));
  }

  private String spoken(SectionGlance glance) {
    List<String> answers =
        glance.answers().stream()
            .map(answer -> AnswerCounts.name(context, answer.orElse(null)))
            .toList();
    return context.text("check.named", context.text(glance.title()), String.join(", ", answers));
  }

  private List<String> legend(Evaluation evaluation) {
    List<String> parts = new ArrayList<>();
    for (AnswerCounts.Count count :
        AnswerCounts.of(evaluation.counts(), evaluation.askedCheckpoints())) {
      parts.add(
          context.text(
              "glance.count",
              AnswerMark.symbol(count.value()),
              count.name(context),
              count.number()));
    }
    long notAsked =
        evaluation.notAsked().stream().filter(one -> one.item() instanceof Item.Checkpoint).count();
    if (notAsked > 0) {
      parts.add(context.text("report.strip.not-asked", notAsked));
    }
    return parts;
  }
}
