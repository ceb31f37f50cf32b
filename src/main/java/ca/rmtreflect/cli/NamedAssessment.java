package ca.rmtreflect.cli;

import ca.rmtreflect.content.PackCatalog;
import ca.rmtreflect.domain.Problem;
import ca.rmtreflect.domain.assessment.Assessment;
import ca.rmtreflect.domain.assessment.FollowUp;
import ca.rmtreflect.domain.evaluation.EvaluatedYear;
import ca.rmtreflect.domain.pack.Pack;
import ca.rmtreflect.i18n.Dates;
import ca.rmtreflect.report.pdf.PdfReader;
import ca.rmtreflect.report.pdf.PdfReading;
import ca.rmtreflect.storage.FollowUpReader;
import ca.rmtreflect.storage.OpenResult;
import ca.rmtreflect.storage.format.Reading;
import ca.rmtreflect.storage.format.SavedJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The assessment that a person named on the command line, as a file or by its id.
record NamedAssessment(Assessment assessment, SavedJson body, Pack pack) {

  static NamedAssessment find(CommandContext context, String name) {
    return whole(context, name, reading(context, name));
  }

  /// What became of the plan after the year was finished, from the file beside its own; nothing
  /// where there is none that can be read.
  static FollowUp followUpOf(CommandContext context, String name, Assessment assessment) {
    try {
      Path file = Path.of(name);
      return Files.exists(file)
          ? context.reader().followUps().in(FollowUpReader.besidePath(file))
          : context.reader().followUps().read(assessment.id());
    } catch (IOException _) {
      return FollowUp.NONE;
    }
  }

  /// The year from which an assessment was started, where the data folder still has it.
  static @Nullable EvaluatedYear previousOf(CommandContext context, Assessment assessment) {
    try {
      return assessment.previous() == null
          ? null
          : context
              .reader()
              .previous(assessment)
              .map(PackCatalog.shipped()::evaluated)
              .orElse(null);
    } catch (IOException _) {
      return null;
    }
  }

  /// What can be exported; a refusal says why something cannot.
  static NamedAssessment whole(CommandContext context, String name, Reading reading) {
    return switch (reading) {
      case Reading.Whole(var assessment, var body) -> {
        Pack pack = PackCatalog.shipped().shown(assessment);
        if (pack.isRecorded()) {
          context.print("cli.no-pack", name, pack.id(), Problem.printable(pack.version()));
        }
        yield new NamedAssessment(assessment, body, pack);
      }
      case Reading.Newer(_, var program) -> throw newer(context, name, program);
      case Reading.NeedsNewer(var program) -> throw newer(context, name, program);
      case Reading.Absent() -> throw context.unreachable("cli.error.no-assessment", name);
      case Reading.Failed(var reason) ->
          throw context.unreachable(
              "cli.list.failed", name, context.messages().word("failure.", reason));
      case Reading.Damaged(var problems) when isOfTheFile(problems) ->
          throw problem(context.problemLine(name, problems.getFirst()));
      case Reading.Damaged(var problems) -> {
        context.printProblems(name, problems);
        throw problem(context.text("cli.error.damaged", name));
      }
    };
  }

  private static Refusal newer(CommandContext context, String name, String program) {
    return problem(context.text("cli.error.newer", name, program));
  }

  private static boolean isOfTheFile(List<Problem> problems) {
    return problems.size() == 1 && problems.getFirst().pointer().isEmpty();
  }

  private static Refusal problem(String sentence) {
    return new Refusal(ExitCode.DATA_HAS_PROBLEMS, sentence);
  }

  private static Reading reading(CommandContext context, String name) {
    Path file = Path.of(name);
    if (Files.exists(file)) {
      return context.format().read(assessment(context, name, context.read(file)));
    }
    OpenResult.OnlyRead found = context.reader().open(name);
    if (found.isEarlier() && found.reading() instanceof Reading.Whole(var assessment, _)) {
      String day = Dates.day(context.changedAt(assessment).toLocalDate(), context.language());
      context.print("cli.earlier-copy", name, day);
    }
    return found.reading();
  }

  /// A PDF stands for the assessment inside it.
  private static byte[] assessment(CommandContext context, String name, byte[] file) {
    return switch (new PdfReader().read(file)) {
      case PdfReading.NotPdf() -> file;
      case PdfReading.WithAssessment(var attachment, _, boolean agrees) -> {
        if (!agrees) {
          context.print("cli.pdf-differs", name, attachment.fingerprint());
        }
        yield attachment.bytes();
      }
      case PdfReading.Without(var reason) ->
          throw problem(
              context.text("cli.check.file", name, context.messages().word("pdf.", reason)));
    };
  }
}
