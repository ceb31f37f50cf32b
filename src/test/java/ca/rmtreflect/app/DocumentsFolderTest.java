package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exports go where the person sees their documents.
final class DocumentsFolderTest {

  @TempDir Path home = Path.of("");

  @ParameterizedTest
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it takes other characters in a path")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "XDG_DOCUMENTS_DIR=\"$HOME/Mes documents\" | /home/zoé/Mes documents",
        "XDG_DOCUMENTS_DIR=\"/data/a \\\"b\\\" \\$c\" | /data/a \"b\" $c",
        "XDG_DOCUMENTS_DIR=\"$HOME/\" | /home/zoé",
        "XDG_DOCUMENTS_DIR=\"$HOME\" | /home/zoé",
        "#XDG_DOCUMENTS_DIR=\"$HOME/Old\" | ",
        "XDG_DOCUMENTS_DIR=\"relative\" | ",
        "XDG_DOCUMENTS_DIR=\"\" | ",
        "XDG_MUSIC_DIR=\"$HOME/Music\" | "
      })
  void aDesktopOnLinuxHasAList(String line, String folder) {
    String list = "# written by a program\nXDG_DESKTOP_DIR=\"$HOME/Desktop\"\n" + line + "\n";
    assertEquals(
        Optional.ofNullable(folder).map(Path::of),
        DocumentsFolder.fromList(list, Path.of("/home/zoé")));
  }

  @Test
  void theListIsWhereTheSystemKeepsSettings() throws IOException {
    String list = "XDG_DOCUMENTS_DIR=\"$HOME/Papiers\"";
    Path papers = home.resolve("Papiers");
    assertEquals(Optional.empty(), DocumentsFolder.of("Linux", Map.of(), home));
    Files.writeString(
        Files.createDirectory(home.resolve(".config")).resolve("user-dirs.dirs"), list);
    assertEquals(Optional.of(papers), DocumentsFolder.of("Linux", Map.of(), home));
    Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    Map<String, String> environment = Map.of("XDG_CONFIG_HOME", elsewhere.toString());
    assertEquals(Optional.empty(), DocumentsFolder.of("Linux", environment, home));
    Files.writeString(elsewhere.resolve("user-dirs.dirs"), list);
    assertEquals(Optional.of(papers), DocumentsFolder.of("Linux", environment, home));
    assertEquals(Optional.empty(), DocumentsFolder.of("Mac OS X", Map.of(), home));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is one there")
  void whereThereIsNoRegistryNobodyAsksIt() {
    assertEquals(Optional.empty(), DocumentsFolder.of("Windows 11", Map.of(), home));
  }

  @Test
  void exportsGoThereOrToTheUsualPlaceOrHome() throws IOException {
    Path papers = home.resolve("Papiers");
    Path data = home.resolve("data");
    assertEquals(home, Desktop.exports(_ -> Optional.of(papers), home.toString(), data));
    Path usual = Files.createDirectory(home.resolve("Documents"));
    assertEquals(usual, Desktop.exports(_ -> Optional.empty(), home.toString(), data));
    Files.createDirectory(papers);
    assertEquals(papers, Desktop.exports(_ -> Optional.of(papers), home.toString(), data));
    for (String unknown : new String[] {"?", "", "alex"}) {
      assertEquals(data, Desktop.exports(_ -> Optional.of(papers), unknown, data), unknown);
    }
  }
}
