package ca.rmtreflect.report;

import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.ReportChoices.Detail;
import ca.rmtreflect.report.docx.DocxWriter;
import ca.rmtreflect.report.html.HtmlWriter;
import ca.rmtreflect.report.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Writes the sample reports and the records of every case to a folder, to be looked at.
final class SamplePages {

  private SamplePages() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures", "report"));
    Map<String, Report> samples = new LinkedHashMap<>();
    samples.put("full-en", SampleReport.full(Language.EN));
    samples.put("full-fr", SampleReport.full(Language.FR));
    samples.put("hostile", SampleReport.hostile(Language.EN));
    samples.put("empty", SampleReport.empty(Language.FR));
    samples.put("feet", SampleReport.everyFoot(Language.EN));
    samples.put("many", SampleReport.manyAccounts(Language.EN, 200));
    samples.put("full-bilingual", SampleReport.bilingual());
    for (ReportLanguage spoken : ReportLanguage.values()) {
      samples.put("form-" + spoken.code(), SampleReport.form(spoken));
      for (RecordCase one : RecordCase.values()) {
        String name = "record-" + one.slug() + "-" + spoken.code();
        samples.put(name, one.report(spoken));
        samples.put(name + "-full", one.report(spoken, Detail.FULL));
      }
    }
    for (Map.Entry<String, Report> sample : samples.entrySet()) {
      long start = System.nanoTime();
      try (OutputStream out = Files.newOutputStream(folder.resolve(sample.getKey() + ".pdf"))) {
        new PdfWriter()
            .write(sample.getValue(), Paper.LETTER, Optional.of(SampleReport.attachment()), out);
      }
      long pdf = System.nanoTime();
      try (OutputStream out = Files.newOutputStream(folder.resolve(sample.getKey() + ".html"))) {
        new HtmlWriter().write(sample.getValue(), out);
      }
      long html = System.nanoTime();
      try (OutputStream out = Files.newOutputStream(folder.resolve(sample.getKey() + ".docx"))) {
        new DocxWriter().write(sample.getValue(), Paper.LETTER, out);
      }
      System.out.printf(
          "%s: PDF %d ms, HTML %d ms, DOCX %d ms%n",
          sample.getKey(),
          (pdf - start) / 1_000_000,
          (html - pdf) / 1_000_000,
          (System.nanoTime() - html) / 1_000_000);
    }
  }
}
