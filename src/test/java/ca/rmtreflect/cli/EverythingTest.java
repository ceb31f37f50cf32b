package ca.rmtreflect.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `export` makes files for other programs too, and all of them at once.
class EverythingTest extends CommandCase {

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private ExitCode export(String... words) {
    String year = example("solo").toString();
    return run(
        Stream.concat(
                Stream.of("export", year, "--to", folder.resolve("to").toString()),
                Stream.of(words))
            .toArray(String[]::new));
  }

  @Test
  void dataGoesOutAsTablesAndAsTheSavedFile() throws IOException {
    assertEquals(ExitCode.DONE, export("--format", "csv,json"), err::toString);
    assertEquals(
        List.of(
            "rmt-reflect-2026-en-accounts.csv",
            "rmt-reflect-2026-en-actions.csv",
            "rmt-reflect-2026-en-answers.csv",
            "rmt-reflect-2026-en-goals.csv",
            "rmt-reflect-2026.json"),
        names(folder.resolve("to")));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("rmt-reflect-example-solo.json")),
        Files.readAllBytes(folder.resolve("to/rmt-reflect-2026.json")));
    assertEquals(
        ExitCode.DONE, run("check", folder.resolve("to/rmt-reflect-2026.json").toString()));
  }

  @Test
  void everythingIsOneFolderWithAReadMeInBothLanguages() throws IOException {
    assertEquals(ExitCode.DONE, export("--everything", "--language", "fr"), err::toString);
    Path all = folder.resolve("to/rmt-reflect-2026");
    List<String> names = names(all);
    for (String name :
        List.of(
            "read-me-lisez-moi.txt",
            "rmt-reflect-2026-fr.pdf",
            "rmt-reflect-2026-fr.docx",
            "rmt-reflect-2026-fr.html",
            "rmt-reflect-2026-fr-comptes.csv",
            "rmt-reflect-2026-fr-rappels.ics",
            "rmt-reflect-2026.json")) {
      assertTrue(names.contains(name), () -> name + " in " + names);
    }
    String readMe = Files.readString(all.resolve("read-me-lisez-moi.txt"), UTF_8);
    assertTrue(readMe.contains("all the files of one year, 2026"), readMe);
    assertTrue(readMe.contains("tous les fichiers d’une année, 2026"), readMe);
    for (String name : names) {
      String ending = name.substring(name.lastIndexOf('.'));
      if (!name.startsWith("read-me")) {
        assertEquals(3, readMe.split("\\Q" + ending + "  \\E", -1).length, ending);
      }
    }
  }

  @Test
  void theSavedAnswersStayOutOfWhatLeavesSomethingOut() throws IOException {
    assertEquals(ExitCode.DONE, export("--format", "csv,json", "--without-notes"), err::toString);
    assertTrue(out.toString().contains("The saved answers (JSON) are not exported"), out::toString);
    assertFalse(names(folder.resolve("to")).contains("rmt-reflect-2026.json"));
  }

  @Test
  void whatCannotGoTogetherIsSaid() {
    assertEquals(ExitCode.WRONG_USAGE, export("--everything", "--format", "pdf"));
    assertTrue(err.toString().contains("Leave out --format."), err::toString);
    assertEquals(ExitCode.WRONG_USAGE, run("blank", "--to", "x", "--format", "csv"));
    assertTrue(err.toString().contains("It accepts: pdf, docx, html."), err::toString);
    assertEquals(ExitCode.WRONG_USAGE, export("--format", "csv", "--separator", "pipe"));
    assertTrue(err.toString().contains("by-language, comma, semicolon, tab"), err::toString);
  }
}
