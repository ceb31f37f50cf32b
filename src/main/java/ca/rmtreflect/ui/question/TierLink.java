package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.pack.Tier;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Asks how much a source binds; the answer goes through the tiers in the order of their weight.
///
/// It stands over the page and takes the focus, as nothing else would make a screen reader read it,
/// and gives it back when it goes: by Esc, by Close, or by a click elsewhere.
final class TierLink {

  private TierLink() {}

  static Hyperlink of(Context context) {
    Hyperlink link = Buttons.link("tiers", context.text("tier.ask"), () -> {});
    link.setOnAction(_ -> {
      link.setVisited(false);
      explain(link, context);
    });
    return link;
  }

  private static void explain(Hyperlink link, Context context) {
    Label heading = Texts.heading(context.text("report.sources.tiers"));
    heading.setId("explanation-title");
    heading.setAccessibleRole(AccessibleRole.TEXT);
    VBox tiers = Boxes.stack(Styles.LOOSE);
    List<String> said = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      String name = context.word("report.tier.", tier);
      String about = context.word("report.tier.about.", tier);
      tiers.getChildren().add(Boxes.part(name, Texts.hint(about)));
      said.add(context.text("help.named", name) + " " + about);
    }
    heading.setAccessibleHelp(String.join(" ", said));
    PopOver over = new PopOver();
    Hyperlink close =
        Buttons.link("explanation-close", context.text("dialog.close"), () -> over.hide());
    VBox content = Boxes.stack(Styles.LOOSE, heading, tiers, close);
    content.getStyleClass().add(Styles.EXPLANATION);
    over.setContentNode(content);
    over.setArrowLocation(ArrowLocation.TOP_LEFT);
    over.setDetachable(false);
    over.setAnimated(false);
    over.getRoot().getStylesheets().setAll(link.getScene().getStylesheets());
    Theme.scale(over.getRoot(), context.state().textScale());
    over.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> heading.requestFocus());
    over.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> link.requestFocus());
    over.show(link);
  }
}
