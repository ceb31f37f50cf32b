package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.pack.Citation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What helps to answer: findings, why it matters, examples, words to copy, what the accounts say,
/// notes on the person's own platforms, and where to read more.
final class CheckpointHelp extends VBox {

  private final Context context;
  private final Item.Checkpoint checkpoint;

  CheckpointHelp(PageView page, Context context, Item.Checkpoint checkpoint) {
    this.context = context;
    this.checkpoint = checkpoint;
    getStyleClass().add("help-sections");
    FindingsBox findings = new FindingsBox(context, checkpoint.id());
    page.refresh(findings::show);
    getChildren()
        .addAll(
            findings,
            Boxes.part(context.text("help.why"), Texts.hint(context.text(checkpoint.why()))),
            examples(),
            new ReadyWordsBox(context, checkpoint.readyWords()));
    if (checkpoint.looksAtAccounts()) {
      AccountFacts facts = new AccountFacts(context, checkpoint.id());
      getChildren().addAll(facts.lines(), facts.platformNotes());
    }
    getChildren().add(sources());
  }

  /// Not there where the version of the questions is not here, and its examples neither.
  private Node examples() {
    Node examples =
        Boxes.part(
            context.text("help.examples"),
            Texts.bullets(
                checkpoint.examples().stream().map(context::text).toList(),
                Styles.SECONDARY,
                Styles.MUTED),
            Texts.caption(context.text("help.examples.source")));
    Boxes.present(examples, !checkpoint.examples().isEmpty());
    return examples;
  }

  private Node sources() {
    List<Node> lines = new ArrayList<>();
    for (Citation citation : checkpoint.citations()) {
      Source source = context.year().pack().source(citation.source());
      String title = context.text(source.title());
      lines.add(
          source
              .link(context.language())
              .<Node>map(uri ->
                  Buttons.link(
                      "source-" + source.id(),
                      title,
                      () -> context.session().program().openLink().accept(uri)))
              .orElseGet(() -> Texts.label(title, Styles.SECONDARY)));
      if (source.note() != null) {
        lines.add(Texts.caption(context.text(source.note())));
      }
    }
    VBox list = Boxes.part(context.text("help.sources"), lines.toArray(Node[]::new));
    Boxes.present(list, !lines.isEmpty());
    return list;
  }
}
