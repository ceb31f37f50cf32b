package ca.rmtreflect.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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
                    + ": a record that contains the reflection for 2026\\. The fingerprint"
                    + " ([0-9a-f]{16}) is the same in the answers, the document properties and"
                    + " the metadata \\(XMP\\)\\. The pages were not compared:"
                    + ".*\\s*")
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
    assertTrue(out.toString().contains("have another one"), out::toString);
    Path again = folder.resolve("again");
    assertEquals(
        ExitCode.DONE,
        run("export", pdf.toString(), "--to", again.toString(), "--format", "html"),
        err::toString);
    assertTrue(out.toString().contains("don’t have the fingerprint"), out::toString);
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
        out.toString().contains("The saved answers are not attached to the PDF"),
        out::toString);
    assertEquals(ExitCode.DONE, run("check", pdf.toString()));
    assertTrue(out.toString().contains("exported without the saved answers"), out::toString);
    String bytes = new String(Files.readAllBytes(pdf), ISO_8859_1);
    assertTrue(!bytes.contains("EmbeddedFile"), "an attachment");
    Path to = folder.resolve("again");
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("export", pdf.toString(), "--to", to.toString()));
    assertTrue(err.toString().contains("exported without the saved answers"), err::toString);
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
    assertTrue(out.toString().contains("too large: 17825792 bytes"), out::toString);
  }

  /// What was taken out was there once: the record says so itself.
  @Test
  void answersThatWereTakenOutAreToldFromARecordMadeWithoutThem() throws IOException {
    Path pdf = record();
    change(
        pdf,
        document -> {
          document.getDocumentCatalog().setNames(null);
          document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
        });
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", pdf.toString()));
    assertTrue(out.toString().contains("exported with the saved answers"), out::toString);
    change(
        pdf,
        document -> document.getDocumentInformation().setCustomMetadataValue("Fingerprint", null));
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", pdf.toString()));
    assertTrue(out.toString().contains("exported with the saved answers"), out::toString);
    assertEquals(
        ExitCode.DATA_HAS_PROBLEMS,
        run("export", pdf.toString(), "--to", folder.resolve("again").toString()));
    assertTrue(err.toString().contains("exported with the saved answers"), err::toString);
  }

  /// Nobody compares them, so nobody calls them sound.
  @Test
  void pagesThatWereTakenOutAreNotVouchedFor() throws IOException {
    Path pdf = record();
    change(
        pdf,
        document -> {
          while (document.getNumberOfPages() > 1) {
            document.removePage(1);
          }
        });
    assertEquals(ExitCode.DONE, run("check", pdf.toString()), out::toString);
    assertTrue(out.toString().contains("The pages were not compared"), out::toString);
    assertFalse(out.toString().contains("is valid"), out::toString);
    run("check", pdf.toString(), "--messages=fr");
    assertTrue(out.toString().contains("Les pages n’ont pas été comparées"), out::toString);
    assertFalse(out.toString().contains("est valide"), out::toString);
  }

  /// The answers inside are none the worse for it, so they can still be exported.
  @ParameterizedTest
  @ValueSource(strings = {"--paper=letter", "--no-attachment"})
  void whatThisProgramDoesNotWriteIsReported(String option) throws IOException {
    Path pdf = record(option);
    assertEquals(ExitCode.DONE, run("check", pdf.toString()), out::toString);
    COSDictionary script = new COSDictionary();
    script.setItem(COSName.S, COSName.JAVA_SCRIPT);
    change(
        pdf,
        document ->
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, script));
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", pdf.toString()), out::toString);
    List<String> lines = out.toString().lines().toList();
    assertEquals(3, lines.size(), lines::toString);
    assertTrue(
        lines.get(1).startsWith(pdf + ": The PDF does something by itself"), lines::toString);
    assertTrue(lines.get(2).startsWith(pdf + ": The PDF contains a script"), lines::toString);
    String again = folder.resolve("again").toString();
    assertEquals(
        option.equals("--no-attachment") ? ExitCode.DATA_HAS_PROBLEMS : ExitCode.DONE,
        run("export", pdf.toString(), "--to", again, "--format", "html"));
  }

  /// The links of a record are those of its sources.
  @Test
  void anotherLinkIsNamed() throws IOException {
    Path pdf = record();
    change(
        pdf,
        document -> {
          COSDictionary action = new COSDictionary();
          action.setItem(COSName.S, COSName.URI);
          action.setString(COSName.URI, "https://example.org/?answers");
          COSDictionary annotation = new COSDictionary();
          annotation.setItem(COSName.A, action);
          document
              .getPage(0)
              .getCOSObject()
              .setItem(COSName.ANNOTS, new COSArray(List.of(annotation)));
        });
    assertEquals(ExitCode.DATA_HAS_PROBLEMS, run("check", pdf.toString()), out::toString);
    assertTrue(out.toString().contains("doesn’t use: https://example.org/?answers"), out::toString);
  }

  interface Change {
    void to(PDDocument pdf) throws IOException;
  }

  private static void change(Path pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      change.to(document);
      document.save(pdf.toFile());
    }
  }

  private Path record(String... options) {
    Path to = folder.resolve("record");
    String[] words = {
      "export", example("solo").toString(), "--to", to.toString(), "--format", "pdf"
    };
    String[] all = Arrays.copyOf(words, words.length + options.length);
    System.arraycopy(options, 0, all, words.length, options.length);
    assertEquals(ExitCode.DONE, run(all), err::toString);
    return Path.of(out.toString().lines().findFirst().orElseThrow());
  }
}
