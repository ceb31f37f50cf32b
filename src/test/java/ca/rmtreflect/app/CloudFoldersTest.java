package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.Hazard;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudFoldersTest {

  @ParameterizedTest
  @CsvSource({
    "/home/alex/Dropbox/rmt, Dropbox",
    "/home/alex/Dropbox (Personal)/rmt, Dropbox",
    "/Users/alex/OneDrive - Clinic/rmt, OneDrive",
    "/Users/alex/Library/Mobile Documents/com~apple~CloudDocs/rmt, iCloud",
    "/Users/alex/Library/CloudStorage/OneDrive-Clinic/rmt, OneDrive",
    "/Users/alex/Library/CloudStorage/GoogleDrive-alex@example.com/My Drive/rmt, Google Drive",
    "/users/alex/onedrive/documents/rmt, OneDrive",
    "/home/alex/Nextcloud/x/y/z, Nextcloud"
  })
  @Hazard(24)
  void knownByTheirNames(String folder, String tool) {
    assertEquals(Optional.of(tool), CloudFolders.toolOf(Path.of(folder), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home/alex/.local/share/rmt-reflect",
        "/Users/alex/Library/Application Support/RMT Reflect",
        "/home/alex/Documents/dropboxes",
        "/home/alex/box",
        "/"
      })
  void othersAreLeftAlone(String folder) {
    assertEquals(Optional.empty(), CloudFolders.toolOf(Path.of(folder), Map.of()));
  }

  @Test
  void oneDriveSaysWhereItIs() {
    Path files = Path.of("/work/files").toAbsolutePath();
    Map<String, String> environment =
        Map.of(
            "OneDriveCommercial", files.toString(), "OneDrive", "", "OneDriveConsumer", "\u0000");
    assertEquals(Optional.of("OneDrive"), CloudFolders.toolOf(files.resolve("rmt"), environment));
    assertEquals(Optional.empty(), CloudFolders.toolOf(files.resolveSibling("other"), environment));
  }
}
