package ca.rmtreflect.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// How much words stand out from what they lie on, as WCAG counts it.
public final class Contrast {

  private static final double LARGE = 24;
  private static final double LARGE_BOLD = 18.66;
  private static final double FOR_LARGE = 3;

  /// Disabled words are exempt, but should still be guessed at.
  private static final double FOR_DISABLED = 3;

  private Contrast() {}

  public static double between(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /// A4: the words in a window that do not stand out enough. `least` is asked of normal text.
  public static List<String> faint(Node root, double least) {
    List<String> faults = new ArrayList<>();
    for (Node node : TestWindow.visible(root)) {
      if (node instanceof Text text && text.getFill() instanceof Color ink && !isBlank(text)) {
        Color ground = ground(text);
        double opacity = ink.getOpacity() * opacity(text);
        double contrast = between(ground.interpolate(solid(ink), opacity), ground);
        if (contrast < least(text, least)) {
          faults.add(String.format(Locale.ROOT, "%.2f: %s", contrast, text.getText()));
        }
      }
    }
    return faults;
  }

  private static boolean isBlank(Text text) {
    return text.getText().isBlank();
  }

  private static double least(Text text, double least) {
    if (text.isDisabled()) {
      return FOR_DISABLED;
    }
    double size = text.getFont().getSize();
    boolean bold = text.getFont().getStyle().contains("Bold");
    boolean large = size >= LARGE || (bold && size >= LARGE_BOLD);
    return large ? Math.min(least, FOR_LARGE) : least;
  }

  /// The colour of what is painted below a node.
  private static Color ground(Node node) {
    Parent parent = node.getParent();
    if (parent == null) {
      return Color.WHITE;
    }
    Color fill = parent instanceof Region region ? fill(region.getBackground()) : null;
    for (Node before : parent.getChildrenUnmodifiable()) {
      if (before.equals(node)) {
        break;
      }
      // Such as the frame of words that open over the page.
      if (before instanceof Path path
          && path.getFill() instanceof Color color
          && path.getBoundsInParent().contains(node.getBoundsInParent())) {
        fill = color;
      }
    }
    if (fill == null) {
      return ground(parent);
    }
    return fill.isOpaque() ? fill : ground(parent).interpolate(solid(fill), fill.getOpacity());
  }

  private static @Nullable Color fill(@Nullable Background background) {
    List<BackgroundFill> fills = background == null ? List.of() : background.getFills();
    return !fills.isEmpty() && fills.getLast().getFill() instanceof Color color ? color : null;
  }

  private static Color solid(Color color) {
    return Color.color(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static double opacity(Node node) {
    Parent parent = node.getParent();
    return node.getOpacity() * (parent == null ? 1 : opacity(parent));
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
