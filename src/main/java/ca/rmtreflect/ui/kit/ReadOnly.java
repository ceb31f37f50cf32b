package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// How a question is read that cannot be answered any more. Its answers are disabled, so the group
/// takes their place as the one stop for Tab, and says what was answered.
final class ReadOnly {

  private ReadOnly() {}

  /// `question` is what the group is called, `answers` the words of what was chosen.
  static void show(
      Region group, Context context, State state, String question, List<String> answers) {
    group.setFocusTraversable(true);
    group.setAccessibleRole(AccessibleRole.TEXT);
    String answer =
        switch (answers.size()) {
          case 0 -> context.text("field.read-only.none");
          case 1 -> answers.getFirst();
          default -> context.text("field.read-only.many", answers.size());
        };
    group.setAccessibleText(context.text("field.read-only.name", answer, question));
    group.setAccessibleHelp((String.join(", ", answers) + ". " + words(context, state)).strip());
  }

  /// That it is so, and how that can be changed.
  static String words(Context context, State state) {
    return context.text(state.isReopenable() ? "field.read-only.finished" : "field.read-only");
  }
}
