package ca.rmtreflect.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No Java file is longer than a person reads in one go.
class SourceSizeTest {

  private static final int LIMIT = 300;

  @Test
  void noJavaFileIsTooLong() throws IOException {
    assertEquals(List.of(), tooLong(Path.of("src")));
  }

  @Test
  void oneLineTooManyIsSeen(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Full.java"), "\n".repeat(LIMIT));
    Files.writeString(folder.resolve("Spilt.java"), "\n".repeat(LIMIT + 1));
    assertEquals(List.of(folder.resolve("Spilt.java") + ": 301 lines"), tooLong(folder));
  }

  private static List<String> tooLong(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines > LIMIT) {
          found.add(file + ": " + lines + " lines");
        }
      }
    }
    return found;
  }
}
