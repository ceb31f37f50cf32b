package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LaunchOptionsTest {

  @Test
  void withoutACommandTheWindowOpens() {
    assertEquals(Optional.of(new LaunchOptions(null, null)), LaunchOptions.of(List.of()));
    assertEquals(
        Optional.of(new LaunchOptions(Path.of("d"), Language.FR)),
        LaunchOptions.of(List.of("--data", "d", "--messages=fr")));
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
