package ca.rmtreflect.cli;

import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.pdf.PdfReader;
import ca.rmtreflect.report.pdf.PdfReading;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.nio.file.Path;
import java.util.List;

/// Says what a PDF holds, and whether that is what it was made from.
final class RecordCheck {

  private final Terms terms;
  private final Path file;

  RecordCheck(Terms terms, Path file) {
    this.terms = terms;
    this.file = file;
  }

  ExitCode of(byte[] pdf) {
    return switch (new PdfReader().read(pdf)) {
      case PdfReading.WithAssessment(var attachment, _, boolean agrees) ->
          of(attachment, agrees ? "cli.check.record" : "cli.check.record-differs", agrees);
      case PdfReading.Without(var reason) -> {
        String sentence = terms.messages().word("pdf.", reason);
        terms.out().println(terms.messages().text("cli.check.pdf", file, sentence));
        yield reason == PdfReading.Reason.NOT_ATTACHED ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS;
      }
    };
  }

  private ExitCode of(Attachment attachment, String key, boolean agrees) {
    return switch (new AssessmentFormat(terms.surroundings().version()).read(attachment.bytes())) {
      case Reading.Whole(var assessment, _) -> {
        String year = Integer.toString(assessment.year());
        String sound = terms.messages().text(key, file, year, attachment.fingerprint());
        ExitCode dates = ProblemLines.printSound(terms, file.toString(), assessment, sound);
        CheckCommand.remark(terms, file, assessment);
        yield agrees ? dates : ExitCode.DATA_HAS_PROBLEMS;
      }
      case Reading.Newer(_, var program) -> {
        terms.out().println(terms.messages().text("cli.check.newer", file, program));
        yield ExitCode.DONE;
      }
      case Reading.Damaged(List<Problem> problems) -> {
        ProblemLines.print(terms, file.toString(), problems);
        yield ExitCode.DATA_HAS_PROBLEMS;
      }
    };
  }
}
