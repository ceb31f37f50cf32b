package ca.rmtreflect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every Java file stands as google-java-format writes it, so that nobody argues about layout.
class FormatTest {

  private static final String REWRITE = "mvn -q test -Dtest=FormatTest -Dformat.write=true";

  @Test
  void everyJavaFileIsFormatted() throws IOException {
    List<String> files = javaFilesBelow(Path.of("src"));
    assertFalse(files.isEmpty(), "no Java file found: the test must run in the project's folder");
    if (Boolean.getBoolean("format.write")) {
      assertEquals("", format("--replace", files));
    }
    assertEquals("", format("--dry-run", files), "Not formatted. To rewrite them: " + REWRITE);
  }

  @Test
  void aFileOutOfShapeIsNamed(@TempDir Path folder) throws IOException {
    Path crooked = folder.resolve("Crooked.java");
    Files.writeString(crooked, "class Crooked { int  x ; }\n", UTF_8);
    assertEquals(crooked.toString(), format("--dry-run", javaFilesBelow(folder)));
  }

  /// What the formatter says: with `--dry-run`, the files that it would change.
  private static String format(String mode, List<String> files) {
    List<String> arguments = new ArrayList<>(List.of(mode));
    arguments.addAll(files);
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    ToolProvider.findFirst("google-java-format")
        .orElseThrow()
        .run(writer, writer, arguments.toArray(String[]::new));
    return said.toString().strip();
  }

  private static List<String> javaFilesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }
}
