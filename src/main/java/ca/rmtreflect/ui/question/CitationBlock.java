package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.pack.Citation;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.LinkedSentence;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What a checkpoint rests on among sources that bind alike: how much that is, then document,
/// issuer, date and place.
final class CitationBlock extends VBox {

  private final Context context;

  CitationBlock(Context context, Pack pack, Tier tier, List<Citation> cited) {
    this.context = context;
    getStyleClass().add(Styles.CITATION);
    getChildren()
        .addAll(
            Texts.label(context.word("report.tier.", tier), Styles.STRONG, Styles.SECONDARY),
            Texts.hint(context.word("report.tier.about.", tier)));
    for (Citation citation : cited) {
      getChildren().add(line(pack.source(citation.source()), context.text(citation.place())));
    }
  }

  private Node line(Source source, String place) {
    if (source.tier() == Tier.TOOL) {
      return Texts.label(context.text("citation.tool", place), Styles.SECONDARY);
    }
    String title = context.text(source.title());
    String issuer = context.text(source.issuer());
    String rest = context.text("citation.rest", issuer, context.text(source.date()), place);
    Optional<URI> address = source.link(context.language());
    return address.isEmpty()
        ? Texts.label(title + rest, Styles.SECONDARY)
        : new LinkedSentence(
            "",
            List.of(
                Buttons.link(
                    "cited-" + source.id(),
                    title,
                    () -> context.session().program().openLink().accept(address.get()))),
            "",
            rest);
  }
}
