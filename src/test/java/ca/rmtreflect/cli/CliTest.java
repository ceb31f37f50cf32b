package ca.rmtreflect.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CliTest extends CommandCase {

  private static List<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"solo", "clinic", "none"})
  void everyExampleIsInOrder(String profile) {
    Path file = example(profile);
    assertEquals(file + System.lineSeparator(), out.toString());
    assertEquals(ExitCode.DONE, run("check", file.toString()));
    assertEquals(file + ": a reflection for 2026. The file is valid.", out.toString().strip());
  }

  @Test
  void anExportIsOneFileForEachFormatAndLanguageAndTellsItsPaths() throws IOException {
    Path file = example("none");
    Path to = folder.resolve("record");
    ExitCode code =
        run(
            "export",
            file.toString(),
            "--to",
            to.toString(),
            "--format",
            "pdf,docx,html",
            "--language",
            "en,fr");
    assertEquals(ExitCode.DONE, code, err::toString);
    List<String> expected =
        List.of(
            "rmt-reflect-2026-en.docx",
            "rmt-reflect-2026-en.html",
            "rmt-reflect-2026-en.pdf",
            "rmt-reflect-2026-fr.docx",
            "rmt-reflect-2026-fr.html",
            "rmt-reflect-2026-fr.pdf");
    assertEquals(expected, names(to));
    assertEquals(
        expected.stream().map(name -> to.resolve(name).toString()).toList(),
        out.toString().lines().sorted().toList());
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertEquals(
          PosixFilePermissions.fromString("rw-------"),
          Files.getPosixFilePermissions(to.resolve(expected.getFirst())));
    }
  }

  @Test
  void theAccountsAloneAreAFileOfTheirOwnAndTheSourceStaysAsItIs() throws IOException {
    Path file = example("none");
    byte[] before = Files.readAllBytes(file);
    Path to = folder.resolve("record");
    ExitCode code =
        run(
            "export",
            file.toString(),
            "--to=" + to,
            "--part",
            "accounts",
            "--format",
            "html",
            "--without-notes");
    assertEquals(ExitCode.DONE, code, err::toString);
    assertEquals(List.of("rmt-reflect-2026-en-accounts-without-notes.html"), names(to));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void anAssessmentInTheDataFolderGoesByItsId() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.move(example("none"), data.resolve("example-none-en.json"));
    assertEquals(ExitCode.DONE, run("list"));
    assertTrue(out.toString().startsWith("example-none-en: 2026, "), out::toString);
    Path to = folder.resolve("record");
    assertEquals(
        ExitCode.DONE,
        run("export", "example-none-en", "--to", to.toString(), "--format", "html"),
        err::toString);
    assertEquals(List.of("rmt-reflect-2026-en.html"), names(to));
  }

  /// An earlier copy stands for a file that is damaged, and never in silence.
  @Test
  void whatIsExportedFromAnEarlierCopyIsSaid() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path file = Files.move(example("none"), data.resolve("example-none-en.json"));
    Path backups = Files.createDirectory(data.resolve("backups"));
    Files.move(file, backups.resolve("example-none-en-0000000001.json"));
    Path to = folder.resolve("record");
    String[] export = {"export", "example-none-en", "--to", to.toString(), "--format", "html"};
    assertEquals(ExitCode.DONE, run(export), err::toString);
    String said =
        "example-none-en: the file itself is missing or can’t be read. This is the copy of ";
    assertTrue(out.toString().startsWith(said), out::toString);
  }

  @Test
  void theListNamesTheFileThatCannotBeRead() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data")).toRealPath();
    Path file = Files.writeString(data.resolve("2026-7f3a9c1e.json"), "{");
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("list"));
    assertTrue(out.toString().strip().endsWith("rmt-reflect check " + file), out::toString);
  }

  @Test
  void theBlankFormExistsInEachLanguageAndInBoth() throws IOException {
    Path to = folder.resolve("paper");
    assertEquals(
        ExitCode.DONE,
        run("blank", "--to", to.toString(), "--language", "en,fr,bilingual", "--format", "docx"),
        err::toString);
    assertEquals(
        List.of(
            "rmt-reflect-blank-bilingual.docx",
            "rmt-reflect-blank-en.docx",
            "rmt-reflect-blank-fr.docx"),
        names(to));
  }

  @Test
  void theCompleteRecordIsAFileOfItsOwn() throws IOException {
    Path file = example("none");
    Path to = folder.resolve("record");
    for (String detail : List.of("compact", "full")) {
      ExitCode code =
          run(
              "export",
              file.toString(),
              "--to=" + to,
              "--language=en",
              "--format=html",
              "--detail=" + detail);
      assertEquals(ExitCode.DONE, code, err::toString);
    }
    assertEquals(List.of("rmt-reflect-2026-en-full.html", "rmt-reflect-2026-en.html"), names(to));
  }

  @Test
  void oneDocumentMaySpeakBothLanguages() throws IOException {
    Path to = folder.resolve("record");
    assertEquals(
        ExitCode.DONE,
        run(
            "export",
            example("none").toString(),
            "--to=" + to,
            "--language=bilingual",
            "--format=html,docx",
            "--part=accounts"),
        err::toString);
    assertEquals(
        List.of(
            "rmt-reflect-2026-bilingual-accounts.docx", "rmt-reflect-2026-bilingual-accounts.html"),
        names(to));
    String html = Files.readString(to.resolve("rmt-reflect-2026-bilingual-accounts.html"), UTF_8);
    assertTrue(html.contains("Account set-up"));
    assertTrue(html.contains("Configuration des comptes"));
  }

  @Test
  void checkNamesThePlaceOfEveryProblemAndGoesThroughAllFiles() throws IOException {
    Path broken = folder.resolve("broken.json");
    String good = Files.readString(example("none"), UTF_8);
    Files.writeString(
        broken,
        good.replace("\"year\": 2026", "\"year\": \"2026\"")
            .replace("\"state\": \"finished\"", "\"state\": \"done\""),
        UTF_8);
    Path sound = example("solo");
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", broken.toString(), sound.toString()));
    List<String> lines = out.toString().lines().toList();
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith(broken + ": /year: ")), lines::toString);
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith(broken + ": /state: ")), lines::toString);
    assertEquals(sound + ": a reflection for 2026. The file is valid.", lines.getLast());
  }

  @Test
  void checkReadsPacksToo() throws IOException {
    Path shipped = Path.of("resources/packs/rmt-social-media-ontario/2026.1/pack.json");
    assertEquals(ExitCode.DONE, run("check", shipped.toString()));
    Path broken = folder.resolve("pack.json");
    Files.writeString(
        broken,
        Files.readString(shipped, UTF_8).replaceFirst("\"2026-11-29\"", "\"2026-11-31\""),
        UTF_8);
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", broken.toString()));
    assertTrue(out.toString().startsWith(broken + ": /compiled: "), out::toString);
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Path absent = folder.resolve("absent.json");
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, run("check", absent.toString()));
    assertTrue(out.toString().contains(absent.toString()));
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", folder.toString()));
    assertTrue(out.toString().contains(folder + ": This is a folder."), out::toString);
    assertEquals(
        ExitCode.COULD_NOT_READ_OR_WRITE, run("export", "2025-nothing", "--to", folder.toString()));
    Path taken = Files.writeString(folder.resolve("taken"), "a file where a folder should be");
    assertEquals(ExitCode.COULD_NOT_READ_OR_WRITE, run("example", "--to", taken.toString()));
    assertTrue(err.toString().contains(taken.toString()), err::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "frobnicate, not understood",
    "export, missing",
    "export x --to y --format odt, 'pdf, docx, html'",
    "'export x --to y --format pdf,', 'pdf, docx, html'",
    "'export x --to y --format pdf,,docx', 'pdf, docx, html'",
    "export x --to y --format pdf --format docx, don’t go together",
    "export x --to y --language de, 'en, fr'",
    "example --to y --profile rich, 'solo, clinic, none'",
    "list --messages de, 'en, fr'",
    "check, missing"
  })
  void wrongUsageSaysWhatWouldBeRight(String words, String said) {
    assertEquals(ExitCode.WRONG_USAGE, run(words.split(" ", -1)), err::toString);
    assertTrue(err.toString().contains(said), err::toString);
    assertEquals("", out.toString());
  }

  @Test
  void everySentenceComesInTheLanguageThatWasAskedFor() {
    run("list");
    String english = out.toString();
    run("list", "--messages", "fr");
    assertFalse(out.toString().equals(english));
    assertTrue(out.toString().startsWith("Aucune réflexion"), out::toString);
    run("frobnicate", "--messages=fr");
    assertTrue(err.toString().contains("non compris"), err::toString);
  }

  @Test
  void helpAndVersionAreNoFailure() {
    assertEquals(ExitCode.DONE, run("--help"));
    List<String> commands = new ArrayList<>(List.of("example", "export", "blank", "check", "list"));
    commands.removeIf(out.toString()::contains);
    assertEquals(List.of(), commands);
    assertEquals(ExitCode.DONE, run("--version"));
    assertEquals("RMT Reflect 1.2.3", out.toString().strip());
  }
}
