package ca.rmtreflect.ui.home;

import ca.rmtreflect.domain.assessment.YearDifference;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.PageView;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.EarlierVersions;
import ca.rmtreflect.ui.session.EarlierVersions.Kind;
import ca.rmtreflect.ui.session.EarlierVersions.Version;
import ca.rmtreflect.ui.session.YearFiles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The earlier versions of a year: when they are from, what is different now, and the way back to
/// one of them.
public final class EarlierView extends PageView {

  private final EarlierVersions all;

  public EarlierView(Context context, EarlierVersions all) {
    super(context);
    this.all = all;
    back();
    head(context.text("earlier.title", all.year()));
    lead(context.text("earlier.lead"));
    VBox rows = new VBox();
    for (int i = 0; i < all.versions().size(); i++) {
      rows.getChildren().add(row(i, all.versions().get(i)));
    }
    add(all.versions().isEmpty() ? Texts.paragraph(context.text("earlier.none")) : rows);
    if (all.unreadable() > 0) {
      add(Texts.hint(context.text("earlier.others", all.unreadable())));
    }
    next(context.session()::back);
  }

  private Node row(int number, Version version) {
    String when = when(version);
    FlowPane ways =
        Buttons.row(
            link(
                "view-" + number,
                "earlier.view",
                when,
                () -> files().viewEarlier().accept(all.id(), version)));
    boolean fits = !(version.kind() instanceof Kind.OfProgress(_, boolean finished)) || finished;
    if (context().state().access().isFull() && fits && !version.since().isNone()) {
      ways.getChildren()
          .add(link("put-back-" + number, "earlier.put-back", when, () -> ask(version)));
    }
    VBox row =
        Boxes.stack(
            Styles.TIGHT,
            Texts.label(when, Styles.STRONG),
            Texts.hint(extent(version.kind())),
            Texts.hint(difference(version.since())),
            ways);
    row.getStyleClass().add(Styles.LINK_ROW);
    return row;
  }

  private Hyperlink link(String id, String words, String when, Runnable action) {
    Hyperlink link = Buttons.link(id, context().text(words), action);
    link.setAccessibleText(context().text("home.year.name", link.getText(), when));
    return link;
  }

  private String extent(Kind kind) {
    return switch (kind) {
      case Kind.OfYear(int answered, int asked) ->
          context().text("earlier.answered", answered, asked);
      case Kind.OfProgress(int entries, _) -> context().text("earlier.progress", entries);
    };
  }

  private void ask(Version version) {
    boolean ofYear = version.kind() instanceof Kind.OfYear;
    boolean agreed =
        Dialogs.choose(
                getScene(),
                context(),
                context().text("earlier.ask.title", when(version)),
                Boxes.stack(
                    Styles.STACK,
                    Texts.paragraph(
                        context().text(ofYear ? "earlier.ask" : "earlier.ask.progress")),
                    Texts.paragraph(difference(version.since())),
                    Texts.paragraph(
                        context().text(ofYear ? "earlier.ask.kept" : "earlier.ask.progress.kept"))),
                List.of(context().text("earlier.ask.yes")))
            .isPresent();
    if (agreed) {
      files().putBack().accept(all.id(), version);
    }
  }

  private String difference(YearDifference since) {
    List<String> parts = new ArrayList<>();
    add(parts, "earlier.answers", since.answers());
    add(parts, "earlier.accounts", since.accounts());
    add(parts, "earlier.plans", since.plans());
    add(parts, "earlier.entries", since.others());
    return parts.isEmpty()
        ? context().text("earlier.same")
        : context().text("earlier.different", String.join(context().text("list.comma"), parts));
  }

  private void add(List<String> parts, String words, int number) {
    if (number > 0) {
      parts.add(context().text(words, number));
    }
  }

  private String when(Version version) {
    return Dates.moment(version.changedAt(), context().language());
  }

  private YearFiles files() {
    return session().program().files();
  }
}
