package ca.rmtreflect.ui.wizard.accounts;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What counts as an account, how to find the forgotten ones, and what is never asked.
final class AccountsHelp extends VBox {

  AccountsHelp(Context context) {
    getStyleClass().add(Styles.LOOSE);
    getChildren()
        .addAll(
            part(
                context,
                "accounts.help.what",
                Texts.hint(context.text("accounts.help.what.words"))),
            part(
                context,
                "accounts.help.find",
                Texts.bullets(
                    List.of(
                        context.text("accounts.help.find.name"),
                        context.text("accounts.help.find.place"),
                        context.text("accounts.help.find.colleagues")),
                    Styles.SECONDARY,
                    Styles.MUTED)),
            part(context, "form.help.never", Texts.hint(context.text("form.help.never.words"))));
  }

  static Node part(Context context, String title, Node... nodes) {
    VBox part =
        Boxes.stack(
            Styles.TIGHT, Texts.label(context.text(title), Styles.STRONG, Styles.SECONDARY));
    part.getChildren().addAll(nodes);
    return part;
  }
}
