package ca.rmtreflect.ui.question;

import ca.rmtreflect.ui.kit.Boxes;
import ca.rmtreflect.ui.kit.Buttons;
import ca.rmtreflect.ui.kit.Context;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/// A part of the page that waits behind a link. It opens by a press, by itself while something
/// calls for it, and wherever something is written in it. It never closes on somebody who is in it,
/// nor, before the page is left, on somebody who was.
final class Fold {

  private final Region part;
  private final List<String> fields;
  private final Predicate<State> written;
  private final Predicate<State> calledFor;
  private final Hyperlink link;

  /// `fields` are the ids of what can be written in; the first of them names the link, and takes
  /// the focus when it is pressed.
  Fold(
      Context context,
      Region part,
      List<String> fields,
      Predicate<State> written,
      Predicate<State> calledFor) {
    this.part = part;
    this.fields = fields;
    this.written = written;
    this.calledFor = calledFor;
    String field = fields.getFirst();
    String words = context.text("question.add." + field);
    link = Buttons.link("add-" + field, words, () -> context.session().focus(field));
    link.setAccessibleText(context.text("question.add.name", words));
    part.focusWithinProperty().subscribe((_, _) -> show(context.state()));
  }

  Hyperlink link() {
    return link;
  }

  void show(State state) {
    boolean wanted = calledFor.test(state) || fields.stream().anyMatch(state.attended()::contains);
    boolean open = written.test(state) || part.isFocusWithin() || (wanted && !state.isReadOnly());
    Boxes.present(part, open);
    Boxes.present(link, !open && !state.isReadOnly());
  }
}
