package ca.rmtreflect.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `check` says about the dates that a person entered.
final class DateCheckTest extends CommandCase {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "date": "2026-11-15"       | "date": "0208-01-10"       | /declaration/date                   | 10 January 208
          "due": "2027-03-31"        | "due": "1027-03-31"        | /goals/0/due                        | 31 March 1027
          "due": "2026-12-31"        | "due": "2200-01-01"        | /actions/2/due                      | 1 January 2200
          "date": "2027-11-08"       | "date": "1999-12-31"       | /reflections/3/value/date           | 31 December 1999
          """)
  void aYearThatNobodyMeansIsAProblem(String before, String after, String pointer, String day)
      throws IOException {
    Path file = changed(before, after);
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", file.toString()));
    assertEquals(
        List.of(
            file
                + ": "
                + pointer
                + ": "
                + day.replace(' ', '\u00a0')
                + " is outside the years 2000 to 2199."),
        out.toString().lines().toList());
  }

  @Test
  void theProgramsOwnDatesAreNotJudged() throws IOException {
    Path file = changed("\"startedOn\": \"2026-11-02\"", "\"startedOn\": \"1970-01-01\"");
    assertEquals(ExitCode.DONE, run("check", file.toString()));
    assertEquals(1, out.toString().lines().count(), out::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "date": "2026-11-15" | "date": "2026-10-15" | /declaration/date         | 15 October 2026 is before 2 November 2026, when this reflection was started.
          "date": "2026-11-15" | "date": "2026-12-15" | /declaration/date         | 15 December 2026 was still in the future on 15 November 2026.
          "date": "2027-11-08" | "date": "2025-11-08" | /reflections/3/value/date | 8 November 2025 had already passed on 15 November 2026.
          "due": "2027-03-31"  | "due": "2026-03-31"  | /goals/0/due              | 31 March 2026 had already passed on 15 November 2026.
          "due": "2026-12-15"  | "due": "2026-01-15"  | /actions/1/due            | 15 January 2026 had already passed on 15 November 2026.
          """)
  void whatContradictsAnotherDateIsRemarkedOnOnly(
      String before, String after, String pointer, String remark) throws IOException {
    Path file = changed(before, after);
    assertEquals(ExitCode.DONE, run("check", file.toString()));
    List<String> lines = out.toString().replace('\u00a0', ' ').lines().toList();
    assertEquals(2, lines.size(), lines::toString);
    assertEquals(file + ": " + pointer + ": " + remark, lines.getLast());
  }

  private Path changed(String before, String after) throws IOException {
    String good = Files.readString(example("solo"), UTF_8);
    String bad = good.replaceFirst(before, after);
    assertEquals(false, bad.equals(good), before);
    return Files.writeString(folder.resolve("changed.json"), bad, UTF_8);
  }
}
