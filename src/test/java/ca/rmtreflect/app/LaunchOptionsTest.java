package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LaunchOptionsTest {

  @Test
  void withoutACommandTheWindowOpens() {
    assertEquals(
        Optional.of(new LaunchOptions(null, null, null, false)), LaunchOptions.of(List.of()));
    assertEquals(
        Optional.of(new LaunchOptions(null, Path.of("d"), Language.FR, true)),
        LaunchOptions.of(List.of("--data", "d", "--software-graphics", "--messages=fr")));
  }

  /// Explorer and a desktop give a path; a word without a dot or a slash is a mistyped command.
  @Test
  void aFileOpensTheWindow() throws IOException {
    String bare = Files.createTempFile(Path.of(""), "mine", "").toString();
    try {
      for (String file :
          List.of("year.json", "sub/année 2026", "C:\\Users\\Zoé\\a, b.pdf", "a\0b", bare)) {
        assertEquals(
            Optional.of(new LaunchOptions(file, Path.of("d"), null, false)),
            LaunchOptions.of(List.of("--data", "d", file)),
            file);
      }
    } finally {
      Files.delete(Path.of(bare));
    }
    for (List<String> words :
        List.of(
            List.of("a.json", "b.json"),
            List.of("a.json", "--to", "d"),
            List.of("exprot"),
            List.of("list", "a.json"),
            List.of(" "),
            List.of("ann\ufffde.json"))) {
      assertEquals(Optional.empty(), LaunchOptions.of(words), words::toString);
    }
  }

  @Test
  void everythingElseIsTheCommandLines() {
    for (List<String> words :
        List.of(
            List.of("list"),
            List.of("--data"),
            List.of("--data", ""),
            List.of("--data= "),
            List.of("--data", "d", "list"),
            List.of("--messages", "de"),
            List.of("--help"))) {
      assertEquals(Optional.empty(), LaunchOptions.of(words), words::toString);
    }
  }
}
