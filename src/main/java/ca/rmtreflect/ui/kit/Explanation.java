package ca.rmtreflect.ui.kit;

import ca.rmtreflect.ui.session.State;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Words that open over the page, at the link that asks for them.
///
/// They take the focus, as nothing else would make a screen reader read them, and give it back when
/// they go: by Esc, by Close, or by a click elsewhere. They are made anew each time, in the colours
/// of the window, and follow the size of its text.
public final class Explanation {

  /// As much of the window as it may cover; what is longer scrolls.
  private static final double MOST_WIDTH = 0.85;

  private static final double LEAST_HEIGHT = 0.5;

  /// Arrow and shadow.
  private static final double EDGE = 60;

  private final PopOver over = new PopOver();
  private final Context context;
  private final Hyperlink link;

  private Explanation(Context context, String id, String words, String title, Body body) {
    this.context = context;
    this.link = Buttons.link(id, words, () -> {});
    link.setOnAction(_ -> {
      link.setVisited(false);
      if (!over.isShowing()) {
        show(title, body.get());
      }
    });
    over.setArrowLocation(ArrowLocation.TOP_LEFT);
    over.setDetachable(false);
    over.setAnimated(false);
    over.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> link.requestFocus());
  }

  /// What stands below the title, made when it is asked for.
  public interface Body extends Supplier<List<Node>> {}

  /// A link that opens words under a title.
  public static Hyperlink link(Context context, String id, String words, String title, Body body) {
    return new Explanation(context, id, words, title, body).link;
  }

  private void show(String title, List<Node> body) {
    Label heading = Texts.heading(title);
    heading.setId("explanation-title");
    heading.setAccessibleRole(AccessibleRole.TEXT);
    heading.setAccessibleHelp(
        body.stream().flatMap(Explanation::words).collect(Collectors.joining(" ")));
    VBox content = Boxes.stack(Styles.LOOSE, heading);
    content.getChildren().addAll(body);
    content
        .getChildren()
        .add(Buttons.link("explanation-close", context.text("dialog.close"), () -> over.hide()));
    content.getStyleClass().add(Styles.EXPLANATION);
    Scene window = link.getScene();
    ScrollPane scroll = new Fitting(content);
    scroll.setMaxSize(MOST_WIDTH * window.getWidth(), room(window));
    over.setContentNode(scroll);
    over.getRoot().getStylesheets().setAll(window.getStylesheets());
    Subscription size =
        context
            .session()
            .stateProperty()
            .map(State::textScale)
            .subscribe(scale -> Theme.scale(over.getRoot(), scale));
    over.setOnHidden(_ -> size.unsubscribe());
    over.setOnShown(_ -> heading.requestFocus());
    over.show(link);
  }

  /// The height below the link or, where that is little, half of the window.
  private double room(Scene window) {
    double below = window.getHeight() - link.localToScene(link.getLayoutBounds()).getMaxY() - EDGE;
    return Math.max(LEAST_HEIGHT * window.getHeight(), below);
  }

  /// As tall as its content is at the width that it gets, which the library does not ask for.
  private static final class Fitting extends ScrollPane {

    private final Region content;

    private Fitting(Region content) {
      super(content);
      this.content = content;
      getStyleClass().add("side");
      setFitToWidth(true);
      setFocusTraversable(false);
    }

    @Override
    protected double computePrefHeight(double width) {
      double inside = Math.min(content.prefWidth(-1), getMaxWidth());
      return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
    }
  }

  /// Every word of a node, in reading order.
  private static Stream<String> words(Node node) {
    return switch (node) {
      case Labeled labeled -> Stream.of(labeled.getText());
      case Text text -> Stream.of(text.getText());
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Explanation::words);
      default -> Stream.of();
    };
  }
}
