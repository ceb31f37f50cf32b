package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.pack.Tier;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Explanation;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Asks how much a source binds; the answer goes through the tiers in the order of their weight.
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
    VBox shown = Boxes.stack(Styles.LOOSE);
    List<String> said = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      String name = context.messages().word("report.tier.", tier);
      String about = context.messages().word("report.tier.about.", tier);
      shown.getChildren().add(Boxes.part(name, Texts.hint(about)));
      said.add(context.text("help.named", name) + " " + about);
    }
    Explanation.show(
        link, context, context.text("report.sources.tiers"), String.join(" ", said), shown);
  }
}
