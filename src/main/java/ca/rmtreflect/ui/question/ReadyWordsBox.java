package ca.rmtreflect.ui.question;

import ca.rmtreflect.domain.pack.ReadyWords;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

/// Messages to copy and adapt, in the language of the window. Copying one changes no answer; the
/// button itself says that it is done, since it is where eyes and focus are.
final class ReadyWordsBox extends VBox {

  private final Context context;
  private final List<Runnable> resets = new ArrayList<>();

  ReadyWordsBox(Context context, List<ReadyWords> readyWords) {
    this.context = context;
    getStyleClass().add("ready-words");
    getChildren()
        .add(
            Boxes.part(
                context.text("help.ready-words"),
                Texts.caption(context.text("help.ready-words.hint"))));
    for (ReadyWords one : readyWords) {
      getChildren().add(message(one));
    }
    Boxes.present(this, !readyWords.isEmpty());
  }

  private Node message(ReadyWords words) {
    String title = context.text(words.title());
    String text = context.text(words.text());
    Button copy = Buttons.secondary("copy-" + getChildren().size(), "", () -> {});
    copy.getStyleClass().add(Styles.SMALL);
    Runnable reset = () -> name(copy, "help.copy", title);
    reset.run();
    resets.add(reset);
    copy.setOnAction(_ -> {
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
      resets.forEach(Runnable::run);
      name(copy, "help.copied", title);
    });
    return Boxes.stack(Styles.TIGHT, Texts.label(title, Styles.SECONDARY), Texts.hint(text), copy);
  }

  private void name(Button button, String words, String title) {
    button.setText(context.text(words));
    button.setAccessibleText(context.text("help.copy.name", context.text(words), title));
  }
}
