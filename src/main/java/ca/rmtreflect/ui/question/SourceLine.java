package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.pack.Citation;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.domain.pack.Source;
import ca.rmtreflect.domain.pack.Tier;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Explanation;
import ca.rmtreflect.ui.kit.FittingRow;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/// What a checkpoint rests on, in one line: what kind of document its weightiest source is, and of
/// when. A link opens all of them.
final class SourceLine extends FittingRow {

  private final Context context;
  private final Pack pack;
  private final Item.Checkpoint checkpoint;

  SourceLine(Context context, Pack pack, Item.Checkpoint checkpoint) {
    super("source-line");
    this.context = context;
    this.pack = pack;
    this.checkpoint = checkpoint;
    main().ifPresent(source -> getChildren().setAll(line(source)));
  }

  /// The first source of those that bind most.
  private Optional<Source> main() {
    return checkpoint.citations().stream()
        .map(citation -> pack.source(citation.source()))
        .min(Comparator.comparing(Source::tier));
  }

  private List<Node> line(Source main) {
    String kind = kind(main);
    boolean dated = main.tier() != Tier.TOOL;
    String date = dated ? context.text("question.sources.date", context.text(main.date())) : "·";
    Label first = Texts.label(kind, Styles.CAPTION, Styles.STRONG);
    Label second = Texts.caption(date);
    Hyperlink show =
        Explanation.link(
            context,
            "sources",
            context.text("question.sources"),
            context.text("report.sources"),
            this::sources);
    show.setAccessibleText(context.text("question.link.name", show.getText(), kind));
    show.getStyleClass().add(Styles.CAPTION);
    return List.of(first, second, show);
  }

  private String kind(Source source) {
    return switch (source.tier()) {
      case FOUNDING -> context.text("report.tier.founding");
      case COLLEGE_OR_LAW ->
          context.text(isByCollege(source) ? "question.sources.college" : "question.sources.law");
      case TOOL -> context.text("question.sources.tool");
    };
  }

  /// Whoever issued the founding documents is the College.
  private boolean isByCollege(Source source) {
    return pack.sources().stream()
        .anyMatch(one -> one.tier() == Tier.FOUNDING && one.issuer().equals(source.issuer()));
  }

  private List<Node> sources() {
    return List.of(Tier.values()).stream()
        .<Node>mapMulti((tier, parts) -> {
          List<Citation> cited =
              checkpoint.citations().stream()
                  .filter(citation -> pack.source(citation.source()).tier() == tier)
                  .toList();
          if (!cited.isEmpty()) {
            parts.accept(new CitationBlock(context, pack, tier, cited));
          }
        })
        .toList();
  }
}
