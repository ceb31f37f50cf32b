package ca.rmtreflect.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// How a picture is taken: in a language, light or dark, of a window of some size, with text of
/// some size. `target/pictures` holds them.
public record Picture(Language language, ColorScheme scheme, int width, int height, double scale) {

  private static final Path FOLDER = Path.of("target", "pictures");
  private static final int HUNDRED = 100;

  /// Whether every way is asked for, and not only a few: by `-Dpictures=all`, or for some pages by
  /// the beginning of their names, such as `-Dpictures=home`.
  public static boolean isEveryOne() {
    return System.getProperty("pictures") != null;
  }

  /// Whether a page is among those that are asked for.
  public static boolean isWanted(String name) {
    String wanted = System.getProperty("pictures", "all");
    return wanted.equals("all") || name.startsWith(wanted);
  }

  /// Every way, or for a start the two languages, one light and one dark, at normal size.
  public static List<Picture> ways() {
    return Stream.of(
            of(1240, 860, 1),
            of(1024, 640, 1),
            of(1093, 545, 1),
            of(1920, 1080, 1),
            of(2560, 1440, 1),
            of(1240, 860, 2),
            of(1240, 860, 3))
        .flatMap(size -> Stream.of(Language.values()).map(size::in))
        .flatMap(size -> Stream.of(ColorScheme.values()).map(size::in))
        .filter(way -> isEveryOne() || way.isPair())
        .toList();
  }

  private static Picture of(int width, int height, double scale) {
    return new Picture(Language.EN, ColorScheme.LIGHT, width, height, scale);
  }

  private Picture in(Language other) {
    return new Picture(other, scheme, width, height, scale);
  }

  private Picture in(ColorScheme other) {
    return new Picture(language, other, width, height, scale);
  }

  private boolean isPair() {
    return (language == Language.EN) == (scheme == ColorScheme.LIGHT)
        && scale == 1
        && (width == 1024 || width == 1240);
  }

  /// Opens a window this way, sees that nothing in it is cut or without a name, and keeps a picture
  /// of it.
  public void take(String name, Supplier<TestWindow> open) throws IOException {
    TestWindow window =
        Fx.get(() -> {
          TestWindow opened = open.get();
          opened.session().zoom(scale);
          opened.scheme(scheme);
          return opened;
        });
    Fx.pulse();
    assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).cut()), name);
    assertEquals(List.of(), Fx.get(() -> Walk.over(window.root()).unnamed()), name);
    WritableImage image = Fx.get(window::picture);
    window.close();
    keep(name, image);
  }

  /// Keeps a picture under a name.
  public void keep(String name, WritableImage image) throws IOException {
    Files.createDirectories(FOLDER);
    String size = width + "x" + height + (scale == 1 ? "" : "-" + Math.round(scale * HUNDRED));
    String file =
        String.join("-", name, language.code(), scheme.name().toLowerCase(Locale.ROOT), size);
    assertTrue(
        ImageIO.write(
            SwingFXUtils.fromFXImage(image, null), "png", FOLDER.resolve(file + ".png").toFile()));
  }
}
