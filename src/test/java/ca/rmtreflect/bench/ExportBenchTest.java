package ca.rmtreflect.bench;

import ca.rmtreflect.app.FirstExport;
import ca.rmtreflect.report.Paper;
import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.docx.DocxWriter;
import ca.rmtreflect.report.pdf.PdfWriter;
import ca.rmtreflect.storage.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How fast records are made, against the least that their libraries can do, in one run. Ratios
/// travel from machine to machine, milliseconds do not.
@Tag("bench")
final class ExportBenchTest {

  private static final List<Integer> HEAPS = List.of(64, 96, 128, 192, 256, 384, 512, 768, 1024);

  private final PdfWriter pdf = new PdfWriter();
  private final DocxWriter docx = new DocxWriter();

  @Test
  void ratios() throws IOException {
    say("warm, in thread time       ours ms  bare ms  ratio   ours MB  bare MB     KB");
    double solo = warm(Subject.SOLO, 40, 41);
    warm(Subject.CLINIC, 5, 21);
    double few = warm(Subject.withAccounts(200), 5, 7);
    double many = warm(Subject.withAccounts(2_000), 1, 3);
    say("PDF of ten times 200 accounts takes %.1f times as long", many / few);
    say("PDF aim, at most 6 times bare PDFBox: %s", solo <= 6 ? "met" : "MISSED");
    Path folder = Files.createTempDirectory("bench");
    for (String format : List.of("pdf", "docx")) {
      long ours = cold(List.of(), "ours", format, "0", folder).orElseThrow();
      long bare = cold(List.of(), "bare", format, "0", folder).orElseThrow();
      say("cold %s, process to file: %d ms, bare %d ms", format, ours, bare);
    }
    for (String when : List.of("cold", "warm")) {
      try (ChildProcess child =
          ChildProcess.start(
              List.of("-XX:TieredStopAtLevel=4"), FirstExport.class, when, folder.toString())) {
        say(
            "first PDF and DOCX of a running program, %s: %s ms",
            when, String.valueOf(child.readLine()));
      }
    }
    for (String accounts : List.of("0", "2000")) {
      for (String format : List.of("pdf", "docx")) {
        say("%s accounts, %s: done within %s MB", accounts, format, heap(format, accounts, folder));
      }
    }
  }

  /// The milliseconds of a PDF over those of the least one.
  private double warm(Subject subject, int before, int times) throws IOException {
    Report report = subject.report();
    List<Stopwatch.Lap> pdfs =
        Stopwatch.alternate(
            before,
            times,
            out -> pdf.write(report, Paper.LETTER, Optional.of(subject.saved()), out),
            out -> BarePdf.write(report, out));
    print("PDF " + subject.name(), pdfs);
    print(
        "DOCX " + subject.name(),
        Stopwatch.alternate(
            before,
            times,
            out -> docx.write(report, Paper.LETTER, out),
            out -> BareDocx.write(report, out)));
    double ours = pdfs.getFirst().millis();
    return subject.accounts() == 0 ? ours / pdfs.getLast().millis() : ours;
  }

  private static void print(String name, List<Stopwatch.Lap> laps) {
    Stopwatch.Lap ours = laps.getFirst();
    Stopwatch.Lap bare = laps.getLast();
    say(
        "%-24s %9.1f %8.1f %6.1f %9.1f %8.1f %6d",
        name,
        ours.millis(),
        bare.millis(),
        ours.millis() / bare.millis(),
        ours.megabytes(),
        bare.megabytes(),
        ours.kilobytes());
  }

  /// The smallest heap of a few in which a fresh process makes a record.
  private String heap(String format, String accounts, Path folder) throws IOException {
    for (int megabytes : HEAPS) {
      List<String> options = List.of("-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError");
      if (cold(options, "ours", format, accounts, folder).isPresent()) {
        return Integer.toString(megabytes);
      }
    }
    return "no";
  }

  private Optional<Long> cold(
      List<String> options, String whose, String format, String accounts, Path folder)
      throws IOException {
    String file = folder.resolve(whose + "." + format).toString();
    List<String> all = new ArrayList<>(options);
    all.add("-XX:TieredStopAtLevel=4");
    try (ChildProcess child =
        ChildProcess.start(all, ColdExport.class, whose, format, accounts, file)) {
      String line = child.readLine();
      boolean done = line != null && line.matches("[0-9]+");
      return done ? Optional.of(Long.valueOf(Objects.requireNonNull(line))) : Optional.empty();
    }
  }

  @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"})
  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
