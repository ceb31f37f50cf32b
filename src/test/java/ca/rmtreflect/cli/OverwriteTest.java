package ca.rmtreflect.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No command replaces a file that holds something else, unless it is told to.
final class OverwriteTest extends CommandCase {

  private static final String MINE = "something else";

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("to"))) {
      return all.sorted().toList();
    }
  }

  private ExitCode again(String words, String... more) {
    List<String> all = new ArrayList<>(List.of(words.split(" ", -1)));
    all.replaceAll(word -> word.equals("YEAR") ? example("none").toString() : word);
    all.addAll(List.of("--to", folder.resolve("to").toString()));
    all.addAll(Arrays.asList(more));
    return run(all.toArray(String[]::new));
  }

  @Test
  void aFileThatCannotBeWrittenKeepsNoOtherBack() throws IOException {
    String words = "export YEAR --format html --language en,fr,bilingual";
    assertEquals(ExitCode.DONE, again(words), err::toString);
    Path first = Path.of(out.toString().lines().findFirst().orElseThrow());
    for (Path file : files()) {
      Files.delete(file);
    }
    // Nothing replaces a folder.
    Files.createDirectories(first.resolve("x"));
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, again(words, "--overwrite"));
    assertEquals(2, out.toString().lines().count(), out::toString);
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(
        err.toString().startsWith("rmt-reflect: " + first + ": The file could not be written."),
        err::toString);
    assertEquals(2, files().stream().filter(Files::isRegularFile).count());
  }

  @ParameterizedTest
  @CsvSource({
    "example --profile solo, 1",
    "'blank --format docx,html --language en', 2",
    "'blank --format html --language en,fr,bilingual', 3",
    "'export YEAR --format html,docx', 2",
    "'export YEAR --format html --language en,fr,bilingual', 3",
    "export YEAR --format pdf --without-notes, 1",
    "export YEAR --format html --part accounts, 1"
  })
  void aDifferentFileStaysUntilItsReplacementIsAskedFor(String words, int count)
      throws IOException {
    assertEquals(ExitCode.DONE, again(words), err::toString);
    List<Path> files = files();
    assertEquals(count, files.size());
    assertEquals(ExitCode.DONE, again(words), "the same bytes again: " + err);

    Path last = files.getLast();
    byte[] made = Files.readAllBytes(last);
    Files.writeString(last, MINE);
    Path first = files.getFirst();
    if (count > 1) {
      Files.delete(first);
    }
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, again(words));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains(last + " is already there"), err::toString);
    assertTrue(err.toString().contains("Nothing was written."), err::toString);
    assertEquals(MINE, Files.readString(last, UTF_8));
    assertEquals(count == 1, Files.exists(first), "all or nothing");

    assertEquals(ExitCode.DONE, again(words, "--overwrite"), err::toString);
    assertArrayEquals(made, Files.readAllBytes(last));
    assertEquals(files, files());
  }

  /// The case that was found: three different records had one name.
  @Test
  void neitherLessOfARecordNorAnotherPersonsReplacesIt() throws IOException {
    assertEquals(ExitCode.DONE, again("export YEAR --format pdf"), err::toString);
    Path record = files().getFirst();
    byte[] before = Files.readAllBytes(record);
    assertEquals(ExitCode.DONE, again("export YEAR --format pdf --without-notes"), err::toString);
    String other = example("solo").toString();
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, again("export " + other + " --format pdf"));
    assertArrayEquals(before, Files.readAllBytes(record));
    assertEquals(
        ExitCode.DONE, again("export " + other + " --format pdf --with-name"), err::toString);
    assertEquals(
        List.of(
            "rmt-reflect-2026-alex-tremblay-en.pdf",
            "rmt-reflect-2026-en-without-notes.pdf",
            "rmt-reflect-2026-en.pdf"),
        files().stream().map(file -> file.getFileName().toString()).toList());
  }

  @Test
  void allFilesInTheWayAreNamedInTheLanguageOfTheMessages() throws IOException {
    assertEquals(ExitCode.DONE, again("blank --format html --language en,fr"), err::toString);
    List<Path> files = files();
    for (Path file : files) {
      Files.writeString(file, MINE);
    }
    assertEquals(
        ExitCode.COULD_NOT_READ_OR_WRITE,
        again("blank --format html --language en,fr", "--messages", "fr"));
    assertTrue(
        err.toString()
            .contains(
                "contenu différent\u00a0: " + files.getFirst() + ", " + files.getLast() + "."),
        err::toString);
  }

  @Test
  void aFolderOfThatNameIsInTheWayToo() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("to/rmt-reflect-blank-en.html"));
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, again("blank --format html --language en"));
    assertTrue(err.toString().contains(taken + " is already there"), err::toString);
    assertTrue(Files.isDirectory(taken));
  }
}
