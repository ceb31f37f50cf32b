package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.evaluation.NotAsked;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;

/// What was not asked, by reason, with the answers that are kept all the same; and answers to
/// questions that the questionnaire no longer has.
final class NotAskedList extends VBox {

  private final Context context;

  NotAskedList(Context context) {
    this.context = context;
    getStyleClass().add(Styles.SPACED);
    Evaluation evaluation = context.year().evaluation();
    if (!evaluation.notAsked().isEmpty()) {
      getChildren().add(Texts.heading(context.text("check.not-asked.title")));
      byReason(evaluation.notAsked()).forEach(this::addReason);
    }
    if (!evaluation.retired().isEmpty()) {
      getChildren()
          .addAll(
              Boxes.stack(
                  Styles.TIGHT,
                  Texts.heading(context.text("check.retired.title")),
                  Texts.hint(context.text("check.retired.text"))),
              Texts.bullets(
                  evaluation.retired().stream()
                      .map(one ->
                          context.text("check.named", context.text(one.question()), answer(one)))
                      .toList()));
    }
    Boxes.present(this, !getChildren().isEmpty());
  }

  private static Map<LocalizedText, List<Item>> byReason(List<NotAsked> notAsked) {
    Map<LocalizedText, List<Item>> groups = new LinkedHashMap<>();
    for (NotAsked one : notAsked) {
      groups.computeIfAbsent(one.reason(), _ -> new ArrayList<>()).add(one.item());
    }
    return groups;
  }

  private void addReason(LocalizedText reason, List<Item> items) {
    getChildren()
        .add(
            Boxes.stack(
                Styles.STACK,
                Texts.hint(context.text(reason)),
                Texts.bullets(items.stream().map(this::line).toList())));
  }

  private String line(Item item) {
    String title =
        context.text(item instanceof Item.Checkpoint one ? one.title() : item.question());
    return context.year().evaluation().dormant().stream()
        .filter(one -> one.checkpoint().equals(item.id()))
        .findFirst()
        .map(one -> context.text("check.kept", title, answer(one)))
        .orElse(title);
  }

  private String answer(Answer answer) {
    return new CheckpointLines(context).words(answer.value());
  }
}
