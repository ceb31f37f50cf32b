package ca.rmtreflect.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What the build wrote down about itself.
final class Build {

  private static final String FILE = "/build.properties";

  private Build() {}

  /// The version of this program.
  static String version() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + FILE);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }
}
