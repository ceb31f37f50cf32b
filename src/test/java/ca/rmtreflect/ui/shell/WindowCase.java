package ca.rmtreflect.ui.shell;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.domain.assessment.Answer;
import ca.rmtreflect.ui.Fx;
import ca.rmtreflect.ui.Keyboard;
import ca.rmtreflect.ui.SampleYear;
import ca.rmtreflect.ui.TestWindow;
import ca.rmtreflect.ui.session.Page;
import ca.rmtreflect.ui.session.State;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A window on a checkpoint, and the hands to work it with.
abstract class WindowCase {

  static final Page.Checkpoint TESTIMONIALS = new Page.Checkpoint("disable-testimonials");

  @RegisterExtension TestWindow window = Fx.get(() -> open(1000, 800));

  static TestWindow open(double width, double height) {
    return TestWindow.open(
        SampleYear.started(Language.EN), TESTIMONIALS, Language.EN, width, height);
  }

  void press(KeyCode... keys) {
    Keyboard.press(keys);
  }

  void type(String text) {
    Fx.run(() -> ((TextInputControl) owner()).replaceSelection(text));
  }

  /// Moves the focus to a node, opening first what it is folded in.
  void focusOn(String id) {
    Fx.pulse();
    Fx.run(() -> {
      for (String opener : List.of("#add-" + id.replace("-due", ""), "#" + id + "-change")) {
        Node link = window.root().lookup(opener);
        if (link != null && link.isVisible()) {
          ((ButtonBase) link).fire();
        }
      }
      node(id).requestFocus();
    });
    Fx.pulse();
  }

  State state() {
    return Fx.get(() -> window.session().state());
  }

  Answer note() {
    Answer answer =
        Fx.get(() -> window.session().state().year().assessment().answers())
            .get(TESTIMONIALS.checkpoint());
    if (answer == null) {
      throw new AssertionError("nothing is recorded");
    }
    return answer;
  }

  String due() {
    return String.valueOf(state().year().assessment().actions().getFirst().due());
  }

  String title() {
    return Fx.get(() -> window.root().titleProperty().get());
  }

  String focus() {
    return Fx.get(() -> String.valueOf(owner().getId()));
  }

  Node owner() {
    Node owner = window.scene().getFocusOwner();
    if (owner == null) {
      throw new AssertionError("nothing has the focus");
    }
    return owner;
  }

  Node node(String id) {
    Node node = window.root().lookup("#" + id);
    if (node == null) {
      throw new AssertionError("there is no " + id);
    }
    return node;
  }

  TextInputControl input(String id) {
    return (TextInputControl) node(id);
  }

  String text(String id) {
    return Fx.get(() -> input(id).getText());
  }

  ScrollPane host() {
    return (ScrollPane) window.root().lookup(".page-host");
  }
}
