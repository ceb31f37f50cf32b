package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.pack.Citation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LinkedSentence;
import ca.rmtreflect.ui.kit.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// What a checkpoint rests on: how much it binds, in words, then document, issuer, date and place.
final class CitationBlock extends VBox {

  CitationBlock(Context context, Pack pack, Item.Checkpoint checkpoint) {
    getStyleClass().add(Styles.CITATION);
    for (Tier tier : Tier.values()) {
      List<Citation> cited =
          checkpoint.citations().stream()
              .filter(citation -> pack.source(citation.source()).tier() == tier)
              .toList();
      if (!cited.isEmpty()) {
        getChildren().add(paragraph(context, pack, tier, cited));
      }
    }
    Hyperlink ask = TierLink.of(context);
    ask.getStyleClass().add(Styles.SECONDARY);
    getChildren().add(ask);
  }

  private static TextFlow paragraph(Context context, Pack pack, Tier tier, List<Citation> cited) {
    String places =
        cited.stream()
            .map(citation -> place(context, pack.source(citation.source()), citation))
            .collect(Collectors.joining(" "));
    TextFlow flow =
        new TextFlow(
            LinkedSentence.words(
                context.word("tier.", tier) + " ", Styles.STRONG, Styles.SECONDARY),
            LinkedSentence.words(places, Styles.MUTED, Styles.SECONDARY));
    flow.getStyleClass().add(Styles.SECONDARY);
    return flow;
  }

  private static String place(Context context, Source source, Citation citation) {
    String place = context.text(citation.place());
    return source.tier() == Tier.TOOL
        ? context.text("citation.tool", place)
        : context.text(
            "citation",
            context.text(source.title()),
            context.text(source.issuer()),
            context.text(source.date()),
            place);
  }
}
