package ca.rmtreflect.ui.kit;

import ca.rmtreflect.domain.Appearance;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Fonts, style sheets and the size of text.
public final class Theme {

  private static final int NORMAL_SIZE = 16;

  /// In em.
  private static final double LOW = 39;

  private static final double LOWEST = 30;

  private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";
  private static final List<String> FONTS = List.of("Regular", "Semibold", "Bold", "It", "BoldIt");

  private Theme() {}

  /// Dresses a scene, and keeps to the system's wish for high contrast from then on. Light and dark
  /// follow by themselves.
  public static void dress(Scene scene) {
    FONTS.forEach(Theme::load);
    ObservableValue<Object> contrast = Bindings.valueAt(Platform.getPreferences(), HIGH_CONTRAST);
    contrast.subscribe(wished -> sheets(scene, Boolean.TRUE.equals(wished)));
    // The platform lives on: it knows the binding weakly, so that a closed window can go.
    scene.getProperties().put(HIGH_CONTRAST, contrast);
  }

  /// The sheets of a scene, with or without high contrast.
  public static void sheets(Scene scene, boolean highContrast) {
    scene.getStylesheets().setAll(sheet("tokens"), sheet("app"));
    if (highContrast) {
      scene.getStylesheets().add(sheet("high-contrast"));
    }
  }

  /// Makes a window light or dark, from the moment that is chosen.
  public static void wear(Parent root, ObservableValue<Appearance> chosen) {
    root.sceneProperty().subscribe(scene -> wearIfThere(scene, chosen.getValue()));
    chosen.subscribe((_, now) -> wearIfThere(root.getScene(), now));
  }

  private static void wearIfThere(@Nullable Scene scene, Appearance appearance) {
    if (scene != null) {
      wear(scene, appearance);
    }
  }

  /// Makes a scene light or dark, or leaves that to the system.
  static void wear(Scene scene, Appearance appearance) {
    scene
        .getPreferences()
        .setColorScheme(
            switch (appearance) {
              case SYSTEM -> null;
              case LIGHT -> ColorScheme.LIGHT;
              case DARK -> ColorScheme.DARK;
            });
  }

  /// Sets the one number that everything is measured by.
  public static void scale(Parent root, double scale) {
    String style = String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", NORMAL_SIZE * scale);
    if (!style.equals(root.getStyle())) {
      root.setStyle(style);
    }
  }

  /// How large text is, by the size of normal text.
  static double scale(double em) {
    return em / NORMAL_SIZE;
  }

  /// How many em of normal text fit into a width.
  public static double em(double width, double scale) {
    return width / (NORMAL_SIZE * scale);
  }

  /// Whether a window is so low that what should be seen together has to move together. In a lower
  /// one, or with large text, it is scrolled to anyway.
  public static boolean isLow(double height, double scale) {
    double em = em(height, scale);
    return em >= LOWEST && em < LOW;
  }

  private static String sheet(String name) {
    URL url = Theme.class.getResource("/css/" + name + ".css");
    if (url == null) {
      throw new IllegalStateException("the program lacks the style sheet " + name);
    }
    return url.toExternalForm();
  }

  /// Without one of our fonts, text appears in the system's.
  ///
  /// Of a font in a jar JavaFX makes a temporary file, which fails where there is no room for it
  /// and stays behind when the program is killed. So the package has the fonts beside the jar too.
  private static void load(String face) {
    URL font = Theme.class.getResource("/fonts/source-sans-3/SourceSans3-" + face + ".ttf");
    if (font != null && Font.loadFont(besideTheJar(font), NORMAL_SIZE) == null) {
      var _ = Font.loadFont(font.toString(), NORMAL_SIZE);
    }
  }

  /// The address of the file beside the jar, in place of `jar:file:FOLDER/NAME.jar!/PATH`. JavaFX
  /// takes the path in the address of a file as it stands, without decoding it.
  private static String besideTheJar(URL font) {
    String file = font.toString().replaceFirst("^jar:(file:.*/)[^/]*!/", "$1");
    return file.startsWith("file:") ? "file:" + URI.create(file).getPath() : file;
  }
}
