package ca.rmtreflect.ui.shell;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;

/// The keys, and what is known about using the program without a mouse or without seeing it.
final class ShortcutsDialog {

  private static final List<String> KEYS =
      List.of(
          "next",
          "back",
          "undo",
          "save",
          "find",
          "print",
          "zoom",
          "help",
          "status",
          "regions",
          "answers",
          "digits",
          "former",
          "enter",
          "clear",
          "calendar",
          "leave");

  private ShortcutsDialog() {}

  static void show(Scene owner, Context context) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String key : KEYS) {
      keys.put(context.text("shortcuts." + key + ".keys"), context.text("shortcuts." + key));
    }
    Node content =
        Boxes.stack(
            Styles.LOOSE,
            Boxes.keyValues(keys),
            Texts.heading(context.text("files.title")),
            Texts.label(context.text("files.where"), Styles.SECONDARY),
            Texts.label(
                context.session().program().files().folder(), Styles.SECONDARY, Styles.PATH),
            Texts.heading(context.text("accessibility.title")),
            Texts.label(context.text("accessibility.statement"), Styles.SECONDARY));
    Dialogs.tell(owner, context, context.text("menu.shortcuts"), content);
  }
}
