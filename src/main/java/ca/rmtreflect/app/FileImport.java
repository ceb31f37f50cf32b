package ca.rmtreflect.app;

import ca.rmtreflect.domain.Slug;
import ca.rmtreflect.report.pdf.PdfReader;
import ca.rmtreflect.report.pdf.PdfReading;
import ca.rmtreflect.storage.AssessmentStore;
import ca.rmtreflect.storage.OpenResult;
import ca.rmtreflect.storage.file.FailureReason;
import ca.rmtreflect.storage.file.PatientFiles;
import ca.rmtreflect.storage.format.Reading;
import java.io.IOException;
import java.nio.file.Path;

/// Takes in a copy of what somebody chose: a saved assessment, or the one inside a PDF. The file is
/// only read.
record FileImport(AssessmentStore store) {

  /// What became of it.
  sealed interface Outcome {

    /// There is a new year; the words say where it came from.
    record Taken(String id, String words) implements Outcome {}

    /// The PDF holds none, and the words say why.
    record NothingInside(String words) implements Outcome {}

    /// The store did not take it.
    record NotTaken(Reading.Unreadable why) implements Outcome {}
  }

  /// A mistake of the program over a file is answered as any other reason not to take it.
  Outcome take(Path file) {
    try {
      return taken(file);
    } catch (RuntimeException | Error mistake) {
      return new Outcome.NotTaken(new Reading.Failed(FailureReason.MISTAKE));
    }
  }

  private Outcome taken(Path file) {
    byte[] bytes;
    try {
      bytes = PatientFiles.onDisk().read(file, PdfReader.MOST_BYTES);
    } catch (IOException _) {
      // The store finds out why, and says it.
      return beside(file, outcome(store.copyIn(file), "years.copied"));
    }
    return switch (new PdfReader().read(bytes)) {
      case PdfReading.NotPdf() -> beside(file, outcome(store.copyIn(bytes), "years.copied"));
      case PdfReading.WithAssessment(var attachment, _, boolean agrees) ->
          outcome(
              store.copyIn(attachment.bytes()),
              agrees ? "years.copied-from-pdf" : "years.copied-differs");
      case PdfReading.Without(var reason) -> new Outcome.NothingInside("pdf." + Slug.of(reason));
    };
  }

  /// What was entered after the year was finished lies beside its file and comes along.
  private Outcome beside(Path file, Outcome outcome) {
    return outcome instanceof Outcome.Taken(var id, _) && !store.followUps().copyIn(file, id)
        ? new Outcome.Taken(id, "years.copied-without-later")
        : outcome;
  }

  private static Outcome outcome(OpenResult copy, String copied) {
    return switch (copy) {
      case OpenResult.Opened(var stored, _) -> new Outcome.Taken(stored.id(), copied);
      case OpenResult.OnlyRead(Reading.Unreadable why, _, _) -> new Outcome.NotTaken(why);
      case OpenResult.OnlyRead _ -> throw new IllegalStateException("not copied");
    };
  }
}
