package ca.rmtreflect.cli;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.pdf.PdfReader;
import ca.rmtreflect.report.pdf.PdfReading;
import ca.rmtreflect.storage.format.AssessmentFormat;
import java.nio.file.Path;
import java.util.List;

/// Says what a PDF holds, whether that is what it was made from, and what was added to it.
final class RecordCheck {

  private final CommandContext context;
  private final Path file;
  private final PdfReader pdfs = new PdfReader();

  RecordCheck(CommandContext context, Path file) {
    this.context = context;
    this.file = file;
  }

  ExitCode of(byte[] pdf) {
    return switch (pdfs.read(pdf)) {
      case PdfReading.WithAssessment(var attachment, _, boolean agrees) ->
          answers(attachment, agrees).or(additions(pdf));
      case PdfReading.Without(var reason) -> {
        String sentence = context.messages().word("pdf.", reason);
        context.print("cli.check.file", file, sentence);
        yield switch (reason) {
          case NOT_ATTACHED -> additions(pdf);
          case TAKEN_OUT -> ExitCode.DATA_HAS_PROBLEMS.or(additions(pdf));
          case FOREIGN, ENCRYPTED, UNREADABLE, TOO_LARGE -> ExitCode.DATA_HAS_PROBLEMS;
        };
      }
    };
  }

  private ExitCode answers(Attachment attachment, boolean agrees) {
    try {
      AssessmentFormat format = new AssessmentFormat(context.surroundings().version());
      Named named = Named.whole(context, file.toString(), format.read(attachment.bytes()));
      String key = agrees ? "cli.check.record" : "cli.check.record-differs";
      String year = Integer.toString(named.assessment().year());
      String sound = context.text(key, file, year, attachment.fingerprint());
      ExitCode dates = ProblemLines.printSound(context, file, named.assessment(), sound);
      return agrees ? dates : ExitCode.DATA_HAS_PROBLEMS;
    } catch (Refusal refusal) {
      context.out().println(refusal.sentence());
      return refusal.exitCode();
    }
  }

  private ExitCode additions(byte[] pdf) {
    List<Problem> additions = pdfs.additions(pdf, PackCatalog.shipped().links()::contains);
    ProblemLines.print(context, file.toString(), additions);
    return additions.isEmpty() ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS;
  }
}
