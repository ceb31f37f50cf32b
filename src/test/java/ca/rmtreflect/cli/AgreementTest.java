package ca.rmtreflect.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.storage.format.Settings;
import ca.rmtreflect.storage.format.SettingsFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// What `check` lets pass can be exported, and what cannot be exported `check` reports, whatever
/// the file is.
final class AgreementTest extends CommandCase {

  private final List<String> wrong = new ArrayList<>();

  @Test
  void aReflectionInItsOwnFile() throws IOException {
    String text = Files.readString(example("solo"), UTF_8);
    both("solo.json", text, ExitCode.DONE, "The file is valid");
    both("copy of solo", text, ExitCode.DONE, "The file is valid");
    both("edited.json", text.replace("2026-11", "2026-10"), ExitCode.DONE, "changed outside");
    both("mark.json", "\ufeff" + text, ExitCode.DONE, "changed outside");
    String newer = text.replaceFirst("\"format\": \\d+", "\"format\": 9");
    both("newer.json", newer, ExitCode.DONE, "changed outside");
    String needsNewer = newer.replace("\"minReader\": 1", "\"minReader\": 9");
    both("needs-newer.json", needsNewer, ExitCode.DATA_HAS_PROBLEMS, "newer version");
    String pack = text.replace("\"version\": \"2026.1\"", "\"version\": \"2031.4\"");
    both("other-pack.json", pack, ExitCode.DONE, "2031.4, are not in this");
    String wrongState = text.replace("\"finished\"", "\"done\"");
    both("state.json", wrongState, ExitCode.DATA_HAS_PROBLEMS, ": /state: ");
    both("cut.json", text.substring(0, 900), ExitCode.DATA_HAS_PROBLEMS, "The JSON has an error");
    assertEquals(List.of(), wrong);
  }

  @Test
  void aFileOfAnotherKind() throws IOException {
    Path shipped = Path.of("resources/packs/rmt-social-media-ontario/2026.1");
    Settings settings = Settings.DEFAULTS;
    other("settings.json", SettingsFormat.write(settings, new byte[0]), "program’s settings");
    byte[] schema = Files.readAllBytes(shipped.resolve("pack.schema.json"));
    other("pack.schema.json", schema, "a JSON schema");
    other("lock", new byte[0], "is empty. (The “lock” file");
    other("app.log", "2026-11-29T14:00:05Z STARTED\n".getBytes(UTF_8), "the program’s log");
    other("notes.txt", "My notes".getBytes(UTF_8), "a text file");
    other("photo.json", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}, "a picture");
    Path record = record("--format=docx,html");
    other(
        "a.docx",
        Files.readAllBytes(record.resolveSibling("rmt-reflect-2026-en.docx")),
        "Word document");
    other(
        "a.html",
        Files.readAllBytes(record.resolveSibling("rmt-reflect-2026-en.html")),
        "a web page");
    both(Files.createDirectory(folder.resolve("d")), ExitCode.DATA_HAS_PROBLEMS, "a folder");
    Path pack = shipped.resolve("pack.json");
    assertEquals(ExitCode.DONE, run("check", pack.toString()));
    assertTrue(out.toString().contains("nothing to export"), out::toString);
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, export(pack));
    assertTrue(err.toString().contains("a question pack"), err::toString);
    assertEquals(List.of(), wrong);
  }

  @Test
  void aRecord() throws IOException {
    Path pdf = record("--format=pdf");
    byte[] bytes = Files.readAllBytes(pdf);
    both(pdf, ExitCode.DONE, "The pages were not compared");
    byte[] noise = "MIME-Version: 1.0\r\n\r\n".getBytes(UTF_8);
    byte[] behind = Arrays.copyOf(noise, noise.length + bytes.length);
    System.arraycopy(bytes, 0, behind, noise.length, bytes.length);
    both(write("behind.pdf", behind), ExitCode.DONE, "The pages were not compared");
    Path cut = write("cut.pdf", Arrays.copyOf(bytes, bytes.length / 2));
    both(cut, ExitCode.DATA_HAS_PROBLEMS, "incomplete or damaged");
    try (PDDocument document = Loader.loadPDF(bytes)) {
      document.getDocumentCatalog().setNames(null);
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
      document.save(pdf.toFile());
    }
    both(pdf, ExitCode.DATA_HAS_PROBLEMS, "they are no longer in it");
    assertEquals(List.of(), wrong);
  }

  /// The answers inside are read as if they were a file of their own.
  @Test
  void aRecordOfAnswersThatCannotBeExported() throws IOException {
    Path pdf = record("--format=pdf");
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values();
      var content = files.iterator().next().getEmbeddedFile();
      String text = new String(content.toByteArray(), UTF_8);
      try (var stream = content.createOutputStream(COSName.FLATE_DECODE)) {
        stream.write(
            text.replace("\"minReader\": 1", "\"minReader\": 9")
                .replaceFirst("\"format\": \\d+", "\"format\": 9")
                .getBytes(UTF_8));
      }
      document.save(pdf.toFile());
    }
    both(pdf, ExitCode.DATA_HAS_PROBLEMS, "newer version");
    assertEquals(List.of(), wrong);
  }

  private void other(String name, byte[] content, String said) throws IOException {
    both(write(name, content), ExitCode.DATA_HAS_PROBLEMS, said);
  }

  private void both(String name, String content, ExitCode code, String said) throws IOException {
    both(write(name, content.getBytes(UTF_8)), code, said);
  }

  /// Both commands end alike; `check` says why, and so does `export` where it refuses.
  private void both(Path file, ExitCode code, String said) {
    ExitCode checked = run("check", file.toString());
    if (checked != code || !out.toString().contains(said)) {
      wrong.add("check " + checked + " " + out);
    }
    ExitCode exported = export(file);
    if (exported != code || (code != ExitCode.DONE && !(out.toString() + err).contains(said))) {
      wrong.add("export " + exported + " " + out + err);
    }
  }

  private ExitCode export(Path file) {
    String to = folder.resolve("exported").toString();
    return run("export", file.toString(), "--to", to, "--format", "html", "--overwrite");
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path record(String formats) {
    Path to = folder.resolve("record");
    assertEquals(
        ExitCode.DONE, run("export", example("solo").toString(), "--to", to.toString(), formats));
    return to.resolve("rmt-reflect-2026-en.pdf");
  }
}
