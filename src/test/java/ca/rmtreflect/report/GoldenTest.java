package ca.rmtreflect.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.rmtreflect.report.ReportChoices.Detail;
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
  private static final String BLANK = "blank";
  private static final String REWRITE =
      "Read the difference. To accept it: mvn -q test -Dtest=GoldenTest -Dgolden.write=true";

  @ParameterizedTest
  @EnumSource
  void recordReadsAsItWasAccepted(RecordCase one) throws IOException {
    for (ReportLanguage spoken : ReportLanguage.values()) {
      for (Detail detail : Detail.values()) {
        compare(slug(one, detail), spoken, one.report(spoken, detail));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void formReadsAsItWasAccepted(ReportLanguage spoken) throws IOException {
    compare(BLANK, spoken, BlankForm.of(RecordCase.PACK, spoken));
  }

  @Test
  void everyGoldenBelongsToACase() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (ReportLanguage spoken : ReportLanguage.values()) {
      expected.add(name(BLANK, spoken));
      for (RecordCase one : RecordCase.values()) {
        for (Detail detail : Detail.values()) {
          expected.add(name(slug(one, detail), spoken));
        }
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

  private static void compare(String slug, ReportLanguage spoken, Report report)
      throws IOException {
    Path golden = FOLDER.resolve(name(slug, spoken));
    String text = ReportText.of(report);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, text, UTF_8);
    }
    assertEquals(Files.readString(golden, UTF_8), text, () -> golden + ": " + REWRITE);
  }

  private static String slug(RecordCase one, Detail detail) {
    return detail == Detail.COMPACT ? one.slug() : one.slug() + "-full";
  }

  private static String name(String slug, ReportLanguage spoken) {
    return slug + "-" + spoken.code() + ".txt";
  }
}
