package ca.rmtreflect.app;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.report.pdf.PdfReader;
import ca.rmtreflect.report.pdf.PdfReading;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.Copying;
import ca.rmtreflect.storage.file.TimedFiles;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;

/// Takes in a copy of what somebody chose: a saved assessment, or the one inside a PDF. The file is
/// only read.
final class Intake {

  /// What to say of it, and whether there is a new year to show.
  record Outcome(String words, boolean taken) {}

  private final AssessmentStore store;
  private final PdfReader pdfs = new PdfReader();

  Intake(AssessmentStore store) {
    this.store = store;
  }

  Outcome take(Path file) {
    byte[] bytes;
    try {
      bytes = TimedFiles.onDisk().read(file, PdfReader.MOST_BYTES);
    } catch (IOException _) {
      // The store finds out why, and says it.
      return outcome(store.copyIn(file), "years.copied");
    }
    return PdfReader.isPdf(bytes) ? fromPdf(bytes) : outcome(store.copyIn(bytes), "years.copied");
  }

  private Outcome fromPdf(byte[] bytes) {
    return switch (pdfs.read(bytes)) {
      case PdfReading.WithAssessment(var attachment, _, boolean agrees) ->
          outcome(
              store.copyIn(attachment.bytes()),
              agrees ? "years.copied-from-pdf" : "years.copied-differs");
      case PdfReading.Without(var reason) -> new Outcome("pdf." + Slug.of(reason), false);
    };
  }

  private static Outcome outcome(Copying copying, String copied) {
    return switch (copying) {
      case Copying.Copied _ -> new Outcome(copied, true);
      case Copying.NotTaken(Reading.Newer _) -> new Outcome("years.copy-newer", false);
      case Copying.NotTaken _ -> new Outcome("years.copy-no-reflection", false);
      case Copying.Failed(var reason) -> new Outcome("failure." + Slug.of(reason), false);
    };
  }
}
