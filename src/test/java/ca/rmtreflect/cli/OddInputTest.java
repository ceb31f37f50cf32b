package ca.rmtreflect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.Hazard;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Odd names, folders and files on the command line: each is named, and costs nothing else.
final class OddInputTest extends CommandCase {

  /// What is named and is not there is said; what nobody named may still be to come.
  @Test
  void aDataFolderThatWasNamedHasToBeThere() throws IOException {
    Path typo = folder.resolve("typo");
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, run("list", "--data", typo.toString()));
    assertEquals("rmt-reflect: " + typo + ": There is no such folder.", err.toString().strip());
    run("list", "--data", typo.toString(), "--messages", "fr");
    assertTrue(err.toString().contains("ce dossier n’existe pas"), err::toString);
    assertEquals(
        ExitCode.COULD_NOT_READ_OR_WRITE,
        run("export", "2026-x", "--to", folder.toString(), "--data", typo.toString()));
    assertTrue(err.toString().contains("There is no such folder."), err::toString);
    Path file = Files.writeString(folder.resolve("file"), "");
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, run("list", "--data", file.toString()));
    assertTrue(err.toString().contains(file + ": This is not a folder."), err::toString);
    assertEquals(ExitCode.DONE, run("list"));
    assertTrue(out.toString().startsWith("No reflection is saved in "), out::toString);
    chosen = typo.toString();
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, run("list"));
    assertTrue(err.toString().contains(typo + ": There is no such folder."), err::toString);
    assertEquals(ExitCode.DONE, run("list", "--data", folder.toString()));
    assertFalse(Files.exists(typo));
  }

  /// On Windows a question mark or a space at the end does it, on other systems only this.
  @Test
  void aNameThatTheSystemDoesNotTakeIsNamedInOneSentence() {
    String file = example("none").toString();
    String odd = folder.resolve("a").toString() + "\0b c.json";
    for (List<String> words :
        List.of(
            List.of("list", "--data", odd),
            List.of("--data=" + odd, "list"),
            List.of("--data", odd),
            List.of("example", "--to", odd),
            List.of("blank", "--to", odd),
            List.of("export", file, "--to", odd),
            List.of("export", odd, "--to", folder.toString()))) {
      assertUnnameable(run(words.toArray(String[]::new)));
    }
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, run("check", odd, file));
    assertEquals(2, out.toString().lines().count(), out::toString);
    assertTrue(out.toString().contains("a\ufffdb c.json” can’t be the name of"), out::toString);
    chosen = odd;
    assertUnnameable(run("list"));
    assertUnnameable(run("list", "--messages=fr"));
  }

  private void assertUnnameable(ExitCode code) {
    String shown = folder.resolve("a") + "\ufffdb c.json";
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, code, err::toString);
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().contains(shown), err::toString);
    assertFalse(err.toString().contains("LC_ALL"), err::toString);
    assertEquals("", out.toString());
  }

  /// The folder of the first year is still to come, the drive under it is not.
  @Test
  void aDriveThatIsNotThereIsNoEmptyFolder() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      usualFolder = () -> windows.getPath("C:\\Users\\Zoé\\RMT Reflect");
      assertEquals(ExitCode.DONE, run("list"), err::toString);
      assertTrue(out.toString().startsWith("No reflection is saved in C:\\Users"), out::toString);
      for (String gone : List.of("Q:\\RMT Reflect", "\\\\server\\share\\RMT Reflect")) {
        usualFolder = () -> windows.getPath(gone);
        assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, run("list"), gone);
        assertEquals("", out.toString());
        assertEquals("rmt-reflect: " + gone + ": There is no such folder.", err.toString().strip());
      }
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs an administrator there")
  void aFolderOfWhichTheSystemSaysNothingIsNamed() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    for (Path hidden : List.of(loop, loop.resolve("data"))) {
      assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, run("list", "--data", hidden.toString()));
      assertEquals(
          "rmt-reflect: " + hidden + ": The folder could not be read.", err.toString().strip());
      usualFolder = () -> hidden;
      assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, run("list"));
      assertTrue(err.toString().contains(hidden + ": The folder could not"), err::toString);
    }
  }

  @Test
  void anEmptyNameIsWrongUsage() {
    String file = example("none").toString();
    String to = folder.resolve("record").toString();
    for (List<String> words :
        List.of(
            List.of("--data", "list", "--data", ""),
            List.of("--data", "--data=", "list"),
            List.of("--data", "--data="),
            List.of("--data", "list", "--data= "),
            List.of("--to", "export", file, "--to", ""),
            List.of("--to", "example", "--to="),
            List.of("--to", "blank", "--to", "  "),
            List.of("REFLECTION", "export", "", "--to", to),
            List.of("FILE", "check", file, ""))) {
      String named = words.getFirst();
      String[] line = words.subList(1, words.size()).toArray(String[]::new);
      assertEquals(ExitCode.WRONG_USAGE, run(line), words::toString);
      assertTrue(err.toString().contains(named + " is empty. Give it a value."), err::toString);
      assertEquals("", out.toString());
      String[] french =
          Stream.concat(Stream.of("--messages=fr"), Stream.of(line)).toArray(String[]::new);
      assertEquals(ExitCode.WRONG_USAGE, run(french), words::toString);
      assertTrue(err.toString().contains(named + " est vide."), err::toString);
    }
  }

  /// The cases that hid every year: one value that no program can bear.
  @ParameterizedTest
  @CsvSource({
    "changedAt, +1000000000-12-31T23:59:59.999999999Z",
    "startedOn, +999999999-12-31",
    "seq, 9223372036854775807",
    "year, 2147483647",
  })
  void oneOddFileHidesNoOther(String member, String odd) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data")).toRealPath();
    Path good = example("none");
    String text =
        Files.readString(good)
            .replace("example-none-en", "2025-bad0bad0")
            .replaceFirst("(\"" + member + "\": \"?)[^\",]*", "$1" + Matcher.quoteReplacement(odd));
    Path file = Files.writeString(data.resolve("2025-bad0bad0.json"), text);
    Files.copy(good, data.resolve("example-none-en.json"));
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("list"), err::toString);
    List<String> lines = out.toString().lines().toList();
    assertEquals(2, lines.size(), lines::toString);
    assertTrue(lines.getFirst().endsWith("rmt-reflect check " + file), lines::toString);
    assertTrue(lines.getLast().startsWith("example-none-en: 2026, "), lines::toString);
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", file.toString()));
    assertTrue(out.toString().startsWith(file + ": /" + member + ": "), out::toString);
    assertTrue(out.toString().contains("9999") || member.equals("seq"), out::toString);
    assertEquals(
        ExitCode.DATA_HAS_PROBLEMS,
        run("export", "2025-bad0bad0", "--to", folder.resolve("record").toString()));
    assertTrue(out.toString().contains(": /" + member + ": "), out::toString);
  }

  @Test
  void theListTellsCopiesApart() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    String text = Files.readString(example("none"));
    for (String id : List.of("2026-0dd0f11e", "2026-copy-7f3a9c1e")) {
      Files.writeString(data.resolve(id + ".json"), text.replace("example-none-en", id));
    }
    assertEquals(ExitCode.DONE, run("list"));
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.getFirst().startsWith("2026-0dd0f11e: 2026, finished "), lines::toString);
    assertTrue(
        lines.getLast().startsWith("2026-copy-7f3a9c1e: 2026 (copy), finished "), lines::toString);
    assertTrue(
        lines.getLast().matches(".*, last changed \\d+\u00a0\\p{L}+\u00a02026, \\d+:\\d\\d"),
        lines::toString);
    run("list", "--messages", "fr");
    assertTrue(out.toString().contains(": 2026 (copie), terminée le "), out::toString);
  }

  @Test
  void aMistakeOverOneLineCostsThatLineAlone() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    for (String id : List.of("2024-a", "2025-b", "2026-c")) {
      String text = Files.readString(example("none")).replace("example-none-en", id);
      Files.writeString(data.resolve(id + ".json"), text.replace("finished", "open"));
    }
    clock = new FailsOnce(clock);
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("list"), err::toString);
    List<String> lines = out.toString().lines().toList();
    assertEquals(
        "2024-a: this reflection could not be read. A program error stopped this.",
        lines.getFirst());
    assertTrue(lines.get(1).startsWith("2025-b: 2026, in progress"), lines::toString);
    assertTrue(lines.get(2).startsWith("2026-c: 2026, in progress"), lines::toString);
  }

  @Test
  void aLackOfMemoryOrStackIsSaidInOneSentence() {
    for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError())) {
      usualFolder =
          () -> {
            throw error;
          };
      assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, run("list"));
      assertTrue(err.toString().contains(error.getClass().getSimpleName()), err::toString);
      assertEquals(1, err.toString().lines().count(), err::toString);
    }
  }

  /// A terminal must not obey what stands in a file.
  @Test
  void whatAFileSaysOfItselfIsPrintedWithoutControlCharacters() throws IOException {
    String escape = "\\u001b[31m";
    String text = Files.readString(example("none"));
    Path newer = folder.resolve("newer.json");
    Files.writeString(
        newer,
        text.replace("\"minReader\": 1", "\"minReader\": 99")
            .replaceFirst("\"format\": \\d+", "\"format\": 99")
            .replaceFirst("\"program\": \"", "\"program\": \"" + Matcher.quoteReplacement(escape)));
    run("check", newer.toString());
    assertTrue(out.toString().contains("\ufffd[31m"), out::toString);
    Path foreign = folder.resolve("foreign.json");
    Files.writeString(foreign, text.replace("\"2026.1\"", "\"" + escape + "\""));
    assertEquals(ExitCode.DONE, run("export", foreign.toString(), "--to", folder.toString()));
    assertTrue(out.toString().contains("\ufffd[31m"), out::toString);
    assertFalse(out.toString().contains("\u001b"), "a terminal would obey");
  }

  /// A clock that does not know where it is when it is asked first.
  private static final class FailsOnce extends Clock {

    private final Clock clock;
    private boolean failed;

    FailsOnce(Clock clock) {
      this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
      if (!failed) {
        failed = true;
        throw new IllegalStateException("planted");
      }
      return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
      return clock.instant();
    }
  }

  @Test
  @Hazard(31)
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs an administrator there")
  void aLinkIsNamedAsOne() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.createSymbolicLink(data.resolve("example-none-en.json"), example("none"));
    for (String[] words :
        List.of(
            new String[] {"list"},
            new String[] {"export", "example-none-en", "--to", folder.toString()})) {
      run(words);
      String said = out.toString() + err;
      assertTrue(said.contains("This is only a link to another location"), said);
    }
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("list", "--messages=fr"));
    assertTrue(out.toString().contains("qu’un lien"), out::toString);
  }
}
