package ca.rmtreflect.ui.find;

import ca.rmtreflect.ui.find.SearchIndex.Found;
import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.kit.Dialogs;
import ca.rmtreflect.ui.kit.Styles;
import ca.rmtreflect.ui.kit.Texts;
import ca.rmtreflect.ui.session.Notice;
import ca.rmtreflect.ui.session.Page;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One field, and what is found while somebody types. Arrow keys move between the field and the
/// results, Enter opens a result, from the field the first one; Esc leads back to where the person
/// was.
public final class FindDialog {

  /// As many results are shown; each takes time to draw.
  private static final int MOST = 20;

  /// In characters: what is shown before the words found, and in all.
  private static final int BEFORE = 40;

  private static final int LENGTH = 120;

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

  /// Opens it over a window that shows a year, and returns when it is closed. Without a year there
  /// is nothing to look through.
  public static void show(Scene owner, Context context) {
    if (context.state().page() instanceof Page.OfYear) {
      FindDialog dialog = new FindDialog(context);
      Dialogs.tell(owner, context, context.text("find.title"), dialog.content());
    } else {
      context.session().say(Notice.of("find.no-year"));
    }
  }

  private Node content() {
    Label label = Texts.label(context.text("find.field"), Styles.STRONG);
    label.setLabelFor(field);
    field.setId("find");
    count.setId("find-count");
    // What is read aloud with the field; the program has no other way to announce it.
    field.accessibleHelpProperty().bind(count.textProperty());
    field.textProperty().subscribe(this::look);
    Platform.runLater(field::requestFocus);
    VBox content = Boxes.stack(Styles.STACK, label, field, count, results);
    content.setMinHeight(HEIGHT * context.state().textScale());
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    return content;
  }

  /// Goes from the field down to the results and up again, and opens one.
  private void press(KeyEvent event) {
    List<Node> rows = results.getChildren();
    Node from = (Node) event.getTarget();
    switch (event.getCode()) {
      case DOWN -> move(from, rows.isEmpty() ? field : rows.getLast(), TraversalDirection.NEXT);
      case UP -> move(from, field, TraversalDirection.PREVIOUS);
      // The library opens a link with the space bar alone.
      case ENTER -> {
        Node wanted = from.equals(field) && !rows.isEmpty() ? rows.getFirst() : from;
        if (wanted instanceof Hyperlink row) {
          row.fire();
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static void move(Node from, Node end, TraversalDirection way) {
    if (!from.equals(end)) {
      from.requestFocusTraversal(way);
    }
  }

  private void look(String wanted) {
    List<Found> found = index.find(wanted);
    int shown = Math.min(MOST, found.size());
    count.setText(wanted.isBlank() ? context.text("find.hint") : count(found.size()));
    results
        .getChildren()
        .setAll(IntStream.range(0, shown).mapToObj(i -> row(i, shown, found.get(i))).toList());
  }

  private String count(int found) {
    return found > MOST
        ? context.text("find.most", MOST, found)
        : context.text("find.count", found);
  }

  /// A result, whose name tells how many there are: the first thing heard after the field.
  private Hyperlink row(int number, int shown, Found found) {
    String kind = context.word("find.kind.", found.kind());
    String text = found.text();
    int from = found.start() <= BEFORE ? 0 : text.lastIndexOf(' ', found.start() - BEFORE) + 1;
    int most = Math.max(found.end(), from + LENGTH);
    int to =
        most >= text.length() ? text.length() : Math.max(found.end(), text.lastIndexOf(' ', most));
    String before = (from > 0 ? "…" : "") + text.substring(from, found.start());
    String match = text.substring(found.start(), found.end());
    String after = text.substring(found.end(), to) + (to < text.length() ? "…" : "");
    Hyperlink link = Buttons.link("found-" + number, "", () -> open(found));
    TextFlow flow = new TextFlow(plain(before), marked(match), plain(after));
    flow.prefWidthProperty().bind(results.widthProperty().subtract(EDGE));
    link.setGraphic(Boxes.stack(Styles.TIGHT, Texts.caption(kind), flow));
    link.setAccessibleText(
        context.text("find.name", kind, before + match + after, number + 1, shown));
    return link;
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
