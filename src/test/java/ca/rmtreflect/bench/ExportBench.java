package ca.rmtreflect.bench;

import ca.rmtreflect.app.FirstExport;
import ca.rmtreflect.bench.Turns.Samples;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.docx.DocxWriter;
import ca.rmtreflect.report.pdf.PdfWriter;
import ca.rmtreflect.storage.ChildProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// How fast records are made, beside the least that their libraries can do.
final class ExportBench {

  private static final int WARM = 20;
  private static final int TIMES = 10;
  private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=4");

  private final Path folder;
  private final PdfWriter pdf = new PdfWriter();
  private final DocxWriter docx = new DocxWriter();

  ExportBench(Path folder) {
    this.folder = folder;
  }

  private interface Work {
    void to(OutputStream out) throws IOException;
  }

  void addTo(BenchTable table) throws Exception {
    addWarm(table);
    for (String format : List.of("pdf", "docx")) {
      List<Samples> cold =
          Turns.of(
              1,
              TIMES,
              () -> millis(ColdExport.class, "ours", format, file(format)),
              () -> millis(ColdExport.class, "bare", format, file(format)));
      String name = format.toUpperCase(Locale.ROOT);
      table.add(name + ", cold", "ms", cold.getFirst(), library(format), cold.getLast(), "");
    }
    List<Samples> first =
        Turns.of(
            0,
            TIMES,
            () -> millis(FirstExport.class, "warm", folder.toString()),
            () -> millis(FirstExport.class, "cold", folder.toString()));
    table.add(
        "first PDF and DOCX, after the warm-up",
        "ms",
        first.getFirst(),
        "without it",
        first.getLast(),
        "");
  }

  private void addWarm(BenchTable table) throws Exception {
    Report report = Subject.CLINIC.report();
    Optional<Attachment> saved = Optional.of(Subject.CLINIC.saved());
    List<Samples> warm =
        Turns.of(
            WARM,
            TIMES,
            () -> cpuMillis(out -> pdf.write(report, Paper.LETTER, saved, out)),
            () -> cpuMillis(OnePage::pdf),
            () -> cpuMillis(out -> docx.write(report, Paper.LETTER, out)),
            () -> cpuMillis(OnePage::docx));
    table.add("PDF, warm", "CPU ms", warm.get(0), library("pdf"), warm.get(1), "");
    table.add("DOCX, warm", "CPU ms", warm.get(2), library("docx"), warm.get(3), "");
    Report few = Subject.withAccounts(20).report();
    Report many = Subject.withAccounts(200).report();
    List<Samples> growth =
        Turns.of(
            1,
            TIMES,
            () -> cpuMillis(out -> pdf.write(many, Paper.LETTER, saved, out)),
            () -> cpuMillis(out -> pdf.write(few, Paper.LETTER, saved, out)));
    table.add(
        "PDF of 200 accounts, warm",
        "CPU ms",
        growth.getFirst(),
        "PDF of 20 accounts",
        growth.getLast(),
        "");
  }

  private static String library(String format) {
    return (format.equals("pdf") ? "openhtmltopdf" : "POI") + " alone, one page";
  }

  private String file(String format) {
    return folder.resolve("record." + format).toString();
  }

  private static double cpuMillis(Work work) throws Exception {
    return Turns.cpuMillis(() -> {
      work.to(OutputStream.nullOutputStream());
      return work;
    });
  }

  /// As a process of its own prints them.
  private static double millis(Class<?> main, String... arguments) throws IOException {
    try (ChildProcess child = ChildProcess.start(OPTIONS, main, arguments)) {
      return Double.parseDouble(Objects.requireNonNull(child.readLine(), "it failed"));
    }
  }
}
