package ca.rmtreflect.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The smallest pack that has one of everything.
final class MinimalPack {

  static final Path FILE = Path.of("src", "test", "resources", "packs", "valid", "minimal.json");

  private MinimalPack() {}

  static String text() throws IOException {
    return Files.readString(FILE);
  }

  /// The pack under another version.
  static byte[] bytes(String version) throws IOException {
    return text().replace("2026.1\"", version + "\"").getBytes(UTF_8);
  }
}
