package ca.rmtreflect.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

  /// Whether every way is asked for, by `-Dpictures=all`, and not only a few.
  public static boolean isEveryOne() {
    return "all".equals(System.getProperty("pictures"));
  }

  /// Every way, or for a start the two languages, one light and one dark, at normal size.
  public static List<Picture> ways() {
    return Stream.of(1.0, 2.0)
        .flatMap(scale -> Stream.of(of(1280, 800, scale), of(1024, 640, scale)))
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
    return (language == Language.EN) == (scheme == ColorScheme.LIGHT) && scale == 1;
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
