package ca.rmtreflect.cli;

import ca.rmtreflect.content.PackReader;
import ca.rmtreflect.content.PackReading;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.discretion.Traces;
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
  public ExitCode run(Terms terms) {
    ExitCode worst = ExitCode.DONE;
    for (Path file : files) {
      ExitCode one = check(terms, file);
      worst = one.compareTo(worst) > 0 ? one : worst;
    }
    return worst;
  }

  private static ExitCode check(Terms terms, Path file) {
    byte[] bytes;
    try {
      bytes = InputFile.read(terms, file);
    } catch (Refusal refusal) {
      terms.out().println(refusal.sentence());
      return refusal.exitCode();
    }
    if (PdfReader.isPdf(bytes)) {
      return new RecordCheck(terms, file).of(bytes);
    }
    return switch (new AssessmentFormat(terms.surroundings().version()).read(bytes)) {
      case Reading.Whole(var assessment, var body) -> {
        ExitCode dates =
            ProblemLines.printSound(
                terms,
                file.toString(),
                assessment,
                terms
                    .messages()
                    .text(
                        body.isIntact() ? "cli.check.assessment" : "cli.check.edited",
                        file,
                        Integer.toString(assessment.year())));
        remark(terms, file, assessment);
        yield dates;
      }
      case Reading.Newer(_, var program) -> fine(terms, "cli.check.newer", file, program);
      case Reading.Damaged(var problems) -> checkPack(terms, file, bytes, problems);
    };
  }

  private static ExitCode checkPack(
      Terms terms, Path file, byte[] bytes, List<Problem> asAssessment) {
    return switch (PackReader.read(bytes)) {
      case PackReading.Whole(var pack) ->
          fine(terms, "cli.check.pack", file, pack.id(), pack.version());
      case PackReading.Broken(var problems) ->
          broken(terms, file, isPack(problems) ? problems : asAssessment);
    };
  }

  /// What cannot even be read as JSON, or says that it is something else, is not measured as a
  /// pack.
  private static boolean isPack(List<Problem> problems) {
    return problems.stream()
        .noneMatch(problem ->
            problem.pointer().isEmpty()
                || (problem.pointer().equals("/schema")
                    && problem.code() == Problem.Code.WRONG_SCHEMA));
  }

  private static ExitCode fine(Terms terms, String key, Object... values) {
    terms.out().println(terms.messages().text(key, values));
    return ExitCode.DONE;
  }

  /// What may point to a client is worth a second look, and no fault of the file.
  static ExitCode remark(Terms terms, Path file, Assessment assessment) {
    int hints = Traces.boxesOf(assessment).size();
    return hints == 0
        ? ExitCode.DONE
        : fine(terms, "check.named", file, terms.messages().text("hints.count", hints));
  }

  private static ExitCode broken(Terms terms, Path file, List<Problem> problems) {
    ProblemLines.print(terms, file.toString(), problems);
    return ExitCode.DATA_HAS_PROBLEMS;
  }
}
