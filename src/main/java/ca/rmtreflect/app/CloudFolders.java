package ca.rmtreflect.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a folder lies where a sync tool carries it off to other computers, as far as its path
/// tells.
final class CloudFolders {

  private static final String ONE_DRIVE = "OneDrive";

  /// How the folders of each tool are called, in lower case; the names of accounts may follow.
  private static final Map<String, List<String>> NAMES =
      Map.of(
          ONE_DRIVE,
          List.of("onedrive"),
          "Dropbox",
          List.of("dropbox"),
          "Google Drive",
          List.of("google drive", "googledrive", "my drive", "mon drive"),
          "iCloud",
          List.of("mobile documents", "icloud drive", "iclouddrive", "com~apple~clouddocs"),
          "Box",
          List.of("box sync", "box-box"),
          "Nextcloud",
          List.of("nextcloud"),
          "ownCloud",
          List.of("owncloud"),
          "pCloud",
          List.of("pcloud", "pclouddrive"),
          "Proton Drive",
          List.of("proton drive", "protondrive"),
          "Sync.com",
          List.of("sync.com"));

  /// Where Microsoft's tool says that its folders are.
  private static final List<String> VARIABLES =
      List.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial");

  private CloudFolders() {}

  /// The name of the tool, for a folder and an environment.
  static Optional<String> toolOf(Path folder, Map<String, String> environment) {
    Path absolute = folder.toAbsolutePath().normalize();
    boolean inOneDrive =
        VARIABLES.stream()
            .map(name -> environment.getOrDefault(name, ""))
            .flatMap(CloudFolders::path)
            .anyMatch(absolute::startsWith);
    return inOneDrive
        ? Optional.of(ONE_DRIVE)
        : Stream.iterate(absolute, path -> path != null, Path::getParent)
            .flatMap(path -> Stream.ofNullable(path.getFileName()))
            .flatMap(name -> toolOf(name.toString()).stream())
            .findFirst();
  }

  private static Optional<String> toolOf(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return NAMES.entrySet().stream()
        .filter(tool -> tool.getValue().stream().anyMatch(known -> isNamed(plain, known)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// `OneDrive - Clinic`, `Dropbox (Personal)`, `GoogleDrive-alex@example.com`.
  private static boolean isNamed(String name, String known) {
    return name.equals(known)
        || name.startsWith(known + " - ")
        || name.startsWith(known + " (")
        || name.startsWith(known + "-");
  }

  private static Stream<Path> path(String value) {
    try {
      return value.isBlank() ? Stream.empty() : Stream.of(Path.of(value));
    } catch (InvalidPathException _) {
      return Stream.empty();
    }
  }
}
