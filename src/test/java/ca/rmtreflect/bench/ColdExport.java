package ca.rmtreflect.bench;

import ca.rmtreflect.report.Report;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// One export in a process of its own; prints the milliseconds from the start of the process to the
/// file. Arguments: `ours` or `bare`, `pdf` or `docx`, the number of accounts, and the file.
final class ColdExport {

  private ColdExport() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    Subject subject =
        arguments[2].equals("0")
            ? Subject.SOLO
            : Subject.withAccounts(Integer.parseInt(arguments[2]));
    Path file = Path.of(arguments[3]);
    boolean pdf = arguments[1].equals("pdf");
    if (arguments[0].equals("ours")) {
      new RecordExport()
          .run(
              subject.order(pdf ? Format.PDF : Format.DOCX),
              (_, bytes, _) -> Files.write(file, bytes));
    } else {
      Report report = subject.report();
      try (OutputStream out = Files.newOutputStream(file)) {
        if (pdf) {
          BarePdf.write(report, out);
        } else {
          BareDocx.write(report, out);
        }
      }
    }
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(System.currentTimeMillis() - started);
  }
}
