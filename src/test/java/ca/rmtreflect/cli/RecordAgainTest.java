package ca.rmtreflect.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A record in PDF is a file that the commands can read again.
final class RecordAgainTest extends CommandCase {

  @Test
  void checkSaysThatTheRecordAgreesWithItsAnswers() throws IOException {
    Path pdf = record();
    assertEquals(ExitCode.DONE, run("check", pdf.toString()), out::toString);
    Matcher said =
        Pattern.compile(
                Pattern.quote(pdf.toString())
                    + ": a record with the reflection for 2026 inside; the file is sound\\. The"
                    + " fingerprint ([0-9a-f]{16}) is that of the answers inside.*\\s*")
            .matcher(out.toString());
    assertTrue(said.matches(), out::toString);
    assertEquals(ExitCode.DONE, run("check", pdf.toString(), "--messages", "fr"));
    assertTrue(out.toString().contains("L’empreinte " + said.group(1)), out::toString);
  }

  @Test
  void checkSaysWhenTheyDiffer() throws IOException {
    Path pdf = record();
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      document.getDocumentInformation().setCustomMetadataValue("Fingerprint", "0123456789abcdef");
      document.save(pdf.toFile());
    }
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", pdf.toString()));
    assertTrue(out.toString().contains("names another one"), out::toString);
    Path again = folder.resolve("again");
    assertEquals(
        ExitCode.DONE,
        run("export", pdf.toString(), "--to", again.toString(), "--format", "html"),
        err::toString);
    assertTrue(out.toString().contains("names another fingerprint"), out::toString);
  }

  @Test
  void aRecordIsExportedAgainToTheSameBytes() throws IOException {
    Path pdf = record();
    byte[] before = Files.readAllBytes(pdf);
    Path again = folder.resolve("again");
    assertEquals(
        ExitCode.DONE,
        run("export", pdf.toString(), "--to", again.toString(), "--format", "pdf"),
        err::toString);
    assertArrayEquals(before, Files.readAllBytes(again.resolve("rmt-reflect-2026-en.pdf")));
    assertArrayEquals(before, Files.readAllBytes(pdf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-attachment", "--without-notes", "--part=accounts"})
  void whatLeavesSomethingOutCarriesNothing(String option) throws IOException {
    Path pdf = record(option);
    assertEquals(
        !option.equals("--no-attachment"),
        out.toString().contains("The saved answers are not inside the PDF"),
        out::toString);
    assertEquals(ExitCode.DONE, run("check", pdf.toString()));
    assertTrue(out.toString().contains("without the saved answers inside"), out::toString);
    String bytes = new String(Files.readAllBytes(pdf), ISO_8859_1);
    assertTrue(!bytes.contains("EmbeddedFile"), "an attachment");
    Path to = folder.resolve("again");
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("export", pdf.toString(), "--to", to.toString()));
    assertTrue(err.toString().contains("without the saved answers inside"), err::toString);
  }

  @Test
  void otherPdfsAreAnsweredByASentenceInEachLanguage() throws IOException {
    Path foreign = folder.resolve("foreign.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(foreign.toFile());
    }
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", foreign.toString()));
    assertEquals(foreign + ": This PDF was not made by RMT Reflect.", out.toString().strip());
    Path part = folder.resolve("part.pdf");
    byte[] whole = Files.readAllBytes(record());
    Files.write(part, Arrays.copyOf(whole, whole.length / 2));
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", part.toString(), "--messages", "fr"));
    assertTrue(
        out.toString().startsWith(part + "\u00a0: Ce PDF est incomplet ou endommagé"),
        out::toString);
    Path huge = folder.resolve("huge.pdf");
    Files.write(huge, Arrays.copyOf("%PDF-1.7".getBytes(UTF_8), 17 << 20));
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", huge.toString()));
    assertTrue(out.toString().contains("holds 17825792 bytes"), out::toString);
  }

  private Path record(String... options) {
    Path to = folder.resolve("record");
    String[] words = {
      "export", example("solo").toString(), "--to", to.toString(), "--format", "pdf"
    };
    String[] all = Arrays.copyOf(words, words.length + options.length);
    System.arraycopy(options, 0, all, words.length, options.length);
    assertEquals(ExitCode.DONE, run(all), err::toString);
    String part = Arrays.asList(options).contains("--part=accounts") ? "-accounts" : "";
    return to.resolve("rmt-reflect-2026-en" + part + ".pdf");
  }
}
