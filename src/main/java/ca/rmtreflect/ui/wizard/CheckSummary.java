package ca.rmtreflect.ui.wizard;

import ca.rmtreflect.domain.evaluation.Evaluation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.RestList;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Answers;
import ca.rmtreflect.ui.session.OpenYear;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What stands at the head of the check page: how much is answered, and what is worth a second
/// look, each with the way there.
final class CheckSummary extends VBox {

  /// More than this many are opened by a press.
  private static final int MOST = 6;

  private static final String EXAMPLE = "check.example";

  private final Context context;

  CheckSummary(Context context) {
    this.context = context;
    getStyleClass().addAll(Styles.CARD, "check-summary");
    OpenYear year = context.year();
    Evaluation evaluation = year.evaluation();
    List<Item.Checkpoint> asked =
        year.pack().checkpoints().stream()
            .filter(one -> evaluation.asked().contains(one.id()))
            .toList();
    add(
        "check.answered",
        Texts.label(
            context.text(
                "check.answered.count", evaluation.answered(), evaluation.askedCheckpoints())));
    add("check.unanswered", links("check.unanswered", "open-", evaluation.unanswered()));
    add(
        "check.marked",
        links("check.marked", "marked-", asked.stream().filter(this::isMarked).toList()));
    add(
        "check.compare",
        links(
            "check.compare",
            "compare-",
            asked.stream().filter(one -> !evaluation.findingsAt(one.id()).isEmpty()).toList()));
    if (!year.isReadOnly() && !evaluation.withoutExample().isEmpty()) {
      add(EXAMPLE, links(EXAMPLE, "example-", evaluation.withoutExample()));
    }
    int notAsked = evaluation.notAsked().size();
    if (notAsked > 0) {
      add("check.not-asked", Texts.label(context.text("check.not-asked.count", notAsked)));
    }
  }

  private boolean isMarked(Item.Checkpoint checkpoint) {
    return Answers.of(context.year().assessment(), checkpoint).marked();
  }

  private Node links(String group, String prefix, List<Item.Checkpoint> checkpoints) {
    if (checkpoints.isEmpty()) {
      return Texts.label(context.text("check.unanswered.none"));
    }
    return new RestList(
        context,
        "rest-" + prefix,
        context.text(group),
        MOST,
        checkpoints.stream().map(checkpoint -> link(group, prefix, checkpoint)).toList());
  }

  private Hyperlink link(String group, String prefix, Item.Checkpoint checkpoint) {
    String id = prefix + checkpoint.id();
    String title = context.text(checkpoint.title());
    Hyperlink link =
        Buttons.link(
            id,
            title,
            () -> {
              context.session().visit(new Page.Checkpoint(checkpoint.id()), id);
              if (group.equals(EXAMPLE)) {
                context.session().focus("note");
              }
            });
    link.setAccessibleText(context.text("tasks.name", title, context.text(group)));
    return link;
  }

  private void add(String words, Node value) {
    Label name = Texts.label(context.text(words), Styles.MUTED, "check-name");
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox line = new HBox(name, value);
    line.getStyleClass().add("check-count");
    getChildren().add(line);
  }
}
