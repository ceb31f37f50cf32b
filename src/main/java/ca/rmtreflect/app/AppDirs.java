package ca.rmtreflect.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /// The folder for a system name as in `os.name`, the environment and a home folder as in
  /// `user.home`. Null where the system knows no home: never a folder that follows the current one.
  static @Nullable Path find(String system, Map<String, String> environment, String home) {
    String chosen = chosen(environment);
    if (!chosen.isEmpty()) {
      return Path.of(chosen);
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return below(environment.get("LOCALAPPDATA"), home, "AppData/Local", NAME);
    }
    return name.startsWith("mac")
        ? below(null, home, "Library/Application Support", NAME)
        : below(environment.get("XDG_DATA_HOME"), home, ".local/share", "rmt-reflect");
  }

  private static @Nullable Path below(
      @Nullable String named, String home, String usual, String name) {
    Path base = named == null ? Path.of("") : Path.of(named);
    base = base.isAbsolute() ? base : Path.of(home).resolve(usual);
    return base.isAbsolute() ? base.resolve(name) : null;
  }
}
