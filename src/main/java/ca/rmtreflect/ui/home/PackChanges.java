package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.LocalizedText;
import ca.rmtreflect.domain.pack.Change;
import ca.rmtreflect.domain.pack.Item;
import ca.rmtreflect.domain.pack.ItemChange;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.YearSummary;
import java.util.List;
import javafx.scene.layout.VBox;

/// What the questionnaire of a new year has changed since the one that an earlier year answers, and
/// why. Not there where nothing has.
final class PackChanges extends VBox {

  private final Context context;
  private final Pack pack;

  PackChanges(Context context, Pack pack, YearSummary former) {
    this.context = context;
    this.pack = pack;
    getStyleClass().addAll(Styles.CARD, "pack-changes");
    List<Change> changes =
        pack.id().equals(former.pack().id())
            ? pack.changesSince(former.pack().version())
            : List.of();
    getChildren()
        .add(
            Texts.heading(
                context.text("start.changes", Integer.toString(former.year()), pack.version())));
    changes.forEach(change -> getChildren().add(Texts.paragraph(context.text(change.note()))));
    for (ItemChange.Kind kind : ItemChange.Kind.values()) {
      List<String> lines =
          changes.stream()
              .flatMap(change -> change.items().stream())
              .filter(item -> item.kind() == kind)
              .map(this::line)
              .toList();
      add(context.word("start.changes.", kind), lines);
    }
    add(
        context.text("start.corrected"),
        changes.stream()
            .flatMap(change -> change.editorial().stream())
            .map(this::name)
            .distinct()
            .toList());
    getChildren().add(Texts.hint(context.text("start.kept")));
    Boxes.present(this, !changes.isEmpty());
  }

  private void add(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      getChildren().add(Boxes.part(title, Texts.bullets(lines, Styles.SECONDARY)));
    }
  }

  private String line(ItemChange item) {
    LocalizedText title = item.title();
    return context.text(
        "check.named",
        title == null ? name(item.item()) : context.text(title),
        context.text(item.reason()));
  }

  private String name(String id) {
    return pack.item(id)
        .map(item -> item instanceof Item.Checkpoint one ? one.title() : item.question())
        .map(context::text)
        .orElse(id);
  }
}
