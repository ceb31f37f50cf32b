package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.discretion.Trace;
import ca.rmtreflect.domain.discretion.Traces;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Points at words that look as if they could identify a client. It takes no focus, holds nothing
/// up, and shows nowhere else what it has seen.
final class TraceHint extends VBox {

  private static final int MOST = 3;

  private final Context context;
  private final Label words = Texts.label("", Styles.SECONDARY);
  private final Label request;
  private String seen = "";

  TraceHint(Context context) {
    this.context = context;
    request = Texts.hint(context.text("trace.request"));
    getStyleClass().add(Styles.TRACE_HINT);
    getChildren().addAll(words, request);
    Boxes.present(this, false);
  }

  /// Looks at a text, and gives what is said about it, which may be nothing.
  String look(String text) {
    if (!text.equals(seen)) {
      seen = text;
      List<String> lines = new ArrayList<>();
      for (Trace trace : Traces.in(text)) {
        String line = context.word("trace.", trace.kind(), trace.in(text));
        if (lines.size() < MOST && !lines.contains(line)) {
          lines.add(line);
        }
      }
      words.setText(String.join("\n", lines));
      Boxes.present(this, !lines.isEmpty());
    }
    return isVisible() ? words.getText() + " " + request.getText() : "";
  }
}
