package ca.rmtreflect.bench;

import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// One export in a process of its own; prints the milliseconds from the start of the process to the
/// file. Arguments: `ours` or `bare`, `pdf` or `docx`, and the file.
final class ColdExport {

  private ColdExport() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[2]);
    boolean pdf = arguments[1].equals("pdf");
    if (arguments[0].equals("ours")) {
      new RecordExport()
          .run(
              Subject.CLINIC.order(pdf ? Format.PDF : Format.DOCX),
              (_, bytes, _) -> Files.write(file, bytes));
    } else {
      try (OutputStream out = Files.newOutputStream(file)) {
        if (pdf) {
          OnePage.pdf(out);
        } else {
          OnePage.docx(out);
        }
      }
    }
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(System.currentTimeMillis() - started);
  }
}
