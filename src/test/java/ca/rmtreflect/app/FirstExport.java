package ca.rmtreflect.app;

import ca.rmtreflect.bench.Subject;
import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Language;
import ca.rmtreflect.report.export.Format;
import ca.rmtreflect.report.export.RecordExport;
import ca.rmtreflect.storage.file.DiskFiles;
import ca.rmtreflect.ui.session.ExportProgress;
import java.io.IOException;
import java.nio.file.Path;

/// The first export of a process, after the warm-up or without: prints its milliseconds. Arguments:
/// `warm` or `cold`, and a folder.
public final class FirstExport {

  private FirstExport() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    RecordExport export = new RecordExport();
    if (arguments[0].equals("warm")) {
      new WarmUp(export, PackCatalog.shipped(), _ -> {}).run(Language.EN);
    }
    long start = System.nanoTime();
    new ExportRun(
            new DiskFiles(),
            _ -> {},
            Path.of(arguments[1]),
            _ -> TakenNamesDialog.Choice.REPLACE,
            2,
            progress -> {
              if (progress instanceof ExportProgress.Made) {
                System.out.println((System.nanoTime() - start) / 1_000_000);
              }
            })
        .fill(target -> export.run(Subject.CLINIC.order(Format.PDF, Format.DOCX), target));
  }
}
