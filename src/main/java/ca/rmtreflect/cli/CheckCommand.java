package ca.rmtreflect.cli;

import ca.rmtreflect.content.PackReader;
import ca.rmtreflect.content.PackReading;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.report.pdf.PdfReader;
import ca.rmtreflect.storage.format.AssessmentFormat;
import ca.rmtreflect.storage.format.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `check FILE…`: says what is wrong in assessments, packs and records, and what would be right.
@CommandLine.Command
final class CheckCommand implements Command {

  @Parameters(paramLabel = "FILE", arity = "1..*")
  List<Path> files = new ArrayList<>();

  @Override
  public ExitCode run(CommandContext context) {
    ExitCode worst = ExitCode.DONE;
    for (Path file : files) {
      worst = worst.or(check(context, file));
    }
    return worst;
  }

  private static ExitCode check(CommandContext context, Path file) {
    try {
      byte[] bytes = InputFile.read(context, file);
      return PdfReader.isPdf(bytes)
          ? new RecordCheck(context, file).of(bytes)
          : reading(context, file, bytes);
    } catch (Refusal refusal) {
      context.out().println(refusal.sentence());
      return refusal.exitCode();
    }
  }

  private static ExitCode reading(CommandContext context, Path file, byte[] bytes) {
    Reading reading = new AssessmentFormat(context.surroundings().version()).read(bytes);
    if (reading instanceof Reading.Damaged(var problems)
        && problems.getFirst().code() == Problem.Code.QUESTION_PACK) {
      return pack(context, file, bytes);
    }
    Named named = Named.whole(context, file.toString(), reading);
    String year = Integer.toString(named.assessment().year());
    String key = named.body().isIntact() ? "cli.check.assessment" : "cli.check.edited";
    return ProblemLines.printSound(
        context, file, named.assessment(), context.text(key, file, year));
  }

  private static ExitCode pack(CommandContext context, Path file, byte[] bytes) {
    return switch (PackReader.read(bytes)) {
      case PackReading.Whole(var pack) -> {
        context.print("cli.check.pack", file, pack.id(), pack.version());
        yield ExitCode.DONE;
      }
      case PackReading.Broken(var problems) -> {
        ProblemLines.print(context, file.toString(), problems);
        yield ExitCode.DATA_HAS_PROBLEMS;
      }
    };
  }
}
