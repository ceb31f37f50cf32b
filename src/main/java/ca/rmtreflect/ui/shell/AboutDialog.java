package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.About;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;

/// What the program is and what it is not, where its files are, and what others made of it.
final class AboutDialog {

  private AboutDialog() {}

  static void show(Scene owner, Context context) {
    About about = context.session().program().about();
    Map<String, String> licences = new LinkedHashMap<>();
    about.components().forEach(one -> licences.put(one.name(), one.licence()));
    Node content =
        Boxes.stack(
            Styles.LOOSE,
            Texts.label(context.text("about.version", about.version()), Styles.STRONG),
            Texts.label(context.text("about.what"), Styles.SECONDARY),
            Texts.label(context.text("about.not"), Styles.SECONDARY),
            Texts.heading(context.text("files.title")),
            Texts.label(context.text("files.where"), Styles.SECONDARY),
            Texts.label(
                context.session().program().files().folder(), Styles.SECONDARY, Styles.PATH),
            Texts.heading(context.text("about.licences")),
            Texts.label(context.text("about.licence"), Styles.SECONDARY),
            Boxes.keyValues(licences));
    Dialogs.tell(owner, context, context.text("menu.about"), content);
  }
}
