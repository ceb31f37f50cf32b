package ca.rmtreflect.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The name of a top-level class means one thing in the whole program.
class ClassNamesTest {

  @Test
  void noNameIsUsedTwice() throws IOException {
    assertEquals(List.of(), usedTwice(Path.of("src", "main")));
  }

  @Test
  void aSecondUseIsSeen(@TempDir Path folder) throws IOException {
    for (String name : List.of("a/Page.java", "b/Page.java", "b/Other.java")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    assertEquals(List.of("Page.java"), usedTwice(folder));
  }

  private static List<String> usedTwice(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, Long> uses =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
      return uses.entrySet().stream()
          .filter(entry -> entry.getValue() > 1)
          .map(Map.Entry::getKey)
          .sorted()
          .toList();
    }
  }
}
