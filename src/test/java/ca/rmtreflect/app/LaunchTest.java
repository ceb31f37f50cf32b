package ca.rmtreflect.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LaunchTest {

  @Test
  void withoutACommandTheWindowOpens() {
    assertEquals(Optional.of(new Launch(null, null)), Launch.of(List.of()));
    assertEquals(
        Optional.of(new Launch(Path.of("d"), Language.FR)),
        Launch.of(List.of("--data", "d", "--messages=fr")));
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
      assertEquals(Optional.empty(), Launch.of(words), words::toString);
    }
  }
}
