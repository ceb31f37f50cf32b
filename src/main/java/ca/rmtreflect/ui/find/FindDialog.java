package ca.rmtreflect.ui.find;

import ca.rmtreflect.ui.find.SearchIndex.Found;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One field, and what is found while somebody types. A result opens its page; Esc leads back to
/// where the person was.
public final class FindDialog {

  private static final int MOST = 40;
  private static final int BEFORE = 40;
  private static final int AFTER = 90;

  /// In pixels, at the usual size of text: room for what will be found.
  private static final double HEIGHT = 420;

  /// In pixels: what a link has beside its words.
  private static final double EDGE = 24;

  private final Context context;
  private final SearchIndex index;
  private final TextField field = new TextField();
  private final Label count = Texts.hint("");
  private final VBox results = Boxes.stack(Styles.STACK);

  private FindDialog(Context context) {
    this.context = context;
    this.index = SearchIndex.of(context);
  }

  /// Opens it over a window that shows a year, and returns when it is closed.
  public static void show(Scene owner, Context context) {
    FindDialog dialog = new FindDialog(context);
    Dialogs.tell(owner, context, context.text("find.title"), dialog.content());
  }

  private Node content() {
    Label label = Texts.label(context.text("find.field"), Styles.STRONG);
    label.setLabelFor(field);
    field.setId("find");
    count.setId("find-count");
    field.textProperty().subscribe(this::look);
    Platform.runLater(field::requestFocus);
    VBox content = Boxes.stack(Styles.STACK, label, field, count, results);
    content.setMinHeight(HEIGHT * context.state().textScale());
    return content;
  }

  private void look(String wanted) {
    List<Found> found = index.find(wanted);
    count.setText(wanted.isBlank() ? context.text("find.hint") : count(found.size()));
    results
        .getChildren()
        .setAll(
            IntStream.range(0, Math.min(MOST, found.size()))
                .mapToObj(i -> row(i, found.get(i)))
                .toList());
  }

  private String count(int found) {
    return found > MOST
        ? context.text("find.most", MOST, found)
        : context.text("find.count", found);
  }

  private Node row(int number, Found found) {
    String kind = context.word("find.kind.", found.kind());
    int from = Math.max(0, found.start() - BEFORE);
    int to = Math.min(found.text().length(), found.end() + AFTER);
    String before = (from > 0 ? "…" : "") + found.text().substring(from, found.start());
    String match = found.text().substring(found.start(), found.end());
    String after =
        found.text().substring(found.end(), to) + (to < found.text().length() ? "…" : "");
    Hyperlink link = Buttons.link("found-" + number, "", () -> open(found));
    TextFlow flow = new TextFlow(plain(before), marked(match), plain(after));
    flow.prefWidthProperty().bind(results.widthProperty().subtract(EDGE));
    link.setGraphic(flow);
    link.setAccessibleText(context.text("find.name", kind, before + match + after));
    return Boxes.stack(Styles.TIGHT, Texts.caption(kind), link);
  }

  private static Text plain(String words) {
    Text text = new Text(words.replaceAll("\\s+", " "));
    text.getStyleClass().add("find-text");
    return text;
  }

  private static Text marked(String words) {
    Text text = plain(words);
    text.getStyleClass().add("find-match");
    return text;
  }

  private void open(Found found) {
    field.getScene().getWindow().hide();
    context.session().goTo(found.page());
  }
}
