package ca.rmtreflect.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The commands by which a system opens things, one after the other until one works. Each is a list
/// of words that goes to the system as it is, never through a shell.
final class OpeningCommands {

  private static final String FILE_MANAGER = "org.freedesktop.FileManager1";

  private OpeningCommands() {}

  static boolean isWindows(String system) {
    return system.toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /// The commands for a system by its name as in `os.name`, and an environment. None where JavaFX
  /// alone can do it: on Windows it opens the browser, and nothing else.
  static List<List<String>> of(String system, Map<String, String> environment, Opening opening) {
    if (isWindows(system)) {
      return onWindows(environment.getOrDefault("SystemRoot", ""), opening);
    }
    return system.toLowerCase(Locale.ROOT).startsWith("mac") ? onMac(opening) : onLinux(opening);
  }

  private static List<List<String>> onWindows(String root, Opening opening) {
    String explorer = root.isEmpty() ? "explorer.exe" : root + "\\explorer.exe";
    return switch (opening) {
      case Opening.Link _ -> List.of();
      case Opening.Item(var path) -> List.of(List.of(explorer, quoted(path)));
      case Opening.InFolder(var path) -> List.of(List.of(explorer, "/select,", quoted(path)));
    };
  }

  /// Explorer parts its command line at commas and spaces by itself, but for quotation marks, which
  /// no name on Windows has. A backslash before the last of them would take it along.
  private static String quoted(Path path) {
    String words = path.toString();
    return '"' + (words.endsWith("\\") ? words + "." : words) + '"';
  }

  private static List<List<String>> onMac(Opening opening) {
    return switch (opening) {
      case Opening.Link(var address) -> List.of(List.of("open", address.toString()));
      case Opening.Item(var path) -> List.of(List.of("open", path.toString()));
      case Opening.InFolder(var path) -> List.of(List.of("open", "-R", path.toString()));
    };
  }

  private static List<List<String>> onLinux(Opening opening) {
    return switch (opening) {
      case Opening.Link(var address) -> opened(address.toString());
      case Opening.Item(var path) -> opened(path.toUri().toString());
      case Opening.InFolder(var path) -> {
        List<List<String>> ways = new ArrayList<>();
        ways.add(byDbusSend(address(path)));
        ways.add(byGdbus(address(path)));
        Path folder = path.getParent();
        ways.addAll(opened((folder == null ? path : folder).toUri().toString()));
        yield ways;
      }
    };
  }

  private static List<List<String>> opened(String address) {
    return List.of(List.of("xdg-open", address), List.of("gio", "open", address));
  }

  private static List<String> byDbusSend(String address) {
    return List.of(
        "dbus-send",
        "--session",
        "--print-reply",
        "--dest=" + FILE_MANAGER,
        "/org/freedesktop/FileManager1",
        FILE_MANAGER + ".ShowItems",
        "array:string:" + address,
        "string:");
  }

  private static List<String> byGdbus(String address) {
    return List.of(
        "gdbus",
        "call",
        "--session",
        "--dest",
        FILE_MANAGER,
        "--object-path",
        "/org/freedesktop/FileManager1",
        "--method",
        FILE_MANAGER + ".ShowItems",
        "['" + address + "']",
        "");
  }

  /// Neither a comma nor a quotation mark may part the words that these commands read.
  private static String address(Path path) {
    return path.toUri().toString().replace(",", "%2C").replace("'", "%27");
  }
}
