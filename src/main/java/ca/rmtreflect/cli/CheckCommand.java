package ca.rmtreflect.cli;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.content.PackReader;
import ca.rmtreflect.content.PackReading;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowedYear;
import ca.rmtreflect.domain.discretion.Traces;
import ca.rmtreflect.domain.evaluation.DateRemark;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.report.Attachment;
import ca.rmtreflect.report.ReportBuilder;
import ca.rmtreflect.report.pdf.PdfReader;
import ca.rmtreflect.report.pdf.PdfReading;
import ca.rmtreflect.storage.FollowUpReader;
import ca.rmtreflect.storage.format.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `check FILE…`: says what is wrong in assessments, packs and records, and what would be right.
@CommandLine.Command
final class CheckCommand implements Command {

  private final PdfReader pdfs = new PdfReader();

  @Parameters(paramLabel = "FILE", arity = "1..*")
  List<String> files = new ArrayList<>();

  @Override
  public ExitCode run(CommandContext context) {
    ExitCode worst = ExitCode.DONE;
    for (String file : files) {
      worst = worst.or(unlessRefused(context, () -> withLater(context, context.path(file))));
    }
    return worst;
  }

  /// A file, and what was entered about it after the year was finished.
  private ExitCode withLater(CommandContext context, Path file) {
    ExitCode found = unlessRefused(context, () -> file(context, file));
    Path later = FollowUpReader.besidePath(file);
    return Files.exists(later) && !files.contains(later.toString())
        ? found.or(unlessRefused(context, () -> file(context, later)))
        : found;
  }

  private ExitCode file(CommandContext context, Path file) {
    return file(context, file, context.read(file));
  }

  /// What is refused keeps nothing else from being looked at.
  private static ExitCode unlessRefused(CommandContext context, Supplier<ExitCode> check) {
    try {
      return check.get();
    } catch (Refusal refusal) {
      context.out().println(refusal.sentence());
      return refusal.exitCode();
    }
  }

  private static ExitCode reading(CommandContext context, Path file, byte[] bytes) {
    Reading reading = context.format().read(bytes);
    if (reading instanceof Reading.Damaged(var problems)
        && problems.getFirst().code() == Problem.Code.QUESTION_PACK) {
      return pack(context, file, bytes);
    }
    if (reading instanceof Reading.Damaged(var problems)
        && problems.getFirst().code() == Problem.Code.FOLLOW_UP_FILE) {
      return new FollowUpCheck(context, file).run(bytes);
    }
    NamedAssessment named = NamedAssessment.whole(context, file.toString(), reading);
    String year = Integer.toString(named.assessment().year());
    String key = named.body().isIntact() ? "cli.check.assessment" : "cli.check.edited";
    return assessment(context, file, named.assessment(), context.text(key, file, year));
  }

  private static ExitCode pack(CommandContext context, Path file, byte[] bytes) {
    return switch (PackReader.read(bytes)) {
      case PackReading.Whole(var pack) -> {
        context.print("cli.check.pack", file, pack.id(), pack.version());
        yield ExitCode.DONE;
      }
      case PackReading.Broken(var problems) -> {
        context.printProblems(file.toString(), problems);
        yield ExitCode.DATA_HAS_PROBLEMS;
      }
    };
  }

  /// What a file holds and, of a PDF, whether that is what it was made from, and what was added to
  /// it.
  private ExitCode file(CommandContext context, Path file, byte[] bytes) {
    return switch (pdfs.read(bytes)) {
      case PdfReading.NotPdf() -> reading(context, file, bytes);
      case PdfReading.WithAssessment(var attachment, _, boolean agrees) ->
          unlessRefused(context, () -> attached(context, file, attachment, agrees))
              .or(additions(context, file, bytes));
      case PdfReading.Without(var reason) -> {
        String sentence = context.messages().word("pdf.", reason);
        context.print("cli.check.file", file, sentence);
        yield switch (reason) {
          case NOT_ATTACHED -> additions(context, file, bytes);
          case TAKEN_OUT -> ExitCode.DATA_HAS_PROBLEMS.or(additions(context, file, bytes));
          case FOREIGN, ENCRYPTED, UNREADABLE, TOO_LARGE -> ExitCode.DATA_HAS_PROBLEMS;
        };
      }
    };
  }

  private static ExitCode attached(
      CommandContext context, Path file, Attachment attachment, boolean agrees) {
    Reading reading = context.format().read(attachment.bytes());
    NamedAssessment named = NamedAssessment.whole(context, file.toString(), reading);
    String key = agrees ? "cli.check.record" : "cli.check.record-differs";
    String year = Integer.toString(named.assessment().year());
    String sound = context.text(key, file, year, attachment.fingerprint());
    ExitCode dates = assessment(context, file, named.assessment(), sound);
    return agrees ? dates : ExitCode.DATA_HAS_PROBLEMS;
  }

  private ExitCode additions(CommandContext context, Path file, byte[] pdf) {
    List<Problem> additions = pdfs.additions(pdf, PackCatalog.shipped().links()::contains);
    context.printProblems(file.toString(), additions);
    return additions.isEmpty() ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS;
  }

  /// Prints that an assessment is sound, unless a date in it is surely a mistake, and what else
  /// there is to say about its dates and about words that may point to a client.
  private static ExitCode assessment(
      CommandContext context, Path file, Assessment assessment, String sound) {
    List<DateRemark> remarks = DateRemark.of(assessment, ReportBuilder.asOf(assessment));
    boolean mistaken = remarks.stream().anyMatch(DateRemark::isMistake);
    if (!mistaken) {
      context.out().println(sound);
    }
    print(context, file, remarks, Traces.boxesOf(FollowedYear.of(assessment)).size());
    return mistaken ? ExitCode.DATA_HAS_PROBLEMS : ExitCode.DONE;
  }

  /// What there is to say about dates, and about words that may point to a client.
  static void print(CommandContext context, Path file, List<DateRemark> remarks, long hints) {
    for (DateRemark remark : remarks) {
      String sentence = Dates.remark(remark, context.messages());
      context.out().println(file + ": " + remark.entered().pointer() + ": " + sentence);
    }
    if (hints > 0) {
      context.print("check.named", file, context.text("hints.count", hints));
    }
  }
}
