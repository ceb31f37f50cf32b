package ca.rmtreflect.report.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.rmtreflect.report.OtherPrograms;
import ca.rmtreflect.report.RecordCase;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.ReportLanguage;
import ca.rmtreflect.report.SampleReport;
import ca.rmtreflect.report.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A word processor opens the DOCX and gives it as many pages as the PDF has, or one more or less.
class LibreOfficeTest {

  private static final List<RecordCase> EXAMPLES =
      List.of(RecordCase.SOLO, RecordCase.CLINIC, RecordCase.NONE);

  @TempDir private Path folder;

  @BeforeAll
  static void findOffice() throws Exception {
    OtherPrograms.assumeLibreOffice();
  }

  @Test
  void hasTheNumberOfPagesOfThePdf() throws Exception {
    Map<String, Report> reports = new LinkedHashMap<>();
    for (ReportLanguage spoken : ReportLanguage.values()) {
      for (RecordCase one : EXAMPLES) {
        for (Detail detail : Detail.values()) {
          reports.put(one + "-" + spoken + "-" + detail, one.report(spoken, detail));
        }
      }
      reports.put("form-" + spoken, SampleReport.form(spoken));
    }
    List<byte[]> documents = new ArrayList<>();
    for (Report report : reports.values()) {
      documents.add(Written.docx(report));
    }
    Iterator<byte[]> printed = new OtherPrograms(folder).printedDocx(documents).iterator();
    for (Map.Entry<String, Report> report : reports.entrySet()) {
      int expected = pages(Written.pdf(report.getValue()));
      int found = pages(printed.next());
      assertTrue(
          Math.abs(found - expected) <= 1,
          () -> report.getKey() + ": " + found + " pages, the PDF has " + expected);
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
