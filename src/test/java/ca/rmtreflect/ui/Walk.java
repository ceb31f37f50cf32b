package ca.rmtreflect.ui;

import ca.rmtreflect.ui.kit.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Walks over a window as a screen reader, a large finger or a person with large text would, and
/// names what stands in their way. Each check gives the faults, none of them when all is well.
public final class Walk {

  private static final int LONGEST_NAME = 120;
  private static final double SMALLEST_TARGET = 24;
  private static final double TOUCH = 2;

  private final List<Node> visible;
  private final Node root;

  private Walk(Node root) {
    this.root = root;
    this.visible = TestWindow.visible(root);
  }

  public static Walk over(Node root) {
    return new Walk(root);
  }

  /// What Tab can reach.
  public List<Node> stops() {
    return visible.stream().filter(Walk::isStop).toList();
  }

  private static boolean isStop(Node node) {
    return node.isFocusTraversable() && !node.isDisabled();
  }

  /// The names of what Tab can reach, as Windows' screen readers find them.
  public List<String> names() {
    return stops().stream().map(node -> name(node).orElse("")).toList();
  }

  /// A1, A3: everything that takes the focus has a name of its own, not too long, which begins with
  /// the words that are seen on it.
  public List<String> unnamed() {
    List<String> faults = new ArrayList<>();
    Map<String, Node> seen = new HashMap<>();
    for (Node node : stops()) {
      String name = name(node).orElse("");
      if (name.isBlank()) {
        faults.add("no name: " + node);
      } else if (name.length() > LONGEST_NAME) {
        faults.add("long name: " + name);
      } else if (seen.put(name, node) != null) {
        faults.add("name used twice: " + name);
      }
      if (node instanceof Labeled labeled && !name.startsWith(labeled.getText())) {
        faults.add("name does not begin with what is seen: " + name);
      }
    }
    return faults;
  }

  /// A2: everything that takes the focus says what it is and how it stands.
  public List<String> withoutRole() {
    List<String> faults = new ArrayList<>();
    for (Node node : stops()) {
      AccessibleRole role = node.getAccessibleRole();
      if (role == null || role == AccessibleRole.PARENT || role == AccessibleRole.NODE) {
        faults.add("no role: " + node);
      }
      AccessibleAttribute attribute = attribute(node);
      if (attribute != null && node.queryAccessibleAttribute(attribute) == null) {
        faults.add("no " + attribute + ": " + node);
      }
    }
    return faults;
  }

  /// A6: everything that is pressed is large enough. Links within a sentence may be as high as it.
  public List<String> smallTargets() {
    return stops().stream()
        .filter(node -> !node.getStyleClass().contains("plain"))
        .filter(node ->
            node.getLayoutBounds().getWidth() < SMALLEST_TARGET
                || node.getLayoutBounds().getHeight() < SMALLEST_TARGET)
        .map(node -> node + " " + node.getLayoutBounds())
        .toList();
  }

  /// A7: no words are cut, and nothing reaches out of the window sideways.
  public List<String> cut() {
    List<String> faults = new ArrayList<>();
    Bounds window = root.localToScene(root.getLayoutBounds());
    for (Node node : visible) {
      if (node instanceof Labeled labeled
          && labeled.lookup(".text") instanceof Text text
          && !text.getText().equals(labeled.getText())) {
        faults.add("cut: " + labeled.getText() + " to " + text.getText());
      }
      Bounds bounds = node.localToScene(node.getLayoutBounds());
      boolean outside =
          bounds.getMaxX() > window.getMaxX() + 1 || bounds.getMinX() < window.getMinX() - 1;
      if (outside && node instanceof Control) {
        faults.add("outside: " + node + " " + bounds);
      }
      if (isReadInPlace(node) && isBesideItsPane(node, bounds)) {
        faults.add("outside of what is seen: " + ((Text) node).getText() + " " + bounds);
      }
      if (node instanceof ScrollPane pane
          && pane.getContent() != null
          && pane.getContent().getLayoutBounds().getWidth()
              > pane.getViewportBounds().getWidth() + 1) {
        faults.add("wider than its pane: " + pane.getStyleClass());
      }
    }
    return faults;
  }

  /// A7: no words lie on other words or in a text box, and no control on another.
  public List<String> colliding() {
    List<String> faults = new ArrayList<>();
    List<Node> things =
        visible.stream()
            .filter(node -> isReadInPlace(node) || (node instanceof Control && isStop(node)))
            .toList();
    for (int i = 0; i < things.size(); i++) {
      for (Node other : things.subList(i + 1, things.size())) {
        if (isBeside(things.get(i), other) && overlap(things.get(i), other)) {
          faults.add("on each other: " + words(things.get(i)) + " / " + words(other));
        }
      }
    }
    return faults;
  }

  /// Nothing that takes the focus shares its id, by which the focus is given back.
  public List<String> sharedIds() {
    Map<String, Node> seen = new HashMap<>();
    return stops().stream()
        .filter(node -> node.getId() != null && seen.put(node.getId(), node) != null)
        .map(node -> "id used twice: " + node)
        .toList();
  }

  /// Headings have words, and groups have names.
  public List<String> namelessParts() {
    return visible.stream()
        .filter(node -> isHeading(node) || node.getAccessibleRole() == AccessibleRole.TITLED_PANE)
        .filter(node -> name(node).orElse("").isBlank())
        .map(node -> "nameless: " + node)
        .toList();
  }

  private static boolean isHeading(Node node) {
    return node instanceof Labeled
        && (node.getStyleClass().contains(Styles.TITLE)
            || node.getStyleClass().contains(Styles.HEADING));
  }

  /// Words that do not move, as those in a text box do.
  private static boolean isReadInPlace(Node node) {
    return node instanceof Text text
        && !text.getText().isBlank()
        && ancestors(node).noneMatch(TextInputControl.class::isInstance);
  }

  private static boolean isBesideItsPane(Node node, Bounds bounds) {
    return ancestors(node)
        .filter(ScrollPane.class::isInstance)
        .map(pane -> pane.localToScene(pane.getLayoutBounds()))
        .anyMatch(
            pane -> bounds.getMaxX() > pane.getMaxX() + 1 || bounds.getMinX() < pane.getMinX() - 1);
  }

  /// Whether two things lie in the same pane, neither of them in the other nor in its sentence.
  private static boolean isBeside(Node one, Node other) {
    boolean words = one instanceof Text && other instanceof Text;
    boolean controls = one instanceof Control && other instanceof Control;
    boolean box = one instanceof TextInputControl || other instanceof TextInputControl;
    return (words || controls || box)
        && ancestors(one).noneMatch(other::equals)
        && ancestors(other).noneMatch(one::equals)
        && around(one, ScrollPane.class).equals(around(other, ScrollPane.class))
        && (around(one, TextFlow.class).isEmpty()
            || !around(one, TextFlow.class).equals(around(other, TextFlow.class)));
  }

  private static Optional<Node> around(Node node, Class<? extends Node> kind) {
    return ancestors(node).filter(kind::isInstance).findFirst();
  }

  private static Stream<Node> ancestors(Node node) {
    return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
        .map(Node.class::cast);
  }

  /// The lines of letters may touch each other.
  private static boolean overlap(Node one, Node other) {
    Bounds first = one.localToScene(one.getLayoutBounds());
    Bounds second = other.localToScene(other.getLayoutBounds());
    double wide =
        Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
    double high =
        Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
    return wide > TOUCH && high > TOUCH;
  }

  private static String words(Node node) {
    return node instanceof Text text ? text.getText() : node.toString();
  }

  /// A14: no letter is promised to two controls.
  public List<String> sharedMnemonics() {
    List<String> faults = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Node node : visible) {
      if (node instanceof Labeled labeled && labeled.isMnemonicParsing()) {
        int mark = labeled.getText().indexOf('_');
        if (mark >= 0 && mark + 1 < labeled.getText().length()) {
          String letter = labeled.getText().substring(mark + 1, mark + 2);
          String other = seen.put(letter, labeled.getText());
          if (other != null) {
            faults.add(other + " and " + labeled.getText());
          }
        }
      }
    }
    return faults;
  }

  /// The name of a text control comes only from the label that is for it; that of anything else
  /// from its accessible text or the words on it.
  private Optional<String> name(Node node) {
    if (node instanceof TextInputControl || node instanceof ComboBoxBase<?>) {
      return visible.stream()
          .filter(one -> one instanceof Label label && node.equals(label.getLabelFor()))
          .map(one -> ((Label) one).getText())
          .findFirst();
    }
    String name = node.getAccessibleText();
    if (name == null && node instanceof Labeled labeled) {
      name = labeled.getText();
    }
    return Optional.ofNullable(name);
  }

  private static @Nullable AccessibleAttribute attribute(Node node) {
    return switch (node) {
      case RadioButton _, CheckBox _ -> AccessibleAttribute.SELECTED;
      case TextInputControl _ -> AccessibleAttribute.TEXT;
      default -> null;
    };
  }
}
