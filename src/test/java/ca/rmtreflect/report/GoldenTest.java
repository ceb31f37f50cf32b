package ca.rmtreflect.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The record says, word for word, what it said when somebody last read it.
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final String REWRITE =
      "Read the difference. To accept it: mvn -q test -Dtest=GoldenTest -Dgolden.write=true";

  @ParameterizedTest
  @EnumSource
  void recordReadsAsItWasAccepted(RecordCase one) throws IOException {
    for (Language language : Language.values()) {
      Path golden = FOLDER.resolve(name(one, language));
      String text = ReportText.of(one.report(language));
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(FOLDER);
        Files.writeString(golden, text, UTF_8);
      }
      assertEquals(Files.readString(golden, UTF_8), text, () -> golden + ": " + REWRITE);
    }
  }

  @Test
  void everyGoldenBelongsToACase() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (RecordCase one : RecordCase.values()) {
      for (Language language : Language.values()) {
        expected.add(name(one, language));
      }
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          expected,
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static String name(RecordCase one, Language language) {
    return one.slug() + "-" + language.code() + ".txt";
  }
}
