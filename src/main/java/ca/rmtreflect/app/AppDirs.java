package ca.rmtreflect.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the data folder is when nobody says otherwise: each system's own place, never one that a
/// sync tool carries off.
final class AppDirs {

  static final String VARIABLE = "RMT_REFLECT_DATA";

  private static final String NAME = "RMT Reflect";

  private AppDirs() {}

  /// The folder that the environment names, empty where it names none.
  static String chosen(Map<String, String> environment) {
    String chosen = environment.getOrDefault(VARIABLE, "");
    return chosen.isBlank() ? "" : chosen;
  }

  /// The folder for a system name as in `os.name`, the environment and a home folder.
  static Path find(String system, Map<String, String> environment, Path home) {
    String chosen = chosen(environment);
    if (!chosen.isEmpty()) {
      return Path.of(chosen);
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local))
          .resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    String shared = environment.getOrDefault("XDG_DATA_HOME", "");
    Path base = shared.startsWith("/") ? Path.of(shared) : home.resolve(".local").resolve("share");
    return base.resolve("rmt-reflect");
  }
}
