package ca.rmtreflect.report.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A word processor opens the DOCX and gives it as many pages as the PDF has, or one more or less.
///
/// Runs where LibreOffice is, with the free font that has the widths of the one in the styles.
class LibreOfficeTest {

  private static final List<RecordCase> EXAMPLES =
      List.of(RecordCase.SOLO, RecordCase.CLINIC, RecordCase.NONE);

  @TempDir private static Path folder;

  @BeforeAll
  static void findOffice() throws Exception {
    assumeTrue(isThere("soffice", "--version"), "LibreOffice is not installed");
    assumeTrue(run("fc-match", "Calibri").contains("Carlito"), "the font Carlito is not installed");
  }

  @Test
  void hasTheNumberOfPagesOfThePdf() throws Exception {
    Map<String, Report> reports = new LinkedHashMap<>();
    for (ReportLanguage spoken : ReportLanguage.values()) {
      for (RecordCase one : EXAMPLES) {
        reports.put(one + "-" + spoken, one.report(spoken));
      }
      reports.put("form-" + spoken, SampleReport.form(spoken));
    }
    for (Map.Entry<String, Report> report : reports.entrySet()) {
      Files.write(folder.resolve(report.getKey() + ".docx"), Written.docx(report.getValue()));
    }
    convert(reports.keySet().stream().map(name -> name + ".docx").toList());
    for (Map.Entry<String, Report> report : reports.entrySet()) {
      int expected = pages(Written.pdf(report.getValue()));
      int found = pages(Files.readAllBytes(folder.resolve(report.getKey() + ".pdf")));
      assertTrue(
          Math.abs(found - expected) <= 1,
          () -> report.getKey() + ": " + found + " pages, the PDF has " + expected);
    }
  }

  private static void convert(List<String> files) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "pdf");
    builder.command().addAll(files);
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static boolean isThere(String... command) throws InterruptedException {
    try {
      run(command);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }
}
